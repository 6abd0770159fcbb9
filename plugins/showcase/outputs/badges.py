"""Open Badges 2.0 as JSON-LD, and each badge's picture as SVG, which the standard asks for beside PNG."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping

from markupsafe import escape

from ..views.badges import BadgeClassView, IssuerView, MedalView
from .tokens import ink

CONTEXT = "https://w3id.org/openbadges/v2"
# what is drawn in which of the style sheet's colours: a picture that leaves the site cannot ask it
PALETTE = {"paper": "raised", "buff": "land", "shallows": "water", "deep": "water-line", "sea": "sea", "ink": "text", "route": "route", "lamp": "light"}
# small words that make no initial
SMALL = 3
# what may stand in the middle, on a sheet of 512 × 512
MOTIFS = {
    "compass": '<path fill="{sea}" d="M256 108l24 114 114 24-114 24-24 114-24-114-114-24 114-24z"/>'
    '<path fill="{route}" d="M256 108v138h-24zM394 246H256v24zM256 384V246h24zM118 246h138v-24z"/><circle cx="256" cy="246" r="13" fill="{paper}"/>',
    "words": '<path fill="{sea}" d="M150 142h150a22 22 0 0 1 22 22v76a22 22 0 0 1-22 22h-84l-42 38v-38h-24a22 22 0 0 1-22-22v-76a22 22 0 0 1 22-22z"/>'
    '<path fill="{route}" stroke="{paper}" stroke-width="9" d="M236 214h134a22 22 0 0 1 22 22v70a22 22 0 0 1-22 22h-20v36l-40-36h-74a22 22 0 0 1-22-22v-70a22 22 0 0 1 22-22z"/>'
    '<path fill="none" stroke="{paper}" stroke-width="11" stroke-linecap="round" d="M160 176h118M160 204h44M250 256h106M250 286h70"/>',
    "bridge": '<path fill="{sea}" d="M112 322v-62c0-12 8-20 20-22 84-14 164-14 248 0 12 2 20 10 20 22v62h-44c0-38-22-62-50-62s-50 24-50 62h-0c0-38-22-62-50-62s-50 24-50 62z"/>'
    '<path fill="none" stroke="{route}" stroke-width="12" stroke-linecap="round" d="M134 214c80-14 164-14 244 0"/>'
    '<g fill="{route}"><circle cx="196" cy="158" r="19"/><circle cx="316" cy="158" r="19"/><path d="M168 206c0-34 56-34 56 0zM288 206c0-34 56-34 56 0z"/></g>',
    "wheat": '<path fill="none" stroke="{sea}" stroke-width="12" stroke-linecap="round" d="M256 384V176"/>'
    '<path fill="{route}" d="M256 176c-26-24-26-56 0-82 26 26 26 58 0 82z"/>'
    '<path fill="{sea}" d="M250 236c-44 0-66-22-68-64 42 2 66 24 68 64zm12 0c44 0 66-22 68-64-42 2-66 24-68 64z"/>'
    '<path fill="{route}" d="M250 300c-44 0-66-22-68-64 42 2 66 24 68 64zm12 0c44 0 66-22 68-64-42 2-66 24-68 64z"/>'
    '<path fill="{sea}" d="M250 364c-44 0-66-22-68-64 42 2 66 24 68 64zm12 0c44 0 66-22 68-64-42 2-66 24-68 64z"/>',
    "anchor": '<g fill="none" stroke="{sea}" stroke-width="22" stroke-linecap="round"><path d="M256 176v196M204 206h104"/><path d="M146 282c8 58 50 90 110 90s102-32 110-90"/></g>'
    '<circle cx="256" cy="142" r="32" fill="none" stroke="{route}" stroke-width="20"/><path fill="{sea}" d="M124 306l20-56 44 40zM388 306l-20-56-44 40z"/>',
    "lighthouse": '<path fill="{lamp}" d="M268 150l132-40v74zM244 150l-132-40v74z"/><path fill="{sea}" d="M222 186h68l22 192H200z"/>'
    '<path fill="{paper}" d="M215 246h82l5 42h-92z"/><path fill="{route}" d="M216 172h80v16h-80zM228 120h56l-28-28z"/><path fill="{sea}" d="M232 120h48v52h-48z"/><circle cx="256" cy="147" r="14" fill="{lamp}"/>',
    "sail": '<path fill="{route}" d="M246 112v192H142c46-52 82-114 104-192z"/><path fill="{sea}" d="M266 146c54 34 88 88 96 158h-96zM128 324h256c-10 32-34 52-66 52H194c-32 0-56-20-66-52z"/>',
}


def issuer_json(view: IssuerView) -> bytes:
    """The issuer's Profile."""
    return _json({"@context": CONTEXT, "type": "Issuer", "id": view.id, "name": view.name, "url": view.url, "email": view.email, "description": view.description})


def badge_json(view: BadgeClassView) -> bytes:
    """The BadgeClass."""
    return _json({
        "@context": CONTEXT,
        "type": "BadgeClass",
        "id": view.id,
        "@language": view.lang,
        "name": view.name,
        "description": view.description,
        "image": view.image,
        "criteria": {"id": view.page} | ({"narrative": view.narrative} if view.narrative else {}),
        "issuer": view.issuer,
        **({"tags": list(view.tags)} if view.tags else {}),
        **({"related": [{"type": ["BadgeClass"], "id": address, "@language": lang} for address, lang in view.related]} if view.related else {}),
    })


def medal_svg(view: MedalView, picture: bytes, colours: Mapping[str, str]) -> bytes:
    """The badge's picture: a round piece of sea chart; `picture` is a JPEG for its middle, b"" for none.  Raises ContentError for a theme without the colours."""
    middle = _photo(picture) if picture else MOTIFS[view.motif] if view.motif else _initials(view.name)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512" role="img">'
        f"<title>{escape(view.name)}</title>" + (
            # the frame of a chart: a scale of light and dark degrees
            '<circle cx="256" cy="256" r="252" fill="{sea}"/><circle cx="256" cy="256" r="226" fill="none" stroke="{paper}" stroke-width="20"/>'
            '<circle cx="256" cy="256" r="226" fill="none" stroke="{route}" stroke-width="20" pathLength="72" stroke-dasharray="1 1"/>'
            '<circle cx="256" cy="256" r="204" fill="{buff}"/>'
            '<path fill="{shallows}" d="M57 300c40-26 74-26 112 0s74 26 112 0 74-26 112 0c22 15 41 20 60 18A204 204 0 0 1 57 300z"/>'
            '<path fill="{deep}" d="M70 336c36-22 66-22 99 0s66 22 99 0 66-22 99 0c27 18 50 20 74 9A204 204 0 0 1 70 336z"/>'
            f"{middle}"
            '<path fill="none" stroke="{route}" stroke-width="7" stroke-linecap="round" stroke-dasharray="1 17" d="M116 400c70 44 210 44 280 0"/>'
            '<g fill="{paper}" stroke="{route}" stroke-width="7"><circle cx="108" cy="394" r="12"/><circle cx="404" cy="394" r="12"/></g></svg>\n'
        ).format_map({name: ink(colours, token) for name, token in PALETTE.items()})
    ).encode()


def _photo(picture: bytes) -> str:
    source = b64encode(picture).decode()
    return ('<clipPath id="middle"><circle cx="256" cy="246" r="128"/></clipPath>'
            f'<image href="data:image/jpeg;base64,{source}" x="128" y="118" width="256" height="256" preserveAspectRatio="xMidYMid slice" clip-path="url(#middle)"/>'
            '<circle cx="256" cy="246" r="128" fill="none" stroke="{sea}" stroke-width="10"/>')


def _initials(name: str) -> str:
    words = [word for word in name.replace("’", " ").replace("'", " ").split() if len(word) > SMALL] or [name]
    letters = "".join(word[0].upper() for word in words[:2])
    return ('<text x="256" y="252" fill="{sea}" font-family="Vollkorn, Georgia, serif" font-size="150" font-weight="700" text-anchor="middle" dominant-baseline="central">'
            f"{escape(letters).replace('{', '').replace('}', '')}</text>")


def _json(thing: dict) -> bytes:
    return (json.dumps(thing, ensure_ascii=False, indent=2) + "\n").encode()
