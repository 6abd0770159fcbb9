"""A row: the little that lists, links and facets need of an entry in one language, small enough to keep all in memory."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from ..model.checklist import departures
from ..terms.schoolyear import school_year
from .clear import Cleared
from .people import names


class Cover(NamedTuple):
    """The picture that stands for an entry: file, digest, size in pixels, words, focus in percent."""

    file: str
    digest: str
    width: int
    height: int
    alt: str
    focus_x: int
    focus_y: int


class Row(NamedTuple):
    """An entry as seen from one language of the site; days are ISO texts, "" where there is none.

    `lang` is the language of the interface, `content_lang` that of the words: they differ where
    the original stands in for a missing translation.  `shared` tells whether the cover may leave the
    site with feeds.  `card` is the digest of all that stand before it;
    `fields` stands for the version without its text, `digest` for the whole.
    """

    kind: str
    slug: str
    lang: str
    content_lang: str
    address: str
    title: str
    summary: str
    published: str
    modified: str
    start: str
    end: str
    school_year: str
    country: str
    city: str
    latitude: float | None
    longitude: float | None
    centres: tuple[str, ...]
    programme: str
    nature: str
    direction: str
    participation: str
    days: int
    who: str
    role: str
    age: str
    voices: tuple[str, ...]
    host: str
    project: str
    partners: tuple[str, ...]
    projects: tuple[str, ...]
    badges: tuple[str, ...]
    questions: tuple[str, ...]
    departures: tuple[str, ...]
    sounds: int
    cover: Cover | None
    shared: bool
    modalities: tuple[str, ...]
    status: str
    funded: tuple[str, ...]
    supported: tuple[str, ...]
    quote: str
    menu: str
    order: int
    label: str
    outdated: bool
    mark: str
    purposes: tuple[str, ...]
    aliases: tuple[str, ...]
    silent: tuple[tuple[str, str], ...]
    card: str
    fields: str
    digest: str

    @property
    def translated(self) -> bool:
        """Whether the words are in the interface's own language."""
        return self.lang == self.content_lang

    def granted(self, purpose: str) -> bool:
        """Whether the entry may be published for a purpose; in the preview what is withheld may not, though it is shown."""
        return not self.mark and purpose in self.purposes

    def hushed(self, purpose: str) -> tuple[str, ...]:
        """The names of those of its people who may not be named for a purpose: words that stay may hold them."""
        return tuple(name for which, name in self.silent if which == purpose)

    def discreet(self, purpose: str) -> bool:
        """Whether the entry may be told of for a purpose by its title, summary and quote, and as whose: it may be published, and these name nobody who may not."""
        return self.granted(purpose) and not any(names(text, name) for name in self.hushed(purpose) for text in (self.title, self.summary, self.quote, self.role))


def row(cleared: Cleared, lang: str, purposes: tuple[str, ...], clearance: str, fed: Cleared | None, silent: tuple[tuple[str, str], ...] = ()) -> Row:
    """The row of a cleared entry for the interface in `lang`.

    `purposes` are those its own person granted; `clearance` says who may appear for each purpose, so that
    a consent that runs out changes the digest although no file has changed; `fed` is the entry as cleared
    for feeds, None where it may not go there; `silent` are (purpose, name) of the people who may be named on the web but not there.
    """
    record, version = cleared.record, cleared.version
    get = lambda name, empty="": getattr(record, name, None) or empty  # noqa: E731  (many fields exist on some types only)
    mobility = get("mobility", None)
    where = mobility or get("location", None) or record
    start, end = getattr(mobility or record, "start", None), getattr(mobility or record, "end", None)
    person = record.people[0] if record.people and cleared.kind == "testimony" else None
    fields = dict(
        kind=cleared.kind,
        slug=cleared.slug,
        lang=lang,
        content_lang=version.lang,
        address=record.slug or cleared.slug,
        title=record.title,
        summary=record.summary,
        published=_iso(record.date_published),
        modified=_iso(record.date_modified),
        start=_iso(start),
        end=_iso(end),
        school_year=school_year(mobility.start) if mobility else get("school_year"),
        country=getattr(where, "country", None) or "",
        city=getattr(where, "city", None) or "",
        latitude=getattr(where, "latitude", None),
        longitude=getattr(where, "longitude", None),
        centres=(record.centre,) if get("centre") else tuple(get("centres", ())),
        programme=get("programme"),
        nature=(mobility or record).kind if hasattr(mobility or record, "kind") else "",
        direction=mobility.direction if mobility else "",
        participation=mobility.participation if mobility else "",
        days=mobility.days if mobility else 0,
        who=person.name if person else "",
        role=(person.role or "") if person else "",
        age=(person.age_band or "") if person else "",
        voices=tuple(dict.fromkeys(each.voice for each in record.people)) if person else (),
        host=get("host"),
        project=get("project"),
        partners=tuple(get("partners", ())),
        projects=tuple(get("projects", ())),
        badges=tuple(get("badges", ())),
        questions=tuple(dict.fromkeys(answer.question for answer in get("answers", ()))),
        departures=tuple(each.name for each in departures(get("checklists", ()))),
        sounds=len(getattr(fed.record, "audio", ())) if fed else 0,
        cover=_cover(cleared),
        shared=fed is not None and _cover(fed) == _cover(cleared),
        modalities=tuple(get("modalities", ())),
        status=get("status"),
        funded=tuple(sorted({funding.school_year for funding in get("fundings", ())})),
        supported=tuple(sorted({school_year(support.date) for support in get("supports", ())})),
        quote=get("quote"),
        menu=get("menu"),
        order=get("order", 0),
        label=get("label"),
        outdated=version.outdated,
        mark=cleared.mark,
        purposes=purposes,
        aliases=record.aliases,
        silent=silent,
    )
    card = blake2b(repr(tuple(fields.values())).encode(), digest_size=12).hexdigest()
    whole = lambda of: blake2b(f"{of} {card} {clearance}".encode(), digest_size=12).hexdigest()  # noqa: E731
    return Row(**fields, card=card, fields=whole(version.fields), digest=whole(version.digest))


def _iso(day: object) -> str:
    return day.isoformat() if day else ""


def _cover(cleared: Cleared) -> Cover | None:
    record, files = cleared.record, cleared.version.files
    for photo in record.photos:
        if photo.file in files and files[photo.file].width:
            fact = files[photo.file]
            x, y = photo.focus or (0.5, 0.5)
            return Cover(photo.file, fact.digest, fact.width, fact.height, photo.alt, quarters(x), quarters(y))
    return None


def quarters(share: float) -> int:
    """A share from 0 to 1 as the nearest of 0, 25, 50, 75, 100: style sheets know no others."""
    return round(share * 4) * 25
