"""Questions to the person at the keyboard: what the model requires, what can be pointed at, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pydantic import BaseModel

from ..library.validate import Place, dotted, validate
from .answers import understood
from .fields import Field, fields_of, put
from .known import Choice
from .words import Speaker
from .words.new import WORDS

Ask = Callable[[str], str]
YES = ("o", "oui", "y", "yes")


class Interview:
    """Asks for the fields of one record; `tree` fills up with what is answered."""

    def __init__(self, model: type[BaseModel], tree: dict, known: Mapping[str, tuple[Choice, ...]], ask: Ask, tell: Callable[[str], None]):
        self._model, self.tree, self._known, self._ask, self._tell = model, tree, known, ask, tell
        self._say = Speaker(WORDS)

    def run(self) -> dict:
        """The tree with the answers; ends early, keeping them, when the input does."""
        try:
            for place, field in self._asked(self._model, ()):
                self._settle(place, field)
            for field in fields_of(self._model):
                self._choose_entries(field)
        except EOFError:
            self._tell("")
        return self.tree

    def _asked(self, model: type[BaseModel], place: Place) -> Iterator[tuple[Place, Field]]:
        for field in fields_of(model):
            here = (*place, field.name)
            if field.inner:
                if field.required or (place and self._wanted(field)):
                    yield from self._asked(field.inner, (*here, 0) if field.many else here)
            elif _at(self.tree, here) is None and (field.required or self._known.get(field.fact.refers)):
                yield here, field

    def _wanted(self, field: Field) -> bool:
        """Whether an optional group inside a required one is filled in now: a person's consent."""
        self._tell(self._titled(field))
        return self._ask(self._say("group", label=field.label(self._say.lang)) + " ").strip().lower() in YES

    def _settle(self, place: Place, field: Field) -> None:
        """Asks until the answer is empty or valid."""
        choices = self._choices(field)
        self._tell("\n" + self._titled(field))
        for rank, each in enumerate(choices, 1):
            self._tell(f"  {rank}. {each.value}" + (f" · {each.name}" if each.name not in ("", each.value) else ""))
        while True:
            value = understood(self._ask("> "), field, choices)
            if value is None:
                return
            put(self.tree, place, value)
            fault = self._fault(place)
            if not fault:
                return
            self._tell(fault)
            put(self.tree, place, None)

    def _titled(self, field: Field) -> str:
        lang = self._say.lang
        parts = [field.label(lang), field.help(lang), self._say("several") if field.many else ""]
        return " · ".join(part for part in parts if part)

    def _fault(self, place: Place) -> str:
        """What is wrong with the answer at a place, "" when nothing is."""
        _, faults = validate(self._model, self.tree, "", lambda place: 0)
        spots = (dotted(place), f"{dotted(place)}.")
        own = [fault for fault in faults if fault.field == spots[0] or fault.field.startswith(spots[1])]
        return " — ".join(part for part in own[0].words(self._say.lang) if part) if own else ""

    def _choices(self, field: Field) -> tuple[Choice, ...]:
        if field.choices:
            return tuple(Choice(each, "") for each in field.choices)
        return self._known.get(field.fact.refers, ())

    def _choose_entries(self, field: Field) -> None:
        """Offers an optional list by what its entries point at: answers by the families' questions, fundings by funder."""
        if not field.inner or not field.many or field.required or self.tree.get(field.name):
            return
        pointer = next((each for each in fields_of(field.inner) if each.required and self._known.get(each.fact.refers)), None)
        if pointer is None:
            return
        choices = self._choices(pointer)
        self._tell("\n" + self._titled(field))
        for rank, each in enumerate(choices, 1):
            self._tell(f"  {rank}. {each.name}")
        chosen = understood(self._ask("> "), pointer._replace(many=True), choices) or []
        existing = [value for value in chosen if value in {each.value for each in choices}]
        if existing:
            self.tree[field.name] = [{pointer.name: value, **self._speaker(field)} for value in existing]

    def _speaker(self, field: Field) -> dict[str, str]:
        """The first person, for entries that somebody says."""
        people = self.tree.get("people") or [{}]
        by = next((each.name for each in fields_of(field.inner) if each.required and each.fact.refers == "person"), "")
        return {by: people[0]["id"]} if by and people[0].get("id") else {}


def _at(tree: object, place: Place) -> object:
    for part in place:
        try:
            tree = tree[part]
        except (KeyError, IndexError, TypeError):
            return None
    return tree
