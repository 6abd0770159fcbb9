"""The corpus as Escales reads it: bundles with full front matter, translations that hold only their own words."""

from __future__ import annotations

import json
from pathlib import Path

from . import words as w
from .corpus import Item, Text

FOLDERS = {"stories": "testimonies", "partners": "partners", "projects": "projects"}
CONSENT = "{granted_on: 2018-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print, social], reference: AUT-2018-001}"
PARENTS_CONSENT = "{granted_on: 2018-01-10, by: self, minor: false, purposes: [web, feed, kiosk, print], reference: AUT-2018-002}"


def write(folder: Path, items: list[Item]) -> None:
    """Writes content/ below `folder`."""
    content = folder / "content"
    content.mkdir(parents=True)
    (content / "site.yaml").write_text(_site(), "utf-8")
    (content / "questions.yaml").write_text(_questions(), "utf-8")
    for item in items:
        place = content / FOLDERS[item.section] / item.slug
        place.mkdir(parents=True)
        fields = {"stories": _story, "partners": _partner, "projects": _project}[item.section]
        for lang, text in item.texts.items():
            lines = fields(item, text) if lang == "fr" else _translation(item, text)
            (place / f"index.{lang}.md").write_text(f"---\n{chr(10).join(lines)}\n---\n\n{body(item, text)}", "utf-8")


def story_file(folder: Path, slug: str) -> Path:
    """The French source of a story."""
    return folder / "content" / "testimonies" / slug / "index.fr.md"


def photo_place(folder: Path, item: Item) -> Path:
    """Where a story's photographs lie."""
    return folder / "content" / FOLDERS[item.section] / item.slug


def body(item: Item, text: Text) -> str:
    """A body with its pictures in it."""
    blocks = list(text.blocks)
    for position, (name, alt) in enumerate(zip(item.photos, text.alts)):
        blocks.insert(3 + 4 * position, f"![{alt}]({name})")
    return "\n\n".join(blocks) + "\n"


def quoted(words: str) -> str:
    """Words as a YAML scalar."""
    return json.dumps(words, ensure_ascii=False)


def _worded(text: Text) -> list[str]:
    return [f"title: {quoted(text.title)}", f"summary: {quoted(text.summary)}"]


def _photos(item: Item, text: Text) -> list[str]:
    pairs = list(zip(item.photos, text.alts))
    return ["photos:", *(f"  - {{file: {name}, alt: {quoted(alt)}}}" for name, alt in pairs)] if pairs else []


def _told(text: Text) -> list[str]:
    return [f"quote: {quoted(text.quote)}", f"training: {quoted(text.training)}", "skills:", "  professional:", *(f"    - {quoted(skill)}" for skill in text.skills)]


def _story(item: Item, text: Text) -> list[str]:
    lines = _worded(text) + [
        f"date_published: {item.published}",
        "people:",
        f"  - {{id: own, voice: learner, name: {item.name}, age_band: 18-20, role: {quoted(text.role)}, consent: {CONSENT}}}",
        f"  - {{id: parent, voice: parent, name: {quoted('Sylvie')}, age_band: over-40, consent: {PARENTS_CONSENT}}}",
        f"centre: {item.centre}",
        f"programme: {item.programme}",
        "mobility:",
        "  direction: outgoing",
        "  participation: individual",
        f"  kind: {item.kind}",
        f"  start: {item.start}",
        f"  end: {item.end}",
        f"  country: {w.COUNTRIES[item.country]}",
        f"  city: {w.CITIES[item.country]}",
        "  travel: [train, ferry]",
        "modalities: [in-person, social-networks]",
        "funders: [eu]",
    ]
    lines += [f"host: {item.host}"] * bool(item.host) + [f"project: {item.project}"] * bool(item.project)
    lines += _told(text) + ["answers:"]
    for rank, (question, answer) in enumerate(text.answers):
        lines += [f"  - question: {question}", f"    by: {('own', 'parent')[rank % 2]}", f"    text: {quoted(answer)}"]
    return lines + _photos(item, text)


def _partner(item: Item, text: Text) -> list[str]:
    return _worded(text) + [f"date_published: {item.published}", "kind: farm", f"country: {w.COUNTRIES[item.country]}", f"city: {w.CITIES[item.country]}",
                            "framework: [erasmus]"]


def _project(item: Item, text: Text) -> list[str]:
    return _worded(text) + [
        f"date_published: {item.published}", "status: completed", f"start: {item.start}", f"end: {item.end}", f"programme: {item.programme}", f"centres: [{item.centre}]",
        "funders: [eu]", "fundings:", f'  - {{funder: eu, level: european, amount: "12000", school_year: {item.school_year}}}',
    ]


def _translation(item: Item, text: Text) -> list[str]:
    if item.section != "stories":
        return _worded(text)
    lines = _worded(text) + ["people:", f"  - {{id: own, role: {quoted(text.role)}}}", "  - {id: parent}"] + _told(text) + ["answers:"]
    for question, answer in text.answers:
        lines += [f"  - question: {question}", f"    text: {quoted(answer)}"]
    return lines + _photos(item, text)


def _both(pair: w.Pair) -> str:
    return f"{{fr: {quoted(pair[0])}, en: {quoted(pair[1])}}}"


def _site() -> str:
    centres = [f"  - {{id: {key}, name: {_both(name)}, short: {_both(name)}, summary: {_both(name)}}}" for key, name in w.CENTRES.items()]
    programmes = [f"  - {{id: {key}, name: {_both(name)}}}" for key, name in w.PROGRAMMES.items()]
    name = _both(("Récits d'ailleurs", "Stories from abroad"))
    return "\n".join([
        f"name: {name}", f"tagline: {name}", f"institution: {name}", f"description: {name}", "street: 1 rue du Port", 'postcode: "76000"', "city: Essai",
        "email: essai@example.org", "phone: 02 61 91 00 00", "centres:", *centres, "programmes:", *programmes, "funders:",
        f"  - {{id: eu, name: {_both(('Union européenne', 'European Union'))}, level: european, requires: [], statement: {_both(('Financé', 'Funded'))}}}",
        "legal: {publisher: {fr: EPL, en: EPL}, director: {fr: La direction, en: The head}, dpo: dpo@example.org, reviewed_on: 2026-09-01,",
        '  host: {name: Hébergeur, address: "2 rue du Port, 76000 Essai", phone: 02 61 91 00 02},',
        "  accessibility: {established_on: 2026-09-01, actions: {fr: Un audit est prévu., en: An audit is planned.}},",
        "  privacy: {logs_months: 12, messages_months: 12, consent_years: 5, withdrawal_days: 3}}", "",
    ])


def _questions() -> str:
    return "\n".join(["questions:", *(f"  - {{id: {key}, text: {_both(text)}, short: {_both(text)}}}" for key, text in w.QUESTIONS.items()), ""])
