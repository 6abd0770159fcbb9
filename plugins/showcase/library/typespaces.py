"""The spaces of French: Lexique des règles typographiques en usage à l'Imprimerie nationale."""

from __future__ import annotations

import re

from .typechars import CLOSERS, MARK, NARROW, NO_BREAK, SPACES, is_blank

SIGN = re.compile("[;:!?»«]")
INSIDE_A_TOKEN = re.compile(r"[\w=/&#@%+$\\\[{(*~^<|-]")
EMOTICON = re.compile(r"[:;]-?[)(|*\\/]+|[:;]-[DPpOo](?!\w)|[:;][DP](?!\w)")
# a telephone number as it is written in France, or from abroad
PHONE = re.compile(r"(?<![\d.,/-])(?:\+[0-9]{2,3}[ \u00a0]?[0-9]|0[0-9])(?:[ \u00a0][0-9]{2}){4}(?![0-9])")
GROUPS = re.compile(r"[0-9](?<![\d.,/\u202f\u00a0-].)[0-9]{0,2}(?:[ \u00a0\u2009][0-9]{3})+(?![0-9\u202f])")
UNIT = re.compile(
    r"[0-9](?:[ \u2009](?=(?:[€$£%‰]|°C|(?:h|min|s|km|m|cm|mm|kg|g|t|ha|l|L|kWh|MW|Mo|Ko|Go)(?![\w'’°])))|(?=[€%‰](?!\w)))"
)
HOUR = re.compile(r"h(?<=[0-9][ \u00a0]h)[ ](?=[0-5][0-9](?![0-9]))")
NUMBER_SIGN = re.compile(r"°(?<=\b[nN]°)[ \u00a0\u202f]?(?=[0-9])")
TITLE = re.compile(r"M(?<!\w.)(?:M?\.|mes?|lles?)[ ](?=[A-ZÀ-ÖØ-Þ])")
DOCTOR = re.compile(r"[DP]r[ ](?<!\w...)(?=[A-ZÀ-ÖØ-Þ])")
DIGITS = "0123456789"


def set_french_spaces(text: str) -> str:
    """Narrow no-break spaces inside « » and before ; : ! ?, put in or in the place of others; addresses, times and smileys stay."""
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
            if not is_blank(following) and following not in CLOSERS:
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
    if is_blank(before) or before in "([{«“‘„¿¡\"'":
        return False
    if sign == "»":
        return True
    if stop == start and before in ":;":
        return False
    if sign in ":;" and (EMOTICON.match(text, start) or after == sign):
        return False
    if sign == ":" and not (is_blank(after) or after == MARK or after in ")]}»”’…"):
        return False
    if INSIDE_A_TOKEN.match(after):
        return False
    return stop < start or not _in_address(text, start)


def _in_address(text: str, index: int) -> bool:
    word = re.split("[\\s\x01-\x03«»“”\"()]", text[max(0, index - 300) : index])[-1]
    return "://" in word or word.startswith("www.")


def set_numbers(text: str) -> str:
    """Spaces that hold numbers together: `1 000`, `12 €`, `3 h 30`, `n° 5`, `02 61 91 00 24`; and a title with its name: `Mme Durand`."""
    if any(digit in text for digit in DIGITS):  # ten searches for a byte: 2 µs, where a regular expression takes 9
        text = GROUPS.sub(lambda match: re.sub(r"[ \u00a0\u2009]", NARROW, match[0]), text)
        text = PHONE.sub(lambda match: match[0].replace(" ", NO_BREAK), text)
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
