"""A report as plain lines, as Markdown, as HTML, or as tables on a terminal."""

from __future__ import annotations

from html import escape
from itertools import groupby
from pathlib import Path

from ..build.project import Project
from ..build.server import server_folder
from ..build.store import write_whole
from .answers import plain as one_line
from .refusal import Refusal
from .report import Bulletin, Section
from .words import Speaker
from .words.report import WORDS

STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16262e}h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:2px solid}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-size:.95em}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc;"
    "overflow-wrap:anywhere}.internal{border:2px solid #a4125d;padding:.5rem 1rem}@media print{h2{break-after:avoid}tr{break-inside:avoid}}"
)


# as much of what can wait as fits a screen
SCREENFUL = 30


def shortened(bulletin: Bulletin, lang: str = "") -> Bulletin:
    """The report for a terminal: of what can wait, no more than a screenful of each matter, and how many lines are left out."""
    say = Speaker(WORDS, lang)

    def short(section: Section) -> Section:
        rest = len(section.rows) - SCREENFUL
        if section.urgency != "later" or rest < 2:
            return section
        last = (say("more", number=rest), *("" for _ in section.columns[1:]))
        return section._replace(rows=(*section.rows[:SCREENFUL], last))

    return bulletin._replace(sections=tuple(map(short, bulletin.sections)))


def text(bulletin: Bulletin, lang: str = "") -> str:
    """Plain lines, for a terminal that is not looked at, a mail, a file."""
    say = Speaker(WORDS, lang)
    parts = ["\n".join(filter(None, (bulletin.title, bulletin.warning, bulletin.state)))]
    for urgency, sections in groupby(bulletin.sections, key=lambda section: section.urgency):
        parts.append(f"== {say(urgency)} ==")
        for section in sections:
            lines = [f"{section.title}{' :' if say.lang == 'fr' else ':'}", *(f"  - {_joined(row)}" for row in section.rows)]
            parts.append("\n".join([*lines, *([f"  → {section.note}"] if section.note else [])]))
    return "\n\n".join([*parts, bulletin.conclusion])


def _joined(row: tuple[str, ...]) -> str:
    return " · ".join(cell for cell in row if cell)


def markdown(bulletin: Bulletin, lang: str = "") -> str:
    """Markdown with tables, which word processors open."""
    say = Speaker(WORDS, lang)
    parts = [f"# {_marked(bulletin.title)}", f"**{_marked(bulletin.warning)}**", _marked(bulletin.state), _marked(bulletin.conclusion)]
    for urgency, sections in groupby(bulletin.sections, key=lambda section: section.urgency):
        parts.append(f"## {say(urgency)}")
        for section in sections:
            parts += [f"### {_marked(section.title)}", _marked(section.note), "\n".join(_table(section))]
    return "\n\n".join(part for part in parts if part) + "\n"


def _table(section: Section) -> list[str]:
    row = lambda cells: "| " + " | ".join(map(_marked, cells)) + " |"  # noqa: E731
    return [row(section.columns), "|" + " --- |" * len(section.columns), *map(row, section.rows)]


def _marked(words: str) -> str:
    """Words in which nothing is taken for Markdown, or for HTML in it."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|&" else sign for sign in one_line(words))


def html(bulletin: Bulletin, lang: str = "") -> str:
    """One file of HTML, to be opened or printed; search engines are told to pass it over, should it ever be published."""
    say = Speaker(WORDS, lang)
    parts = []
    for urgency, sections in groupby(bulletin.sections, key=lambda section: section.urgency):
        parts.append(f"<h2>{escape(say(urgency))}</h2>")
        for section in sections:
            head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in section.columns)
            rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in section.rows)
            note = f"<p>{escape(section.note)}</p>" if section.note else ""
            parts.append(f"<h3>{escape(section.title)}</h3>{note}<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
    return (
        f'<!doctype html>\n<html lang="{say.lang}"><head><meta charset="utf-8"><meta name="robots" content="noindex,nofollow">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(bulletin.title)}</title><style>{STYLE}</style></head>\n<body><h1>{escape(bulletin.title)}</h1>'
        f'<p class="internal">{escape(bulletin.warning)}</p><p>{escape(bulletin.state)}</p><p><strong>{escape(bulletin.conclusion)}</strong></p>\n' + "\n".join(parts) + "\n</body></html>\n"
    )


FORMS = {".txt": text, ".md": markdown, ".html": html}


def write(bulletin: Bulletin, out: str, project: Project, base: Path, lang: str = "") -> Path:
    """Writes the report where it cannot be published by mistake; raises Refusal."""
    say, target = Speaker(WORDS, lang), Path(out).resolve()
    if target.suffix.lower() not in FORMS:
        raise Refusal(say("form-unknown", found=one_line(out)))
    closed = [project.content, project.theme, project.output, server_folder(project), *base.glob("output*")]
    if any(target.is_relative_to(folder.resolve()) for folder in closed):
        raise Refusal(say("published-folder", where=one_line(out)))
    if not target.parent.is_dir():
        raise Refusal(say("no-folder", where=one_line(str(target.parent))))
    write_whole(target, FORMS[target.suffix.lower()](bulletin, lang).encode())
    return target


def written(target: Path, lang: str = "") -> str:
    """Where the report is."""
    return Speaker(WORDS, lang)("written", where=target)


def show_tables(bulletin: Bulletin, lang: str = "") -> None:
    """The report on a terminal where a person looks."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    say, console = Speaker(WORDS, lang), Console(highlight=False)
    console.print(Text(bulletin.title, "bold"))
    console.print(Text(bulletin.warning, "dim"))
    if bulletin.state:
        console.print(Text(bulletin.state))
    for urgency, sections in groupby(bulletin.sections, key=lambda section: section.urgency):
        console.rule(Text(say(urgency), {"now": "bold red", "soon": "yellow", "later": ""}[urgency]), align="left")
        for section in sections:
            console.print(Text(f"\n{section.title}", "bold"))
            if section.note:
                console.print(Text(section.note, "italic"))
            table = Table(box=SIMPLE_HEAD, show_edge=False)
            for column in section.columns:
                table.add_column(Text(column), overflow="fold")
            for row in section.rows:
                table.add_row(*map(Text, row))
            console.print(table)
    console.print(Text(bulletin.conclusion, "bold"))
