"""The body of an entry, its links and pictures filled in."""

from __future__ import annotations

import re
from html import unescape

from markupsafe import Markup, escape

from ..library.addresses import LISTS, SECTIONS, is_statement
from ..library.clear import Cleared
from ..library.lens import Lens
from ..model.types import BY_NAME
from ..terms.strings import Strings
from .cards import address
from .kit import Kit
from .parts import Link, Picture
from .pictures import photos, picture

# how wide a picture in the text is shown: the measure on a desktop, nearly all of a phone
SIZES = "(min-width: 48rem) 44rem, 92vw"
BLANKS = re.compile(r"[ \t\r\n]+")
HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")
# from how many headings a body has them listed
MANY = 4
PARTING = re.compile(r"\r?\n[ \t]*\r?\n")
# the address of a link whose words are to be replaced: no written one holds such a sign
UNTOLD = "\ufdd0"
UNTOLD_LINK = re.compile(rf'<a [^>]*href="{UNTOLD}([^"]*)"[^>]*>.*?</a>', re.DOTALL)
BEGINNING = re.compile(r"(?:^|<(?:p|li|t[dh]|h\d|dd|blockquote)[^>]*>|[.!?…][\s\u00a0\u202f]*[»”\"’)]*\s)\s*(?:<(?:em|strong)>)*$")


def body(lens: Lens, kit: Kit, cleared: Cleared, lang: str) -> tuple[Markup, frozenset[str]]:
    """The body as HTML for the interface in `lang`, and the names of the pictures that it shows.

    The words of a link to a story that may not be told of go with the story: nearly always they are a name.
    """
    declared, shown, out = photos(kit, cleared), set(), []
    for part in cleared.version.body:
        if isinstance(part, str):
            out.append(part)
        elif part.kind == "link":
            out.append(UNTOLD * _untold(lens, part.target, lang, cleared.purpose) + str(escape(target(lens, part.target, lang))))
        else:
            shown.add(part.target)
            out.append(_shown(kit, cleared, part, declared.get(part.target)))
    return _joined(kit, cleared, lang, out), frozenset(shown)


def worded(lens: Lens, kit: Kit, cleared: Cleared, lang: str) -> Markup:
    """The body as HTML without its pictures, its links leading nowhere: for whoever wants the words alone."""
    parts = [part if isinstance(part, str) else UNTOLD * (part.kind == "link" and _untold(lens, part.target, lang, cleared.purpose)) for part in cleared.version.body]
    return _joined(kit, cleared, lang, parts)


def plain(lens: Lens, kit: Kit, cleared: Cleared, lang: str) -> str:
    """The body's words alone."""
    if not any(not isinstance(part, str) and part.kind == "link" and _untold(lens, part.target, lang, cleared.purpose) for part in cleared.version.body):
        return cleared.version.plain
    return unescape(TAG.sub("", worded(lens, kit, cleared, lang))).strip()


def _untold(lens: Lens, written: str, lang: str, purpose: str) -> bool:
    """Whether a link leads to a story that may not be told of for a purpose."""
    pointed = written.partition("#")[0]
    kind, colon, slug = pointed.partition(":")
    if not colon:
        led, slug = lens.ask("led", pointed), lens.ask("story_at", pointed)
        if led != pointed and led in {lens.addresses.section("testimony", each) for each in lens.languages}:
            return True
    if not slug or (colon and kind != "testimony"):
        return False
    row = lens.ask("row", "testimony", slug, lang)
    return row is None or (purpose != "web" and not row.granted(purpose))


def _joined(kit: Kit, cleared: Cleared, lang: str, parts: list[str]) -> Markup:
    """A body in which links that are marked say what they lead to, and not to whom."""
    text = "".join(parts)
    return Markup(_neutral(text, kit.strings.get(cleared.version.lang) or kit.strings[lang]) if UNTOLD in text else text)


def _neutral(text: str, words: Strings) -> str:
    def said(link: re.Match[str]) -> str:
        told = words.say("a testimony")
        return f'<a href="{link[1]}">{escape(told[0].upper() + told[1:] if BEGINNING.search(text[: link.start()]) else told)}</a>'

    return UNTOLD_LINK.sub(said, text)


def parts_of(text: Markup) -> tuple[Link, ...]:
    """Links to the headings of the second level, where there are MANY or more."""
    found = headings_of(text)
    return found if len(found) >= MANY else ()


def headings_of(text: Markup) -> tuple[Link, ...]:
    """Links to the headings of the second level."""
    return tuple(Link(unescape(TAG.sub("", words)), f"#{anchor}") for anchor, words in HEADING.findall(text))


def target(lens: Lens, written: str, lang: str) -> str:
    """The address that a link of the text leads to; the list of its kind for an entry that may not appear any more."""
    pointed, hash_sign, heading = written.partition("#")
    kind, colon, slug = pointed.partition(":")
    if not colon:
        led = lens.ask("led", pointed)
        return led if led != pointed else written
    if kind == "question":
        # a question that nobody has answered yet has no page
        answered = lens.ask("answers_total", slug, "", "", lang)
        return lens.addresses.question(slug, lang) if answered else lens.addresses.section("question", lang)
    if kind not in BY_NAME:
        return written
    if is_statement(kind, slug):
        return lens.addresses.section(slug, lang) + hash_sign + heading
    row = lens.ask("row", kind, slug, lang)
    if row:
        return address(lens, row) + hash_sign + heading
    if kind == "page" and slug in LISTS:
        return lens.addresses.section(LISTS[slug], lang) + hash_sign + heading
    return lens.addresses.section(kind, lang) if kind in SECTIONS else lens.addresses.home(lang)


def _shown(kit: Kit, cleared: Cleared, slot, declared: Picture | None) -> str:
    fact = cleared.version.files.get(slot.target)
    if fact is None or not fact.width:
        return ""
    found = declared or picture(kit, fact.digest, fact.width, fact.height, slot.text)
    image = (
        "<picture>"
        + (f'<source type="image/avif" srcset="{escape(found.avif)}" sizes="{SIZES}">' if found.avif else "")
        + f'<source type="image/webp" srcset="{escape(found.webp)}" sizes="{SIZES}">'
        f'<img src="{escape(found.src)}" width="{found.width}" height="{found.height}" alt="{escape(slot.text or found.alt)}"'
        ' loading="lazy" decoding="async"></picture>'
    )
    if slot.kind != "picture":
        return image
    caption = escape(slot.title or found.caption)
    credit = f' <small class="figure__credit">{escape(found.credit)}</small>' if found.credit else ""
    words = f'<figcaption class="figure__caption">{caption}{credit}</figcaption>' if caption or credit else ""
    return f'<figure class="figure">{image}{words}</figure>'


def paragraphs(text: str) -> tuple[str, ...]:
    """Plain text in paragraphs: an empty line parts them."""
    # not str.split(): it would take away the no-break spaces of the typography
    return tuple(BLANKS.sub(" ", part).strip() for part in PARTING.split(text) if part.strip())
