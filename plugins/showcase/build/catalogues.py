"""The theme's gettext catalogues, compiled once per state of their files, and the addresses' words that come from them."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple, get_args

from ..library.addresses import SECTIONS
from ..library.traits import DURATIONS
from ..library.typeset import typeset_text
from ..model.checklist import Departure, Stay, Who
from ..model.values import AgeBand, Direction, MobilityKind, Modality, Voice
from ..terms.countries import CODES
from ..terms.problem import ContentError, problem
from ..terms.slugs import slugify
from ..terms.strings import Strings
from . import keys
from .store import write_whole

# vocabularies whose values stand in addresses
ADDRESSED: dict[str, tuple[str, ...]] = {
    "kind": get_args(MobilityKind), "modality": get_args(Modality), "age": get_args(AgeBand), "voice": get_args(Voice), "direction": get_args(Direction),
    "duration": DURATIONS,
}


class Catalogues(NamedTuple):
    """Per language: words, digest of the catalogue; and the address words of all languages with their digest."""

    strings: dict[str, Strings]
    digests: dict[str, str]
    sections: dict[tuple[str, str], str]
    values: dict[tuple[str, str, str], str]
    digest: str


class CatalogueError(ValueError):
    """A catalogue that cannot be read; `line` counts from 1, 0 when the whole file is meant."""

    def __init__(self, found: str, line: int = 0):
        super().__init__(found)
        self.line = line


def load(theme: Path, cache: Path, languages: tuple[str, ...], vocabularies: Mapping[str, tuple[str, ...]]) -> Catalogues:
    """Every language's catalogue from theme/strings/<lang>.po; a language may begin without one.  `vocabularies` are those whose values
    stand in addresses, by name.

    Raises ContentError for a catalogue that cannot be read.
    """
    strings, digests, sections, values = {}, {}, {}, {}
    for lang in languages:
        file = theme / "strings" / f"{lang}.po"
        source = file.read_bytes() if file.is_file() else b""
        digest = blake2b(source + f"{lang} {keys.code()}".encode(), digest_size=12).hexdigest()
        try:
            mo, words = _compiled(cache / "strings", lang, digest, source, vocabularies)
        except CatalogueError as error:
            raise ContentError([problem("catalogue-broken", f"{theme.name}/strings/{lang}.po", error.line, found=str(error))]) from None
        strings[lang], digests[lang] = Strings(lang, mo), digest
        sections |= {(lang, section): word for section, word in words["sections"].items()}
        values |= {(lang, "country", code): word for code, word in words["countries"].items()}
        values |= {(lang, name, value): word for name in vocabularies for value, word in words["terms"][name].items()}
        values |= {(lang, "departure", name): word for name, word in words["departures"].items()}
    whole = blake2b(repr((sorted(sections.items()), sorted(values.items()))).encode(), digest_size=12).hexdigest()
    return Catalogues(strings, digests, sections, values, whole)


def _compiled(folder: Path, lang: str, digest: str, source: bytes, vocabularies: Mapping[str, tuple[str, ...]]) -> tuple[bytes, dict]:
    mo, words = folder / f"{lang}-{digest}.mo", folder / f"{lang}-{digest}.json"
    try:
        return mo.read_bytes(), json.loads(words.read_text("utf-8"))
    except (OSError, ValueError):
        compiled = _compile(source, lang)
        found = _address_words(Strings(lang, compiled), vocabularies)
        write_whole(mo, compiled)
        write_whole(words, json.dumps(found).encode())
        return compiled, found


def _compile(source: bytes, lang: str) -> bytes:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    try:
        catalogue = read_po(io.BytesIO(source), locale=lang.replace("-", "_"), abort_invalid=True)
    except PoFileError as error:
        raise CatalogueError(str(error).removesuffix(f" on {error.lineno}"), error.lineno + 1) from None
    except UnicodeError as error:
        raise CatalogueError(str(error)) from None
    for message in catalogue:
        # the header has no id; words of addresses and forms are no prose
        if message.id and message.context not in ("address", "form"):
            message.string = _typeset(message.string, lang)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    return compiled.getvalue()


def _typeset(words: str | tuple[str, ...], lang: str) -> str | tuple[str, ...]:
    return typeset_text(words, lang) if isinstance(words, str) else tuple(typeset_text(each, lang) for each in words)


def _departures() -> dict[str, Departure]:
    every = (Departure(who, kind) for who in ("", *get_args(Who)) for kind in ("", *get_args(Stay)))
    return {each.name: each for each in every if each.name}


def _address_words(strings: Strings, vocabularies: Mapping[str, tuple[str, ...]]) -> dict[str, dict]:
    return {
        "sections": {section: strings.section(word) for section, word in SECTIONS.items()},
        "countries": {code: slugify(strings.country(code)) or code.lower() for code in sorted(CODES)},
        "terms": {name: {value: slugify(strings.term(name, value)) or value for value in values} for name, values in vocabularies.items()},
        "departures": {name: "-".join(strings.section(word) for word in each if word) for name, each in _departures().items()},
    }
