"""The interface's words in one language, and how that language writes dates, numbers, countries and lists."""

from __future__ import annotations

import gettext
import io
import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property, lru_cache

from .slugs import slugify

# an h may be mute or not, and a y as well: only who knows the word can say
VOWELS = "aeiouœæ"
# a 1 that stands alone before the name of a month
FIRST = re.compile(r"(?<!\d)1(?=[ \u00a0][^\W\d_])")


def _begins_with_a_vowel(filled: object) -> bool:
    return isinstance(filled, str) and unicodedata.normalize("NFD", filled.casefold())[:1] in tuple(VOWELS)


class Strings:
    """Words from a compiled gettext catalogue (`mo`), forms from Babel's CLDR data for `lang`.

    A word without a translation is shown as its English key, so that a new
    language can begin with a small catalogue.
    """

    def __init__(self, lang: str, mo: bytes):
        self.lang = lang
        self._catalogue = gettext.GNUTranslations(io.BytesIO(mo)) if mo else gettext.NullTranslations()
        self.gettext, self.ngettext = self._catalogue.gettext, self._catalogue.ngettext
        self.pgettext, self.npgettext = self._catalogue.pgettext, self._catalogue.npgettext

    def say(self, text: str, **blanks: object) -> str:
        """`text` translated, its %(blanks)s filled."""
        words = self.gettext(text)
        return self._elided(words, blanks) % blanks if blanks else words

    def count(self, one: str, many: str, number: int, **blanks: object) -> str:
        """`one` or `many` translated for `number`, which fills %(num)s."""
        return self._elided(self.ngettext(one, many, number), blanks) % {"num": self.number(number), **blanks}

    def _elided(self, words: str, blanks: Mapping[str, object]) -> str:
        """`words` with the short form of what stands before a blank that a vowel fills: d'Escales, where the catalogue has de=d'."""
        for long, short in self._elisions:
            words = re.sub(rf"\b{long} %\((\w+)\)s", lambda found: f"{short}%({found[1]})s" if _begins_with_a_vowel(blanks.get(found[1])) else found[0], words)  # noqa: B023
        return words

    @cached_property
    def _elisions(self) -> tuple[tuple[str, str], ...]:
        """Words that are shortened before a vowel, each with its short form."""
        return tuple((long, short) for long, _, short in (pair.partition("=") for pair in self._own("form", "elision").split()) if short)

    def plurals(self, one: str, many: str) -> tuple[tuple[str, str], ...]:
        """`one` or `many` translated for each plural category of the language (CLDR), with {num} in the number's place: for scripts, which count.

        A category that no number up to 200 has, such as that of millions in French, is left to `other`.
        """
        examples: dict[str, int] = {}
        for number in range(201):
            examples.setdefault(self.locale.plural_form(number), number)
        return tuple((category, self.ngettext(one, many, number) % {"num": "{num}"}) for category, number in sorted(examples.items()))

    def term(self, vocabulary: str, value: str) -> str:
        """A word of one of the model's vocabularies, for instance ("kind", "internship")."""
        return self.pgettext(vocabulary, value) if value else ""

    @lru_cache(maxsize=256)
    def section(self, word: str) -> str:
        """The address word of a section, for instance `temoignages` for testimonies."""
        return slugify(self.pgettext("address", word)) or word

    @cached_property
    def locale(self):
        """Babel's locale, of the region that the catalogue names; its data takes about 20 ms to load, so only when a form is asked for."""
        from babel import Locale

        return Locale.parse(self._own("form", "region") or self.lang, sep="-")

    def _own(self, vocabulary: str, name: str) -> str:
        """What the catalogue says of a form, "" where it says nothing."""
        said = self.pgettext(vocabulary, name)
        return "" if said == name else said

    def country(self, code: str) -> str:
        """A country's name."""
        return self.locale.territories.get(code, code)

    def language(self, tag: str) -> str:
        """A language's name in this language; its tag where Babel does not know it."""
        from babel import Locale, UnknownLocaleError

        try:
            return Locale.parse(tag, sep="-").get_display_name(self.locale) or tag
        except UnknownLocaleError:
            return self.locale.languages.get(tag.split("-")[0], tag)

    def own_name(self) -> str:
        """The language's name in itself, with a capital: Français.  Without the region of its forms."""
        name = self.language(self.lang)
        return name[:1].upper() + name[1:]

    @lru_cache(maxsize=1024)
    def number(self, value: float, digits: int = 0) -> str:
        """A number with the language's separators."""
        from babel.numbers import format_decimal

        return format_decimal(value, format="#,##0" + ("." + "0" * digits if digits else ""), locale=self.locale)

    def euros(self, amount: float) -> str:
        """An amount in euros, without cents when there are none."""
        from babel.numbers import format_currency

        whole = amount == int(amount)
        pattern = self.locale.currency_formats["standard"].pattern.split(";")[0]
        return format_currency(amount, "EUR", format=pattern.replace(".00", "") if whole else pattern, locale=self.locale, currency_digits=not whole)

    @lru_cache(maxsize=4096)
    def day(self, day: date, form: str = "long") -> str:
        """A date in words."""
        from babel.dates import format_date

        return self._first(format_date(day, format=form, locale=self.locale))

    def month(self, day: date) -> str:
        """Month and year in words."""
        from babel.dates import format_skeleton

        return format_skeleton("yMMMM", day, locale=self.locale)

    def weekday(self, day: date) -> str:
        """The day of the week."""
        from babel.dates import format_date

        return format_date(day, format="EEEE", locale=self.locale)

    @lru_cache(maxsize=4096)
    def span(self, start: date, end: date) -> str:
        """From one day to another, sharing what they share."""
        from babel.dates import format_interval

        return self._first(format_interval(start, end, "yMMMMd", locale=self.locale))

    def _first(self, dated: str) -> str:
        """The first of the month as the catalogue writes it (1er in French, which CLDR ignores)."""
        own = self._own("form", "first of the month")
        return FIRST.sub(own, dated) if own else dated

    def moment(self, moment: datetime) -> str:
        """A time of day: CLDR's short form, or the pattern of the catalogue, which may have another for whole hours."""
        from babel.dates import format_time

        own = self._own("form", "hour and minute") if moment.minute else self._own("form", "whole hour")
        return format_time(moment.time(), format=own or "short", locale=self.locale)

    def listed(self, words: list[str] | tuple[str, ...]) -> str:
        """Words joined as the language does: a, b and c."""
        from babel.lists import format_list

        return format_list(list(words), locale=self.locale) if words else ""

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return self.locale.text_direction
