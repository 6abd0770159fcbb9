"""What becomes of people's data: those who read the site, those who write to us, those of whom the site speaks (GDPR art. 13)."""

from __future__ import annotations

from ..library.lens import Lens
from ..model.legal import Privacy
from ..terms.strings import Strings
from .chapters import Chapter, Written, chapter, fact, mail, postal, worded
from .kit import Kit
from .parts import Link
from .phones import call
from .shares import THRESHOLD

CNIL_COMPLAINTS = {"fr": "https://www.cnil.fr/fr/plaintes", "en": "https://www.cnil.fr/en/complaints"}
CNIL_POST = "CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France"


def privacy(lens: Lens, kit: Kit, lang: str) -> Written:
    """The privacy page: its promises are site.yaml's, its facts are those of the software."""
    words, own = kit.strings[lang], lens.site.legal.privacy
    return Written(words.say("Personal data"), words.say("This site does not follow you. It speaks of people who have agreed to it, and who may change their minds whenever they like."), (
        _reading(words, own),
        _writing(words, own),
        *_telling(lens, words, lang, own),
        _withdrawing(lens, words, own),
        _rights(words, lang),
        _controller(lens, words, lang, own),
    ))


def _reading(words: Strings, own: Privacy) -> Chapter:
    return chapter(
        "reading", words.say("When you read this site"),
        words.say("It sets no cookie, keeps nothing in your browser but the boxes that you tick on a list, which stay there, does not measure your visit and calls on no outside service: no statistics, fonts, maps or social networks."),
        words.say("The host's machines keep a technical log of connections."),
        facts=(
            fact(words.say("Which data"), words.say("IP address, time, page asked for, name of the browser")),
            fact(words.say("To what end"), words.say("The safety of the site")),
            fact(words.say("Legal basis"), words.say("The public task of the institution (GDPR, article 6(1)(e))")),
            fact(words.say("Kept"), words.count("%(num)s month at most", "%(num)s months at most", own.logs_months)),
        ),
    )


def _writing(words: Strings, own: Privacy) -> Chapter:
    return chapter(
        "writing", words.say("When you write to us or call us"),
        facts=(
            fact(words.say("Which data"), words.say("Your address or your number, and what you tell us")),
            fact(words.say("To what end"), words.say("To answer you, and for nothing else")),
            fact(words.say("Legal basis"), words.say("The public task of the institution (GDPR, article 6(1)(e))")),
            fact(words.say("Kept"), words.count("%(num)s month at most", "%(num)s months at most", own.messages_months)),
        ),
    )


def _telling(lens: Lens, words: Strings, lang: str, own: Privacy) -> tuple[Chapter, ...]:
    return (
        chapter(
            "telling", words.say("When this site speaks of you"),
            words.say("Nobody is named, quoted or shown without a written authorisation, which says where (site, feeds, kiosk, print, social networks) and until when."),
            facts=(
                fact(words.say("Which data"), words.say("A first name or a pseudonym, an age band, a training, a place, words; sometimes a picture, a voice or a film")),
                fact(words.say("To what end"), words.say("To let families know what a stay abroad is like, and partners what their support does")),
                fact(words.say("Legal basis"), words.say("Your consent (GDPR, article 6(1)(a))")),
                fact(words.say("Under eighteen"), words.say("The holders of parental authority sign, after having talked it over with the young person: both parents protect their child's image together")),
                fact(words.say("Kept"), words.count("As long as the authorisation says, %(num)s year at most: on that day the story is withdrawn, unasked",
                                                     "As long as the authorisation says, %(num)s years at most: on that day the story is withdrawn, unasked", own.consent_years)),
                fact(words.say("Who receives it"), words.say("Whoever reads the site, all over the world, and for us its host: %(host)s", host=lens.site.legal.host.name)),
            ),
        ),
        chapter(
            "apart", words.say("What is never on this site"),
            words.say("The signed form and the full name are kept apart, in a cupboard. Where and with what a picture was taken is erased from it. Counts of fewer than %(few)s people are not broken down.",
                      few=words.number(THRESHOLD)),
            level=3,
        ),
    )


def _withdrawing(lens: Lens, words: Strings, own: Privacy) -> Chapter:
    return chapter(
        "withdrawing", words.say("Changing your mind"),
        words.say("You may withdraw your agreement at any time, without giving a reason, whatever was signed. A young person may ask for it as well as their parents."),
        words.count("Words, pictures and voice leave the site, its feeds and its files within %(num)s day, and we tell you so in writing, within a month at the latest.",
                    "Words, pictures and voice leave the site, its feeds and its files within %(num)s days, and we tell you so in writing, within a month at the latest.", own.withdrawal_days),
        words.say("We ask search engines to forget the page. What others copied before, we can only ask them to erase, and we do."),
        items=(mail(lens.site.legal.dpo), *_phone(own)),
    )


def _rights(words: Strings, lang: str) -> Chapter:
    return chapter(
        "rights", words.say("Your rights"),
        words.say("You may see the data that concern you, have them corrected, erased or frozen, receive a copy of what you gave us, object to what rests on our public task, and say what is to become of them after your death. No decision is made by a machine."),
        words.say("If our answer does not satisfy you, you may complain to the French data-protection authority: %(address)s", address=CNIL_POST),
        items=(Link(words.say("Complain to the CNIL"), CNIL_COMPLAINTS.get(lang, CNIL_COMPLAINTS["en"])),),
    )


def _controller(lens: Lens, words: Strings, lang: str, own: Privacy) -> Chapter:
    site = lens.site
    return chapter("controller", words.say("Whom to write to"), facts=(
        fact(words.say("Controller"), worded(lens, site.legal.publisher, lang), postal(lens, words)),
        fact(words.say("Data-protection officer"), mail(site.legal.dpo), *_phone(own)),
    ))


def _phone(own: Privacy) -> tuple[Link, ...]:
    return (call(own.phone),) if own.phone else ()
