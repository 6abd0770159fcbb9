"""All that comes before the first write: read, clear, check, make pictures.  `check` ends here; `build` goes on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..library import frontmatter
from ..library.addresses import SECTIONS, STATEMENTS, Addresses, is_statement
from ..library.clear import Cleared, Withheld, clear, clear_for_preview
from ..library.desk import Desk, Measure, Use
from ..library.destinations import destination_problems
from ..library.doubts import row_doubts
from ..library.duties import duty_problems, level_problems, programme_problems
from ..library.figures import Figures, evaluation_problems, files, read_figures
from ..library.fixed import Fixed, line_in_file, line_in_site, logo_files, read_fixed
from ..library.kiosk import FILE as KIOSK
from ..library.kiosk import Show, read_show
from ..library.legal import audit_problems, legal_problems, statement_problems
from ..library.library import Library
from ..library.references import Reference, reference_problems, withheld_links
from ..library.shown import FILE as CHOSEN
from ..library.shown import shown_problems, shown_references
from ..model.questions import Question
from ..model.types import BY_FOLDER, BY_NAME
from ..outputs import images, published
from ..outputs.html import Closures
from ..terms.problem import Problem
from ..terms.slugs import slugify
from . import catalogues, keys
from . import templates as page_templates
from .aside import elsewhere, entry_of, without
from .clashes import Clashes
from .common import texts
from .letters import unshown_in_common
from .making import make_copies, make_pictures
from .manifest import Manifest
from .memory import Memory
from .artifact import Artifact
from .plan import plan
from .project import Project
from .reading import Reader, Reading
from .report import Progress
from .scan import TOP, Contents, scan
from .shelf import Shelf, unfold

PAGE_SIZE = 20


class Preparation(NamedTuple):
    """A site ready to be written; `problems` holds warnings only where it is."""

    library: Library | None
    readings: dict[str, Reading]
    read_key: str
    read: int
    artifacts: list[Artifact]
    catalogues: catalogues.Catalogues
    closures: Closures
    problems: tuple[Problem, ...]
    pictures_made: int

    @property
    def errors(self) -> list[Problem]:
        """What forbids to write anything."""
        return [fault for fault in self.problems if fault.severity == "error"]

    @property
    def withheld(self) -> list[Withheld]:
        """The entries that may not appear, with the reason."""
        return [each for reading in self.readings.values() for each in reading.withheld]


def prepare(project: Project, manifest: Manifest, shelf: Shelf, progress: Progress = lambda step, done, total: None,
            memory: Memory | None = None) -> Preparation:
    """Everything that a build must know, and every problem of the whole site."""
    memory = memory or Memory()
    languages = tuple(project.languages)
    words, templates = _theme(project, memory)
    contents = scan(project.content, project.shown)
    desk = Desk(project.content, project.shown, languages, measure)
    read_key = keys.digest(keys.code(), languages, project.preview, project.shown)
    reader = Reader(project, desk, shelf)
    known = manifest.readings if manifest.read_key == read_key else {}
    readings = without(project.aside, reader.readings(contents.bundles, known, manifest.saved_at), manifest.readings)
    fixed, figures = fixed_files(project, desk, memory)
    show = memory.of_files(("show", project.theme_day), [project.common / KIOSK], lambda: read_show(desk._replace(content=project.common), project.theme_day))
    letters = memory.of_files("letters", texts(project.common), lambda: unshown_in_common(project))
    problems = [*elsewhere(project.aside, contents.problems, project.shown), *templates.problems, *fixed.problems, *show.problems, *figures.problems, *letters, *_read_problems(readings, contents)]
    library, artifacts = None, []
    if fixed.site:
        library = library_of(project, readings, words, fixed, figures, shelf, show.show)
        artifacts = plan(library, PAGE_SIZE, paper=project.paper, cards=project.cards, kiosk=project.has_kiosk)
        line_in = _line_in(project)
        problems += evaluation_problems(library.by_id.values(), project.shown)
        problems += destination_problems(library.by_id.values(), project.shown)
        problems += row_doubts(library.by_id.values(), fixed.site.country, project.today, lambda row: f"{project.shown}/{BY_NAME[row.kind].folder}/{row.slug}/index.{row.lang}.md", line_in)
        problems += statement_problems(library.by_id.values(), library.addresses, project.shown, line_in)
        chosen = f"{project.shown}/{CHOSEN}", line_in_file(project.common, CHOSEN)
        problems += shown_problems(library, *chosen)
        pointing = (*(source.references for source in (*readings.values(), show)), shown_references(library.questions, *chosen))
        references, known = (each for found in pointing for each in found), _known(library, readings, artifacts)
        if not fixed.questions:
            # the faults of that file are told: no question can be looked up, and no link to its page
            references = (each for each in references if each[3] not in ("question", "address"))
        dead = reference_problems(references, known, line_in)
        if project.former:
            # what those files point at may be gone since: it is passed over wherever it is asked for
            dead = [fault for fault in dead if entry_of(fault, project.shown)]
        problems = [*(fault for fault in problems if not _misspelt_question(fault, dead)), *dead]
        problems += legal_problems(fixed.site.legal, project.today, f"{project.shown}/{TOP[0]}", line_in_site(project.common))
        problems += audit_problems(fixed.site.legal, project.root, known, f"{project.shown}/{TOP[0]}", line_in_site(project.common))
        problems += withheld_links(_shown(readings), _somebodys(readings, library.addresses))
        problems += duty_problems(_shown(readings), fixed.site, languages, line_in_site(project.common), f"{project.shown}/{TOP[0]}")
        problems += level_problems((each for reading in readings.values() for each in reading.references), fixed.site, line_in)
        problems += programme_problems(fixed.site, line_in_site(project.common), f"{project.shown}/{TOP[0]}")
        if not any(fault.severity == "error" for fault in problems):
            problems += Clashes(library, project.shown, line_in).problems(artifacts)
            artifacts = list({artifact.path: artifact for artifact in reversed(artifacts)}.values())[::-1]
    made, faults = make_pictures(project, readings, fixed.logos, progress)
    problems += [*faults, *make_copies(project, readings, progress)]
    return Preparation(library, readings, read_key, reader.read, artifacts, words, templates, tuple(sorted(set(problems))), made)


def _theme(project: Project, memory: Memory) -> tuple[catalogues.Catalogues, Closures]:
    """The words of all languages, and what the templates are made of."""
    folder, sheets = project.theme / "templates", sorted((project.theme / "strings").glob("*.po"))
    words = memory.of_files("words", sheets, lambda: catalogues.load(project.theme, project.cache, tuple(project.languages), catalogues.ADDRESSED))
    shown = f"{project.theme.name}/templates"
    return words, memory.of_files("closures", sorted(folder.rglob("*.html")), lambda: page_templates.load(folder, shown, project.cache))


def fixed_files(project: Project, desk: Desk, memory: Memory) -> tuple[Fixed, Figures]:
    """The site's own files, and the figures."""
    content = project.common
    fixed = memory.of_files("fixed", [*(content / name for name in TOP), *logo_files(content)], lambda: read_fixed(desk._replace(content=content)))
    # both are named beside the sheets that are checked against them: whom a line may name, and up to which year
    return fixed, memory.of_files(("figures", project.today), [content / TOP[0], *files(content)], lambda: read_figures(content, project.shown, fixed.site, project.today))


def library_of(project: Project, readings: dict[str, Reading], words: catalogues.Catalogues, fixed: Fixed, figures: Figures, shelf: Shelf,
               show: Show = Show()) -> Library:
    languages = tuple(project.languages)
    addresses = Addresses(project.root, project.languages, words.sections, words.values | _question_words(fixed.questions, languages))
    rows = [row for reading in readings.values() for row in reading.rows]
    gone = {} if project.preview else _gone(readings, addresses)
    return Library(rows, fixed.site, fixed.questions, languages, addresses, project.today, Loader(project, readings, shelf), fixed.digest, gone, figures, fixed.logos, show)


def measure(source: bytes | Path, path: str, use: Use) -> Measure | Problem:
    """What a file measures, or why it cannot be used: a Probe, as a Desk wants it."""
    if isinstance(source, Path):
        return published.measure(source, path, use)
    facts = images.probe(source, path)
    return facts if isinstance(facts, Problem) else Measure(facts.width, facts.height)


class Loader:
    """Fetches a whole entry from the shelf, cleared: for the web, and then for the purpose besides."""

    def __init__(self, project: Project, readings: dict[str, Reading], shelf: Shelf):
        self._today, self._preview, self._readings, self._shelf = project.today, project.preview, readings, shelf

    def __call__(self, kind: str, slug: str, lang: str, purpose: str) -> Cleared:
        reading = self._readings[f"{BY_NAME[kind].folder}/{slug}"]
        row = next(row for row in reading.rows if row.lang == lang)
        version = unfold(kind, self._shelf.get(dict(reading.sheets)[row.content_lang]))
        if self._preview:
            return clear_for_preview(kind, slug, version, "web", self._today)
        result = clear(kind, slug, version, "web", self._today)
        if purpose != "web" and isinstance(result, Cleared):
            result = clear(kind, slug, result.version, purpose, self._today)
        if isinstance(result, Withheld):
            raise PermissionError(f"{kind}:{slug} is withheld for {purpose}: {result.reason}")
        return result


def _question_words(questions: tuple[Question, ...], languages: tuple[str, ...]) -> dict[tuple[str, str, str], str]:
    """The address words of the questions: their short forms, in each language that has one."""
    return {(lang, "question", each.id): slugify(each.short.get(lang, "")) or each.id for each in questions for lang in languages}


def _known(library: Library, readings: dict[str, Reading], artifacts: list[Artifact]) -> dict[str, set[str]]:
    """Everything that may be pointed at.  Withheld entries count: withdrawing a story must not break those that name it."""
    site = library.site
    known: dict[str, set[str]] = {name: set() for name in BY_NAME}
    for folder in readings:
        section, slug = folder.split("/")
        known[BY_FOLDER[section].name].add(slug)
    for kind, listed in (("centre", site.centres), ("programme", site.programmes), ("funder", site.funders), ("question", library.questions)):
        known[kind] = {each.id for each in listed}
    known["address"] = {library.addresses.root + artifact.path.removesuffix("index.html") for artifact in artifacts} | set(library.gone)
    known["page"].update(STATEMENTS, library.addresses.lists(library.languages[0], known["address"]))
    return known


def _gone(readings: dict[str, Reading], addresses: Addresses) -> dict[str, str]:
    """The addresses of withheld entries, each with the list of its kind."""
    found = {}
    for each in (each for reading in readings.values() for each in reading.withheld if not is_statement(each.kind, each.slug)):
        for lang, word in each.words if each.kind in SECTIONS or each.kind == "page" else ():
            found[addresses.entry(each.kind, lang, word)] = addresses.home(lang) if each.kind == "page" else addresses.section(each.kind, lang)
    return found


def _shown(readings: dict[str, Reading]) -> Iterator[Reference]:
    """What the entries that may appear point at."""
    return (each for reading in readings.values() if any(not row.mark for row in reading.rows) for each in reading.references)


def _somebodys(readings: dict[str, Reading], addresses: Addresses) -> set[tuple[str, str]]:
    """The entries that are withheld for the sake of a person, as links may point at them."""
    found = {folder: reading for folder, reading in readings.items() if any(each.person for each in reading.withheld)}
    return {(each.kind, each.slug) for reading in found.values() for each in reading.withheld} | {("address", address) for address in _gone(found, addresses)}


def _read_problems(readings: dict[str, Reading], contents: Contents) -> list[Problem]:
    """The faults met in reading, each told once."""
    read = [fault for reading in readings.values() for fault in reading.problems]
    told = {unicodedata.normalize("NFC", fault.path) for fault in contents.problems}
    return [fault for fault in read if not _said_by_scan(fault, told)] if told else read


def _misspelt_question(fault: Problem, dead: list[Problem]) -> bool:
    """Whether a translation names a question otherwise than its original only because that one's is misspelt."""
    folder, found = fault.path.rpartition("/")[0], dict(fault.facts).get("found", "")
    return fault.code == "translated-part-unknown" and any(
        each.code == "question-unknown" and each.path.rpartition("/")[0] == folder and found in dict(each.facts)["near"].split(", ") for each in dead
    )


def _said_by_scan(fault: Problem, told: set[str]) -> bool:
    """Whether a file is missing only for what was already said of it: that it is a link, or wrongly named."""
    name = dict(fault.facts).get("found", "")
    return fault.code == "file-missing" and unicodedata.normalize("NFC", f"{fault.path.rpartition('/')[0]}/{name}") in told


def _line_in(project: Project):
    @cache
    def source(path: str) -> frontmatter.Source | list[Problem]:
        return frontmatter.read((project.content / path.removeprefix(f"{project.shown}/")).read_bytes(), path)

    def line(path: str, place: tuple) -> int:
        found = source(path)
        return 0 if isinstance(found, list) else found.line_of(place)

    return line
