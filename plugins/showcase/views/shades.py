"""Numbers of stories as steps of a shade: few enough to be told apart, closer together where most countries are."""

from __future__ import annotations

# the tones that a map of so many steps uses, of four from light to dark
TONES = {0: (), 1: (3,), 2: (2, 4), 3: (2, 3, 4), 4: (1, 2, 3, 4)}
STEPS = 4


def bounds(most: int) -> tuple[int, ...]:
    """The highest number of each step, up to `most`: one number a step while there are few, then growing by a constant factor."""
    if most <= STEPS:
        return tuple(range(1, most + 1))
    found = []
    for step in range(1, STEPS + 1):
        found.append(max(round(most ** (step / STEPS)), found[-1] + 1 if found else 1))
    return tuple(found)


def tone(number: int, upper: tuple[int, ...]) -> int:
    """The tone of a number, from 1 (light) to 4; 0 for none."""
    return TONES[len(upper)][sum(number > bound for bound in upper)] if number else 0


def spans(upper: tuple[int, ...]) -> tuple[tuple[int, int, int], ...]:
    """What each step of the legend stands for: tone, lowest and highest number."""
    lower = (1, *(bound + 1 for bound in upper[:-1]))
    return tuple(zip(TONES[len(upper)], lower, upper))
