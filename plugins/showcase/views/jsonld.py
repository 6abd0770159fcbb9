"""schema.org objects, as JSON-LD (vocabulary: schema.org; Article, Organization, Event, BreadcrumbList)."""

from __future__ import annotations

import json

from markupsafe import Markup

from .parts import Link, Picture

CONTEXT = "https://schema.org"
# inside <script>, these could end the element or open a comment
UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def script(things: tuple[dict, ...]) -> Markup:
    """The objects as the text of a <script type="application/ld+json">."""
    graph = {"@context": CONTEXT, "@graph": [_without_blanks(thing) for thing in things]}
    return Markup(json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(UNSAFE))


def breadcrumb_list(host: str, crumbs: tuple[Link, ...]) -> dict:
    """The way from the home page to this one."""
    items = [{"@type": "ListItem", "position": rank, "name": crumb.text, "item": host + crumb.url} for rank, crumb in enumerate(crumbs, 1)]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def article(url: str, title: str, summary: str, lang: str, published: str, modified: str, image: str, publisher: str, about: str = "") -> dict:
    """A story or a piece of news; days are ISO texts."""
    return {
        "@type": "Article",
        "@id": url,
        "url": url,
        "headline": title[:110],
        "description": summary,
        "inLanguage": lang,
        "datePublished": published,
        "dateModified": modified or published,
        "image": image,
        "about": {"@type": "Country", "name": about} if about else "",
        "publisher": {"@type": "EducationalOrganization", "name": publisher},
        "author": {"@type": "EducationalOrganization", "name": publisher},
    }


def organization(url: str, name: str, description: str, street: str, postcode: str, city: str, email: str, phone: str, logo: str) -> dict:
    """The institution."""
    return {
        "@type": "EducationalOrganization",
        "@id": f"{url}#organization",
        "url": url,
        "name": name,
        "description": description,
        "logo": logo,
        "email": email,
        "telephone": phone,
        "address": {"@type": "PostalAddress", "streetAddress": street, "postalCode": postcode, "addressLocality": city, "addressCountry": "FR"},
    }


def event(url: str, title: str, summary: str, lang: str, start: str, end: str, status: str, place: str, street: str, city: str, organizer: str) -> dict:
    """An event; `start` and `end` carry their offset from UTC."""
    state = {"scheduled": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled"}[status]
    return {
        "@type": "Event",
        "@id": url,
        "url": url,
        "name": title,
        "description": summary,
        "inLanguage": lang,
        "startDate": start,
        "endDate": end,
        "eventStatus": f"{CONTEXT}/{state}",
        "eventAttendanceMode": f"{CONTEXT}/OfflineEventAttendanceMode",
        "location": {"@type": "Place", "name": place, "address": {"@type": "PostalAddress", "streetAddress": street, "addressLocality": city}} if place else "",
        "organizer": {"@type": "EducationalOrganization", "name": organizer},
    }


def image_of(host: str, picture: Picture | None) -> str:
    """The absolute address of a picture, "" for none."""
    return host + picture.src if picture else ""


def _without_blanks(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_blanks(inner) for name, inner in value.items() if inner not in ("", None)}
    if isinstance(value, list):
        return [_without_blanks(inner) for inner in value]
    return value
