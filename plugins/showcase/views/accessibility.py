"""The accessibility statement, in the mandatory form (decree 2019-768; the model of the RGAA 4.1.2, part by part and in its order)."""

from __future__ import annotations

from ..library.legal import HALF, valid_until
from ..library.lens import Lens
from ..model.legal import Accessibility
from ..terms.strings import Strings
from .cards import localized
from .chapters import Chapter, Written, chapter, fact, mail, postal, worded, worded_paragraphs
from .kit import Kit
from .parts import Link
from .phones import call

# what the site is made of; the software knows it, and nobody has to write it down
TECHNOLOGIES = ("HTML5", "CSS", "SVG", "WAI-ARIA")
# the Defender of Rights' own channels; letters need no stamp
DEFENDER_FORM = "https://formulaire.defenseurdesdroits.fr/"
DEFENDER_DELEGATES = "https://www.defenseurdesdroits.fr/saisir/delegues"
DEFENDER_POST = "Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07"


def accessibility(lens: Lens, kit: Kit, lang: str) -> Written:
    """The statement; its state of conformity is the one that the foot of every page shows."""
    words, own = kit.strings[lang], lens.site.legal.accessibility
    state = lens.ask("conformity")
    told = words.say("Accessibility: %(state)s", state=words.term("accessibility", state))
    summary = words.say("%(state)s. How to tell us of an obstacle, and what to do if our answer does not satisfy you.", state=told)
    return Written(words.say("Accessibility statement"), summary, (
        _commitment(lens, kit, lang, own),
        _state(lens, words, lang, own, state),
        _results(words, own),
        *_not_accessible(lens, words, lang, own),
        *_drawing_up(lens, kit, lang, own),
        _contact(lens, words, lang, own),
        _remedies(words),
    ))


def _commitment(lens: Lens, kit: Kit, lang: str, own: Accessibility) -> Chapter:
    words, site = kit.strings[lang], lens.site
    plan = (Link(words.say("The multi-year accessibility plan"), own.plan_url),) if own.plan_url else ()
    return chapter(
        "commitment", "",
        words.say("%(institution)s undertakes to make its websites accessible, in accordance with article 47 of French law no. 2005-102 of 11 February 2005.",
                  institution=localized(lens, site.institution, lang)),
        words.say("To this end, it carries out the following strategy and actions:"),
        *worded_paragraphs(lens, own.actions, lang),
        *plan,
        words.say("This accessibility statement applies to %(name)s: %(url)s", name=localized(lens, site.name, lang), url=kit.host + lens.addresses.home(lang)),
    )


def _state(lens: Lens, words: Strings, lang: str, own: Accessibility, state: str) -> Chapter:
    name = localized(lens, lens.site.name, lang)
    if state == "totally":
        told = words.say("%(name)s is totally compliant with the French general accessibility improvement standard (RGAA), version 4.1.2.", name=name)
    elif state == "partially":
        told = words.say("%(name)s is partially compliant with the French general accessibility improvement standard (RGAA), version 4.1.2, because of the non-conformities and exemptions listed below.", name=name)
    else:
        told = words.say("%(name)s is not compliant with the French general accessibility improvement standard (RGAA), version 4.1.2.", name=name)
    return chapter("state", words.say("State of conformity"), told, _why_not(words, own) if state == "non" else "")


def _why_not(words: Strings, own: Accessibility) -> str:
    if own.audit is None:
        return words.say("The site has not been audited yet.")
    if own.audit.rate < HALF:
        return words.say("Fewer than half of the criteria are met.")
    return words.say("The audit was valid until %(day)s: a new one is needed.", day=words.day(valid_until(own.audit)))


def _results(words: Strings, own: Accessibility) -> Chapter:
    title, audit = words.say("Test results"), own.audit
    if audit is None:
        return chapter("results", title, words.say("No conformity audit has been carried out so far: no rate of conformity can be given."))
    told = words.say("The conformity audit carried out on %(day)s by %(by)s reveals that %(rate)s%% of the RGAA criteria are met.",
                     day=words.day(audit.audited_on), by=audit.by, rate=_rate(words, audit.rate))
    average = words.say("The average rate of conformity of the site is %(rate)s%%.", rate=_rate(words, audit.average)) if audit.average is not None else ""
    return chapter("results", title, told, average)


def _rate(words: Strings, rate: float) -> str:
    return words.number(rate, 0 if rate == int(rate) else 2)


def _not_accessible(lens: Lens, words: Strings, lang: str, own: Accessibility) -> tuple[Chapter, ...]:
    say = lambda texts: tuple(worded(lens, each, lang) for each in texts)  # noqa: E731
    none = words.say("None.")
    unknown = words.say("Not assessed, for want of an audit.")
    failures = "" if own.failures else none if own.audit else unknown
    whole = words.say("The content listed below is not accessible, for the following reasons.") if own.failures or own.exemptions or own.outside else ""
    return (
        chapter("content", words.say("Content that is not accessible"), whole),
        chapter("failures", words.say("Non-conformities"), failures, level=3, items=say(own.failures)),
        chapter("exemptions", words.say("Exemptions for disproportionate burden"), "" if own.exemptions else none, level=3, items=say(own.exemptions)),
        chapter("outside", words.say("Content not subject to the duty of accessibility"), "" if own.outside else words.say("None has been identified."), level=3, items=say(own.outside)),
    )


def _drawing_up(lens: Lens, kit: Kit, lang: str, own: Accessibility) -> tuple[Chapter, ...]:
    words = kit.strings[lang]
    listed = lambda texts: tuple(Link(each, "") for each in texts)  # noqa: E731
    script = words.say("JavaScript, which no page needs in order to be read")
    updated = words.say("It was updated on %(day)s.", day=words.day(own.updated_on)) if own.updated_on else ""
    pages = tuple(worded(lens, each.name, lang)._replace(url=lens.addresses.root + each.address.lstrip("/")) for each in own.pages)
    return (
        chapter("drawing-up", words.say("How this statement was drawn up"), words.say("This statement was drawn up on %(day)s.", day=words.day(own.established_on)), updated),
        chapter("technologies", words.say("Technologies used to build the site"), level=3, items=listed((*TECHNOLOGIES, script, words.say("WebAssembly, for the search")))),
        chapter("environment", words.say("Test environment"), "" if own.environment else words.say("Not applicable, for want of an audit."), level=3, items=listed(own.environment)),
        chapter("tools", words.say("Tools for assessing accessibility"), "" if own.tools else words.say("None so far."), level=3, items=listed(own.tools)),
        chapter("pages", words.say("Pages whose conformity was checked"), "" if own.pages else words.say("No page so far."), level=3, items=pages),
    )


def _contact(lens: Lens, words: Strings, lang: str, own: Accessibility) -> Chapter:
    site = lens.site
    hours = worded(lens, own.hours, lang) if own.hours else None
    return chapter(
        "contact", words.say("Feedback and contact"),
        words.say("If you cannot get to some content or service, you can contact those responsible for %(name)s to be directed to an accessible alternative or to obtain the content in another form.",
                  name=localized(lens, site.name, lang)),
        words.count("We answer within %(num)s day.", "We answer within %(num)s days.", own.answer_days),
        facts=(
            fact(words.say("Send a message"), mail(own.email or site.email)),
            fact(words.say("Telephone"), call(own.phone or site.phone), *((hours,) if hours else ())),
            fact(words.say("Write"), f"{localized(lens, site.institution, lang)}, {postal(lens, words)}"),
        ),
    )


def _remedies(words: Strings) -> Chapter:
    return chapter(
        "remedies", words.say("Enforcement"),
        words.say("This procedure is for the following case: you have told those responsible for the website of a defect in accessibility which keeps you from some content or one of its services, and you have not received a satisfactory answer."),
        words.say("You can:"),
        items=(
            Link(words.say("write a message to the Defender of Rights"), DEFENDER_FORM),
            Link(words.say("contact the Defender of Rights' delegate in your region"), DEFENDER_DELEGATES),
            Link(words.say("send a letter by post (free of charge, no stamp needed): %(address)s", address=DEFENDER_POST), ""),
        ),
    )
