"""Typography of one run of text in French, English or German: quotes, apostrophes, dashes, spaces that must not break.

Sources: Lexique des règles typographiques en usage à l'Imprimerie nationale
(inside « » and before ; : ! ?, between groups of digits, before a unit, after
n° and M.); New Hart's Rules (English); Duden (German).  Every rule leaves
alone what it is not sure of, changes no letter, and finds nothing to do the
second time.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NARROW, NO_BREAK = "\u202f", "\u00a0"
# What stands for HTML in a run: an inline tag, which is in no one's way; something that reads as a word; the edge of a block.
MARK, WORD, EDGE = "\x01", "\x02", "\x03"

SPACES = " \u00a0\u202f\u2009"
BLANKS = frozenset(SPACES + "\n\t" + EDGE)
OPENERS = frozenset("([{«“„‘‚'’\"—–-/+*=¿¡<")
CLOSERS = frozenset(")]}»”.,;:!?…")

LONE_APOSTROPHE = re.compile(r"'(?:(?<![^\W\d_]')|(?![^\W\d_]))")
DASH = re.compile(r"-(?<=[ \u00a0]-)-{0,2}(?=[ \u00a0])")
SIGN = re.compile("[;:!?»«]")
INSIDE_A_TOKEN = re.compile(r"[\w=/&#@%+$\\\[{(*~^<|-]")
EMOTICON = re.compile(r"[:;]-?[)(|*\\/]+|[:;]-[DPpOo](?!\w)|[:;][DP](?!\w)")
GROUPS = re.compile(r"[0-9](?<![\d.,/\u202f\u00a0-].)(?<!\d [0-9])[0-9]{0,2}(?:[ \u00a0\u2009][0-9]{3})+(?![0-9\u202f])")
UNIT = re.compile(
    r"[0-9](?:[ \u2009](?=(?:[€$£%‰]|°C|(?:h|min|s|km|m|cm|mm|kg|g|t|ha|l|L|kWh|MW|Mo|Ko|Go)(?![\w'’°])))|(?=[€%‰](?!\w)))"
)
HOUR = re.compile(r"h(?<=[0-9][ \u00a0]h)[ ](?=[0-5][0-9](?![0-9]))")
NUMBER_SIGN = re.compile(r"°(?<=\b[nN]°)[ \u00a0\u202f]?(?=[0-9])")
TITLE = re.compile(r"M(?<!\w.)(?:M?\.|mes?|lles?)[ ](?=[A-ZÀ-ÖØ-Þ])")
DOCTOR = re.compile(r"[DP]r[ ](?<!\w...)(?=[A-ZÀ-ÖØ-Þ])")
DIGITS = "0123456789"


class Quotes(NamedTuple):
    """A language's marks: double, inside the double, single."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    single: tuple[str, str]


QUOTES = {
    "fr": Quotes(("«", "»"), ("“", "”"), ("‘", "’")),
    "en": Quotes(("“", "”"), ("‘", "’"), ("‘", "’")),
    "de": Quotes(("„", "“"), ("‚", "‘"), ("‚", "‘")),
}


def set_run(text: str, lang: str) -> str:
    """A run of text in the typography of `lang`; only the ellipsis where the language is not one of ours."""
    if "..." in text:
        text = text.replace("...", "…")
    language = lang.partition("-")[0].lower()
    quotes = QUOTES.get(language)
    if quotes is None:
        return text
    if language == "fr":
        text = _set_numbers(text)
    if '"' in text:
        text = _set_double_quotes(text, quotes)
    if "'" in text:
        text = _set_apostrophes(text, quotes.single)
    if "-" in text and (" -" in text or "\u00a0-" in text):
        text = DASH.sub(lambda match: "—" if len(match[0]) == 3 else "–", text)
    return _set_french_spaces(text) if language == "fr" else text


def _before(text: str, index: int) -> str:
    """The character before an index, tags aside; "" at the start."""
    while index > 0 and text[index - 1] == MARK:
        index -= 1
    return text[index - 1] if index > 0 else ""


def _after(text: str, index: int) -> str:
    """The character from an index on, tags aside; "" at the end."""
    while index < len(text) and text[index] == MARK:
        index += 1
    return text[index : index + 1]


def _blank(character: str) -> bool:
    return not character or character in BLANKS


def _set_double_quotes(text: str, quotes: Quotes) -> str:
    """Pairs of straight double quotes as the language's own; a quote without its fellow, or after a digit (inches), stays."""
    pairs = _pairs(text, quotes.outer)
    changes: dict[int, str] = {}
    ends: list[int] = []
    for start, end in sorted(pairs):
        while ends and ends[-1] < start:
            ends.pop()
        if text[start] == '"':
            marks = quotes.inner if ends else quotes.outer
            changes[start], changes[end] = marks
        ends.append(end)
    if not changes:
        return text
    pieces, last = [], 0
    for index in sorted(changes):
        pieces += (text[last:index], changes[index])
        last = index + 1
    return "".join(pieces) + text[last:]


def _pairs(text: str, marks: tuple[str, str]) -> list[tuple[int, int]]:
    """The places of quotes that belong together, straight ones and the language's own, within their block."""
    pairs: list[tuple[int, int]] = []
    open_: list[int] = []
    for match in re.finditer(f'["{marks[0]}{marks[1]}{EDGE}]|\n[ \t]*\n', text):
        index, mark = match.start(), match[0]
        if mark == EDGE or mark[0] == "\n":
            open_.clear()
        elif mark == marks[0]:
            open_.append(index)
        elif mark == marks[1]:
            while open_ and text[open_[-1]] == '"':
                open_.pop()
            if open_:
                pairs.append((open_.pop(), index))
        elif open_ and text[open_[-1]] == '"' and _closes(text, index, open_[-1]):
            pairs.append((open_.pop(), index))
        elif _opens(text, index):
            open_.append(index)
    return pairs


def _opens(text: str, index: int) -> bool:
    before, after = _before(text, index), _after(text, index + 1)
    return (_blank(before) or before in OPENERS) and bool(after) and after not in "\n" + EDGE and after not in CLOSERS


def _closes(text: str, index: int, opening: int) -> bool:
    before, after = _before(text, index), _after(text, index + 1)
    if not text[opening + 1 : index].strip(SPACES + MARK + '"'):
        return False
    # A blank on the left and none on the right: another one opens.
    return not _blank(before) or _blank(after) or after in CLOSERS


def _set_apostrophes(text: str, single: tuple[str, str]) -> str:
    if not LONE_APOSTROPHE.search(text):
        return text.replace("'", "’")
    pieces: list[str] = []
    closing = -1
    for index, character in enumerate(text):
        if character != "'":
            pieces.append(character)
        elif index == closing:
            pieces.append(single[1])
        else:
            before, after = _before(text, index), _after(text, index + 1)
            if before == "'" or after == "'":
                pieces.append("'")
            elif _blank(before) and after.isdigit():
                pieces.append("’")
            elif (_blank(before) or before in OPENERS) and _wordy(after):
                end = _closing_apostrophe(text, index)
                closing = end if end > 0 else closing
                pieces.append(single[0] if end > 0 else "’")
            else:
                pieces.append("’" if _takes_apostrophe(before, after) else "'")
    return "".join(pieces)


def _wordy(character: str) -> bool:
    return character == WORD or character.isalnum()


def _takes_apostrophe(before: str, after: str) -> bool:
    """Whether `'` between two characters is an apostrophe: not after a digit (feet, minutes), nor alone between blanks."""
    if before.isdigit():
        return after.isalpha()
    return not _blank(before) and (_wordy(before) or before in CLOSERS or after.isalnum())


def _closing_apostrophe(text: str, opening: int) -> int:
    """The place of the `'` that closes a single quotation, in the same block; -1 if there is none."""
    index = text.find("'", opening + 1)
    while index > 0:
        if EDGE in text[opening:index] or "\n\n" in text[opening:index] or index - opening > 400:
            return -1
        before, after = _before(text, index), _after(text, index + 1)
        if not _blank(before) and before != "'" and after != "'" and not _wordy(after):
            return index
        index = text.find("'", index + 1)
    return -1


def _set_french_spaces(text: str) -> str:
    pieces: list[str] = []
    last = end = 0
    for match in SIGN.finditer(text):
        start = match.start()
        if start < end:
            continue  # the rest of `?!`
        end = start + 1
        sign = text[start]
        if sign == "«":
            stop = _skip(text, end)
            following = text[stop : stop + 1]
            if not _blank(following) and following not in CLOSERS:
                pieces += (text[last:end], _zone(text[end:stop], NARROW))
                last = stop
            continue
        while sign in "!?" and text[end : end + 1] in ("!", "?"):
            end += 1
        stop = start
        while stop > last and (text[stop - 1] in SPACES or text[stop - 1] == MARK):
            stop -= 1
        if _takes_space(text, stop, start, end):
            pieces += (text[last:stop], _zone(text[stop:start], NARROW), text[start:end])
            last = end
    return "".join(pieces) + text[last:] if pieces else text


def _skip(text: str, index: int) -> int:
    while index < len(text) and (text[index] in SPACES or text[index] == MARK):
        index += 1
    return index


def _zone(zone: str, space: str) -> str:
    """The blanks and tags between a word and its sign, with one space: where the first blank was, or next to the sign."""
    marks = zone.lstrip(MARK) if zone else zone
    ahead = len(zone) - len(marks)
    return MARK * ahead + space + MARK * marks.count(MARK)


def _takes_space(text: str, stop: int, start: int, end: int) -> bool:
    """Whether the sign at `start` ends a clause; `stop` is where the word before it ends."""
    before, sign, after = text[stop - 1 : stop] if stop else "", text[start], text[end : end + 1]
    if _blank(before) or before in "([{«“‘„¿¡\"'":
        return False
    if sign == "»":
        return True
    if stop == start and before in ":;":
        return False
    if sign in ":;" and (EMOTICON.match(text, start) or after == sign):
        return False
    if sign == ":" and not (_blank(after) or after == MARK or after in ")]}»”’…"):
        return False
    if INSIDE_A_TOKEN.match(after):
        return False
    return stop < start or not _in_address(text, start)


def _in_address(text: str, index: int) -> bool:
    word = re.split("[\\s\x01-\x03«»“”\"()]", text[max(0, index - 300) : index])[-1]
    return "://" in word or word.startswith("www.")


def _set_numbers(text: str) -> str:
    if any(digit in text for digit in DIGITS):  # ten searches for a byte: 2 µs, where a regular expression takes 9
        text = GROUPS.sub(lambda match: re.sub(r"[ \u00a0\u2009]", NARROW, match[0]), text)
        text = UNIT.sub(lambda match: match[0][0] + NO_BREAK, text)
        if " h" in text or "\u00a0h" in text:
            text = HOUR.sub("h" + NO_BREAK, text)
        if "°" in text:
            text = NUMBER_SIGN.sub("°" + NO_BREAK, text)
    if "M" in text:
        text = TITLE.sub(lambda match: match[0][:-1] + NO_BREAK, text)
    if "Dr " in text or "Pr " in text:
        text = DOCTOR.sub(lambda match: match[0][:-1] + NO_BREAK, text)
    return text
