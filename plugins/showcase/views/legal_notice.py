"""The legal notice: who publishes, who answers for it, who hosts, what may be reused (law 2004-575 of 21 June 2004)."""

from __future__ import annotations

from ..library.lens import Lens
from .cards import localized
from .chapters import Written, chapter, fact, mail, postal, worded
from .kit import Kit
from .parts import Link
from .phones import call


def legal_notice(lens: Lens, kit: Kit, lang: str) -> Written:
    """The notice, from site.yaml."""
    words, site, legal = kit.strings[lang], lens.site, lens.site.legal
    host = legal.host
    named = Link(host.name, host.url or "")
    licence = legal.licence
    figures = Link(words.say("The figures of the indicators may be used again under these terms: %(licence)s", licence=localized(lens, licence.name, lang)), licence.url) if licence else ""
    return Written(words.say("Legal notice"), words.say("Who publishes this site, who hosts it, who owns the words and the pictures."), (
        chapter("law", "", words.say("This notice is published under French law no. 2004-575 of 21 June 2004 on confidence in the digital economy.")),
        chapter("publisher", words.say("Publisher"), facts=(
            fact(words.say("Name"), worded(lens, legal.publisher, lang)),
            fact(words.say("Address"), postal(lens, words)),
            fact(words.say("Telephone"), call(site.phone)),
            fact(words.say("Email"), mail(site.email)),
        )),
        chapter("director", words.say("Publication director"), worded(lens, legal.director, lang)),
        chapter("host", words.say("Hosting provider"), facts=(
            fact(words.say("Name"), named), fact(words.say("Address"), host.address), fact(words.say("Telephone"), call(host.phone)),
        )),
        chapter(
            "reuse", words.say("Words and pictures"),
            words.say("The stories belong to those who told them. They are published with their written permission, or that of the holders of parental authority, and may only be used again if they agree: ask us."),
            figures,
        ),
        chapter("funders", words.say("Funders"), words.say("Each page that tells of a funded action bears the words, the emblem or the logo that its funder demands.")),
        chapter(
            "report", words.say("Reporting a mistake or a piece of content"),
            words.say("Write to us with the address of the page. To have a story or a picture withdrawn, no reason need be given."),
            items=(mail(site.email), Link(words.say("Personal data"), lens.addresses.section("privacy", lang))),
        ),
    ))
