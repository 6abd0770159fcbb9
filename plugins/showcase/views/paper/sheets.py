"""What sheets have in common: the page around their sections, numbers, voices."""

from __future__ import annotations

from collections.abc import Callable

from ...library.clear import Cleared
from ...library.lens import Lens
from ...library.people import names
from ...library.rows import Row
from ..cards import foreign
from ..kit import Kit
from ..map import Map
from ..parts import Fact
from ..prose import body
from . import frame
from .parts import Figure, Item, Line, Section, Sheet, Voice
from .sentences import isolated, sentences, told

# on one page, voices that one can still hear apart
VOICES = 3
PRINT = "print"


def entry_sheet(lens: Lens, kit: Kit, row: Row, cleared: Cleared, kind: str, *, kicker: str, figures: tuple[Figure, ...], facts_title: str,
                facts: tuple[Fact, ...], sections: tuple[Section, ...], paid_by: tuple[str, ...] = (), status: str = "", map: Map | None = None) -> Sheet:
    """The sheet of an entry, whose text fills what room the sections leave; `kind` is what such a sheet is called."""
    text, _ = body(lens, kit, cleared, row.lang)
    words, day = kit.strings[row.lang], row.modified or row.published
    return Sheet(
        imprint=frame.imprint(lens, kit, row.lang, words.say("%(kind)s: %(title)s", kind=kind, title=row.title), row.summary, day or row.start),
        sender=frame.sender(lens, kit, row.lang),
        kind=kind,
        dated=frame.dated(kit, row.lang, day),
        kicker=kicker,
        status=status,
        title=row.title,
        summary=sentences(row.summary),
        lang=foreign(row),
        photo=next(iter(frame.photos(kit, cleared.record, cleared.version.files, foreign(row), frame.BESIDE_MAP if map else frame.SHARP)), None),
        map=map,
        figures=figures,
        facts_title=facts_title,
        facts=lines(facts),
        sections=filled(*sections, Section("prose", "", paragraphs=told(text, row.hushed(PRINT)), lang=foreign(row))),
        code=frame.entry_code(lens, kit, row),
        funders=frame.funders(lens, kit, row.lang, paid_by),
    )


def filled(*sections: Section) -> tuple[Section, ...]:
    """The sections in which something stands."""
    return tuple(each for each in sections if each.items or each.bars or each.years or each.voices or each.paragraphs)


def lines(facts: tuple[Fact, ...]) -> tuple[Line, ...]:
    """Facts without their links."""
    return tuple(Line(each.label, tuple(value.text for value in each.values), next((value.lang for value in each.values if value.lang), "")) for each in facts)


def items(row: Row, texts: tuple[str, ...]) -> tuple[Item, ...]:
    """The lines of an entry's list, without those that name whoever may not be named on paper."""
    return tuple(Item(each, lang=foreign(row)) for each in texts if not any(names(each, name) for name in row.hushed(PRINT)))


def counted(kit: Kit, lang: str, number: int, one: str, many: str) -> tuple[Figure, ...]:
    """A number and what it counts, nothing for none."""
    words = kit.strings[lang]
    return (Figure(words.number(number), words.ngettext(one, many, number)),) if number else ()


def stories_of(lens: Lens, facet: str, value: str, lang: str) -> tuple[Row, ...]:
    """The stories of a facet, or that point at an entry, which may be printed."""
    return tuple(row for row in lens.ask("stories", facet, value, lang) if row.discreet(PRINT))


def voices(kit: Kit, stories: tuple[Row, ...], about: Callable[[Kit, Row], str]) -> tuple[Voice, ...]:
    """What the stories' own people said; `about` says of a story what the sheet has not said."""
    return tuple(Voice(sentences(row.quote), speaker(kit, row), about(kit, row), foreign(row)) for row in stories if row.quote)[:VOICES]


def stay(kit: Kit, row: Row) -> str:
    """What somebody did and in which school year, where the sheet says where."""
    return " · ".join(filter(None, (kit.strings[row.lang].term("kind", row.nature), row.school_year)))


def speaker(kit: Kit, row: Row) -> str:
    """A story's own person in a few words."""
    return ", ".join(filter(None, (isolated(row.who), row.role or kit.strings[row.lang].term("age", row.age))))


def unsaid(facts: tuple[Fact, ...], *labels: str) -> tuple[Fact, ...]:
    """Facts without those of these labels, which the sheet says elsewhere, larger."""
    return tuple(each for each in facts if each.label not in labels)
