"""The bytes of a source as text: UTF-8, `\\n` line ends, Unicode NFC; or what is wrong with them."""

from __future__ import annotations

import re
import unicodedata

from ..terms.problem import Problem, shown

LARGEST_FILE = 2 * 1024 * 1024
MOST_LINES = 10
# What YAML 1.2 §5.1 calls non-printable, less tab and line feed: libyaml refuses them too, but without saying the line.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
# Line ends for YAML but not for editors: left alone, they would shift every line number that follows.
INVISIBLE_LINE_ENDS = {0x2028: " ", 0x2029: " "}
# What comes along unseen when text is pasted: a byte-order mark and a zero-width space inside a word, and the signs that turn
# the direction of what follows (telephone numbers bring them), which would reach past the words that they stand in (UTS 55).
UNSEEN = "\ufeff\u200b\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# UTF-8 read as Windows-1252 and saved again: "Ã©" for "é", "â€™" for "’".
TWICE_ENCODED = re.compile("Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œž“”¦]")


def fault(code: str, path: str, line: int = 0, field: str = "", severity: str = "error", **facts: object) -> Problem:
    """A Problem whose facts keep 400 characters, so that a corrected line can be pasted whole."""
    kept = tuple(sorted((name, shown(value, 400)) for name, value in facts.items()))
    return Problem(path, line, field, code, kept, severity)


def decode(data: bytes, path: str) -> str | list[Problem]:
    """The text of a file, or the reasons why it has none that can be trusted."""
    if len(data) > LARGEST_FILE:
        return [fault("text-too-large", path, size=f"{len(data) / 1048576:.1f}")]
    if _is_utf16(data):
        return [fault("text-utf16", path)]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [_not_utf8(data, path, error.start)]
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return _control_faults(text, path) or text
    if "\u2028" in text or "\u2029" in text:
        text = text.translate(INVISIBLE_LINE_ENDS)
    for sign in UNSEEN:
        # eleven searches for a sign that is not there: 10 µs, where a regular expression takes 70
        if sign in text:
            text = text.replace(sign, "")
    return _control_faults(text, path) or unicodedata.normalize("NFC", text)


def suspicions(text: str, path: str) -> list[Problem]:
    """Warnings about letters that were lost or doubled by an earlier conversion, one a kind."""
    found = []
    if "Ã" in text or "â€" in text:
        match = TWICE_ENCODED.search(text)
        if match:
            found.append(fault("text-twice-encoded", path, line_at(text, match.start()), severity="warning", text=line_around(text, match.start())))
    if "\ufffd" in text:
        start = text.index("\ufffd")
        found.append(fault("text-letter-lost", path, line_at(text, start), severity="warning", text=line_around(text, start)))
    return found


def line_at(text: str, index: int, first_line: int = 1) -> int:
    """The line number of a character, counted from `first_line`."""
    return first_line + text.count("\n", 0, index)


def line_around(text: str, index: int) -> str:
    """The whole line that holds a character."""
    end = text.find("\n", index)
    return text[text.rfind("\n", 0, index) + 1 : end if end >= 0 else len(text)].strip()


def _is_utf16(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    # Without a mark: in Latin text every second byte is zero.
    start = data[:400]
    return len(start) >= 4 and start.count(0) * 3 > len(start)


def _not_utf8(data: bytes, path: str, start: int) -> Problem:
    line = 1 + len(re.findall(rb"\r\n|\r|\n", data[:start]))
    before = max(data.rfind(b"\n", 0, start), data.rfind(b"\r", 0, start)) + 1
    after = re.compile(rb"[\r\n]|\Z").search(data, start).start()
    guess = data[before:after].decode("cp1252", errors="replace").strip()
    return fault("text-not-utf8", path, line, text=guess)


def _control_faults(text: str, path: str) -> list[Problem]:
    if not CONTROL.search(text):
        return []
    found: list[Problem] = []
    match = CONTROL.search(text)
    while match and len(found) < MOST_LINES:
        found.append(fault("text-control", path, line_at(text, match.start()), character=f"U+{ord(match[0]):04X}", text=line_around(text, match.start())))
        end = text.find("\n", match.start())
        match = CONTROL.search(text, end) if end >= 0 else None
    return found
