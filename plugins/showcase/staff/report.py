"""`inv report`: what the school has to do, for a meeting: consents, legal dates, questions without an answer, gaps.

The bulletin may be left on a table: people stand in it as a role and the number of their form, never by name, and never by
the id that a text gives them, which is a first name more often than not.  Messages of `check` quote what is written in
the texts; here they are told without what they quote.
"""

from __future__ import annotations

import string
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ..build.preparation import Progress
from ..build.project import Project
from ..library.legal import AHEAD, conformity, lapses
from ..library.library import Library
from ..terms.messages import MESSAGES
from ..terms.problem import Problem
from ..terms.strings import Strings
from .check import language_name
from .mentions import NAMED
from .survey import SOON, Standing, Survey, survey
from .words import Speaker
from .words.check import WORDS as CHECK_WORDS
from .words.report import WORDS

# those for whom a parent may speak
YOUNG = frozenset(("learner", "apprentice"))


class Section(NamedTuple):
    """One thing to do, as a table; `note` says what to do about it.  `urgency` is now, soon or later."""

    urgency: str
    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Bulletin(NamedTuple):
    """The whole report: title, who it is for, what is to be done, most urgent first, and one line that sums it up."""

    title: str
    warning: str
    state: str
    sections: tuple[Section, ...]
    conclusion: str
    errors: int


def report(project: Project, progress: Progress = lambda step, done, total: None, lang: str = "") -> Bulletin:
    """The report of a site as its content is now."""
    return bulletin(survey(project, progress), Speaker({**CHECK_WORDS, **WORDS}, lang))


def bulletin(found: Survey, say: Speaker) -> Bulletin:
    """The report, in the words of `say`; sections with nothing to tell are left out."""
    library, problems = found.prepared.library, found.problems
    words = _theme_words(found.prepared.catalogues.strings, say.lang)
    errors = [fault for fault in problems if fault.severity == "error"]
    warnings = [fault for fault in problems if fault.severity != "error" and not fault.code.startswith("legal-") and fault.code not in NAMED]
    sections = [
        _faults(say, "errors", "now", errors),
        _section(say, "now", "named", "where", ((_lines(fault),) for fault in problems if fault.code in NAMED)),
        *_people(say, words, found),
        *(_of_the_site(say, words, library, found.today) if library else ()),
        *_texts(say, found.standings),
        *(_gaps(say, words, library, found.standings) if library else ()),
        _faults(say, "warnings", "later", warnings),
    ]
    kept = sorted((section for section in sections if section.rows), key=lambda section: ("now", "soon", "later").index(section.urgency))
    urgent = sum(len(section.rows) for section in kept if section.urgency == "now")
    state = say("state", word=say(f"conformity-{conformity(library.site.legal.accessibility, found.today)}")) if library else ""
    title = say("title", day=words.day(found.today))
    return Bulletin(title, say("internal"), state, tuple(kept), say.count("urgent", urgent) if urgent else say("calm"), len(errors))


def _section(say: Speaker, urgency: str, code: str, columns: str, rows: Iterable[tuple[str, ...]], **blanks: object) -> Section:
    note = say(f"{code}-note", **blanks) if say.knows(f"{code}-note") else ""
    return Section(urgency, say(f"{code}-title", **blanks), note, tuple(say(f"column-{name}") for name in columns.split()), tuple(rows))


def _faults(say: Speaker, code: str, urgency: str, faults: list[Problem]) -> Section:
    return _section(say, urgency, code, "where expected remedy", (_told(fault, say.lang) for fault in sorted(faults)))


def _told(fault: Problem, lang: str) -> tuple[str, str, str]:
    """Where a fault is, what was expected, what to do: nothing that the text itself says."""
    words = MESSAGES[fault.code]["en" if lang == "en" else "fr"]
    blank = lambda part: string.Formatter().vformat(part, (), defaultdict(lambda: "…"))  # noqa: E731
    place = f"{fault.path}:{fault.line}" if fault.line else fault.path
    return f"{place} [{fault.field}]" if fault.field else place, blank(words[1]), blank(words[2])


def _lines(fault: Problem) -> str:
    """A file, and the lines of it that may name somebody who is withheld."""
    return f"{fault.path}:{dict(fault.facts).get('lines', fault.line)}"


def _people(say: Speaker, words: Strings, found: Survey) -> Iterator[Section]:
    who = lambda person: (words.term("voice", person.voice), person.reference or "—")  # noqa: E731
    held = [(each.folder, *who(person), reason) for each in found.standings if each.reason != "draft" for person, reason in each.withheld]
    yield _section(say, "now", "held", "entry voice form reason", ((*row, say(reason)) for *row, reason in held if reason != "withdrawn"))
    ending = sorted((day, each.folder, person) for each in found.standings for person, day in each.soon)
    yield _section(say, "soon", "ending", "entry voice form last", ((folder, *who(person), words.day(day)) for day, folder, person in ending), days=SOON)
    yield _section(say, "later", "withdrawn-people", "entry voice form", (tuple(row) for *row, reason in held if reason == "withdrawn"))
    long = [(each.folder, *who(person), words.day(day) if day else say("no-end")) for each in found.standings for person, day in each.long]
    years = found.prepared.library.site.legal.privacy.consent_years if found.prepared.library else 0
    yield _section(say, "later", "long", "entry voice form last", long, years=years)


def _theme_words(strings: dict[str, Strings], lang: str) -> Strings:
    """The theme's own words for what people are, for countries and dates: in the staff's language, or else in the site's first."""
    return strings.get(lang) or next(iter(strings.values()))


def _of_the_site(say: Speaker, words: Strings, library: Library, today: date) -> Iterator[Section]:
    over = [each for each in lapses(library.site.legal) if each.until < today]
    near = [each for each in lapses(library.site.legal) if 0 <= (each.until - today).days <= AHEAD]
    for urgency, code, listed in (("now", "over", over), ("soon", "near", near)):
        yield _section(say, urgency, code, "what until", ((say(f"lapse-{each.what}"), words.day(each.until)) for each in listed), days=AHEAD)
    silent = [each for each in library.questions if not any(library.answers(each.id, "", "", lang) for lang in library.languages)]
    yield _section(say, "soon", "silent", "question id", ((each.text.get(say.lang) or next(iter(each.text.values())), each.id) for each in silent))


def _texts(say: Speaker, standings: tuple[Standing, ...]) -> Iterator[Section]:
    name = lambda tag: language_name(tag, say.lang)  # noqa: E731
    yield _section(say, "soon", "outdated", "entry language", ((each.folder, name(lang)) for each in standings for lang in each.outdated))
    yield _section(say, "later", "missing", "entry language", ((each.folder, name(lang)) for each in standings for lang in each.missing))
    yield _section(say, "later", "drafts", "entry language", ((each.folder, name(lang)) for each in standings for lang in each.drafts))


def _gaps(say: Speaker, words: Strings, library: Library, standings: tuple[Standing, ...]) -> Iterator[Section]:
    """Of what is on the site: stories without a picture or a parent's voice; centres, partners, countries without a story."""
    lang = library.languages[0]
    told = {f"testimonies/{row.slug}": row for row in library.listed("testimony", lang)}
    seen = [each for each in standings if each.folder in told]
    yield _section(say, "later", "bare", "entry", ((each.folder,) for each in seen if not each.pictures))
    alone = [each for each in seen if YOUNG.intersection(each.voices) and "parent" not in each.voices]
    yield _section(say, "later", "alone", "entry", ((each.folder,) for each in alone))
    having = library.facet_values("centre", lang)
    name = lambda words: words.get(say.lang) or next(iter(words.values()))  # noqa: E731
    yield _section(say, "later", "centres", "centre", ((name(each.name),) for each in library.site.centres if each.id not in having))
    hosts = {row.host for row in told.values()}
    yield _section(say, "later", "partners", "entry", ((f"partners/{row.slug}",) for row in library.listed("partner", lang) if row.slug not in hosts))
    countries = {each.country for each in library.figures.mobilities} - set(library.facet_values("country", lang))
    yield _section(say, "later", "countries", "country", ((name,) for name in sorted(map(words.country, countries))))
