"""The indicators in words: the number of a school year, what has become of it, how one counts."""

from __future__ import annotations

from .kit import Kit
from .measures import Numbers
from .shares import THRESHOLD
from .trend import points, record, trend


def method(kit: Kit, lang: str) -> tuple[str, ...]:
    """How one counts, in paragraphs."""
    words = kit.strings[lang]
    return (
        words.say("A school year runs from 1 September to 31 August. A learner who leaves twice in a year counts twice. Whoever takes part at a distance has not left: these are counted apart."),
        words.say("The share of learners who left at least once counts heads, each once; it is given in whole per cent of all who were enrolled."),
        words.say("Funding and support are counted as the founding document has it: local, departmental and regional. The rest is shown beside."),
        words.say("Counts under %(few)s people are not broken down, so that nobody can be singled out: they are gathered under “others”, with one more where a subtraction would give them away.",
                  few=words.number(THRESHOLD)),
    )


def sentence(kit: Kit, lang: str, name: str, numbers: Numbers, year: str) -> str:
    """An indicator's number for a year in words, with what has become of it."""
    words, number = kit.strings[lang], numbers.get(year)
    if name == "learners":
        if number is None:
            return words.say("Fewer than %(few)s learners left in %(year)s.", few=words.number(THRESHOLD), year=year)
        told = words.count("%(num)s learner left in %(year)s", "%(num)s learners left in %(year)s", int(number), year=year)
    elif name == "fundings":
        told = words.say("%(amount)s of local, departmental and regional funding in %(year)s", amount=words.euros(number or 0), year=year)
    else:
        told = words.count("%(num)s act of local, departmental or regional support in %(year)s", "%(num)s acts of local, departmental and regional support in %(year)s", int(number or 0), year=year)
    change, most = trend(words, numbers, year), record(words, numbers, year)
    whole = words.say("%(figure)s, %(trend)s", figure=told, trend=change) if change else told
    return (words.say("%(trend)s; %(record)s", trend=whole, record=most) if most else whole) + "."


def reach_sentence(kit: Kit, lang: str, shares: dict[str, int | None], year: str) -> str:
    """The share of learners who left at least once in a year, in words, with what has become of it; "" where it is not published."""
    words, share = kit.strings[lang], shares.get(year)
    if share is None:
        return ""
    told, change = words.say("%(share)s%% of our learners left at least once in %(year)s", share=words.number(share), year=year), points(words, shares, year)
    return (words.say("%(figure)s, %(trend)s", figure=told, trend=change) if change else told) + "."
