"""Lists to tick before a departure, there, and back: what to do, by age, by kind of stay, by moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated as A
from typing import Literal, NamedTuple, get_args

from pydantic import Field

from .facts import Fact
from .record import Part
from .values import Line, Slug, Text, Url

Who = Literal["minor", "adult"]
Stay = Literal["internship", "study-stay", "group", "course", "volunteering", "staff"]
Due = Literal["six-months", "one-month", "last-week", "there", "back"]
# stays for which one is of age: employees, adult trainees, volunteers
OF_AGE = ("course", "volunteering", "staff")
WHO_HELP = "minor (avant 18 ans), adult ; vide : tous", "minor (under 18), adult; empty: everybody"
KINDS_HELP = "internship, study-stay, group, course, volunteering, staff ; vide : tous", "internship, study-stay, group, course, volunteering, staff; empty: all"


class ItemLink(Part):
    """Where to do it or read about it."""

    text: A[Line, Fact("Texte du lien", "Text of the link", localized=True)]
    url: A[Url, Fact("Adresse", "Address")]


class Item(Part):
    """One thing to do; `who` and `kinds` say for whom, nobody excepted where they are empty."""

    id: A[Slug, Fact("Identifiant", "Identifier", "Un mot court, unique dans la page : ast, ceam", "A short word, once on the page: ast, ehic")]
    text: A[Line, Fact("À faire", "To do", localized=True)]
    note: A[Text | None, Fact("Précision", "Note", localized=True, widget="text")] = None
    who: A[tuple[Who, ...], Fact("Pour qui", "For whom", *WHO_HELP)] = ()
    kinds: A[tuple[Stay, ...], Fact("Pour quel séjour", "For which stay", *KINDS_HELP)] = ()
    links: A[tuple[ItemLink, ...], Fact("Liens", "Links", localized=True)] = ()


class Checklist(Part):
    """Things to do at one moment, or to have at all times where `when` says none."""

    id: A[Slug, Fact("Identifiant", "Identifier", "Un mot court, unique dans la page : papiers", "A short word, once on the page: papers")]
    when: A[Due | None, Fact("Moment", "Moment", "six-months, one-month, last-week, there, back ; vide : toujours", "six-months, one-month, last-week, there, back; empty: always")] = None
    title: A[Line | None, Fact("Titre", "Title", "À défaut, le moment", "The moment if left out", localized=True)] = None
    who: A[tuple[Who, ...], Fact("Pour qui", "For whom", *WHO_HELP)] = ()
    kinds: A[tuple[Stay, ...], Fact("Pour quel séjour", "For which stay", *KINDS_HELP)] = ()
    items: A[tuple[Item, ...], Fact("À cocher", "To tick"), Field(min_length=1)]


class Departure(NamedTuple):
    """Who leaves, and for what: `who` is "" where age makes no difference, `kind` where the stay makes none."""

    who: str
    kind: str

    @property
    def name(self) -> str:
        """The same in one word: minor-internship."""
        return "-".join(filter(None, self))


def departures(lists: Iterable[Checklist]) -> tuple[Departure, ...]:
    """The departures that lists tell apart; none where they say the same to everybody."""
    named = [part for each in lists for part in (each, *each.items)]
    people = [who for who in get_args(Who) if any(part.who for part in named)] or [""]
    kinds = [kind for kind in get_args(Stay) if any(kind in part.kinds for part in named)] or [""]
    return tuple(Departure(who, kind) for who in people for kind in kinds if (who or kind) and not (who == "minor" and kind in OF_AGE))


def fitted(lists: Iterable[Checklist], departure: Departure) -> Iterator[Checklist]:
    """What of the lists concerns a departure; lists of which nothing does are left out."""
    for each in lists:
        items = tuple(item for item in each.items if concerns(item, departure)) if concerns(each, departure) else ()
        if items:
            yield each.model_copy(update={"items": items})


def concerns(part: Checklist | Item, departure: Departure) -> bool:
    """Whether a list, or a line of one, is for that departure."""
    return (not part.who or departure.who in ("", *part.who)) and (not part.kinds or departure.kind in ("", *part.kinds))
