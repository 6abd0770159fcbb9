"""`python -m tests.bench --pages 2000`: builds the same corpus with Escales, Hugo and stock Pelican and prints Markdown tables.

Nothing here decides a test.  Linux only: memory and CPU are read from /proc.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from . import photos, report, sites
from .corpus import Item, corpus
from .count import counted
from .measure import run
from .report import Run
from .sites import Site

HUGO = "Hugo"


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.split("\n")[0])
    parser.add_argument("--pages", type=int, default=2000, help="about how many pages the text site has (2000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another corpus (1)")
    parser.add_argument("--runs", type=int, default=3, help="rounds of Escales beside Hugo (3)")
    parser.add_argument("--pelican-runs", type=int, default=1, help="rounds in which stock Pelican takes part (1)")
    parser.add_argument("--what", choices=("all", "text", "photos"), default="all", help="which corpora (all)")
    parser.add_argument("--photos", type=Path, help="a folder of JPEG photographs; without it, noise is drawn")
    parser.add_argument("--photos-count", type=int, default=100, help="how many photographs, two a story (100)")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave the sites there")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    options = arguments(argv)
    if not sys.platform.startswith("linux"):
        print("The measurements read /proc: they run on Linux only.", file=sys.stderr)
        return 2
    work = options.keep or Path(tempfile.mkdtemp(prefix="escales-bench-"))
    try:
        print(f"{report.machine()}\n", flush=True)
        if options.what != "photos":
            _text(work / f"text-{options.pages}", options)
        if options.what != "text":
            _photos(work / f"photos-{options.photos_count}", options)
    finally:
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)
    return 0


def _text(work: Path, options: argparse.Namespace) -> None:
    items = corpus(options.pages, options.seed)
    stories = sum(item.section == "stories" for item in items)
    print(f"## {options.pages} pages of text ({stories} stories in two languages, {len(items) - stories} partners and projects)\n", flush=True)
    built = _sites(work, items, None)
    peers = [_made(work / "pelican", items, None, sites.pelican)] if options.pelican_runs else []
    runs = _measured(built, peers, options, items[stories // 2].slug, ("cold", "unchanged", "one body edited", "one title edited"))
    _print(runs, [*built, *peers])


def _photos(work: Path, options: argparse.Namespace) -> None:
    folder = options.photos or photos.synthetic(work / "noise", options.photos_count, options.seed)
    named = photos.names(folder, options.photos_count)
    items = corpus(0, options.seed, named)
    what = "photographs" if options.photos else "pictures of noise, no photographs (give a folder of them: --photos)"
    print(f"## {len(named)} {what}, {len(named) // 2} stories in two languages\n", flush=True)
    built = _sites(work, items, folder)
    runs = _measured(built, [], options, items[0].slug, ("cold", "unchanged", "one body edited"))
    print(report.photographs(runs, len(named)) + "\n")
    _print(runs, built)


def _sites(work: Path, items: list[Item], pictures: Path | None) -> list[Site]:
    """Hugo between the two of Escales: each is measured right beside it."""
    return [
        _made(work / "escales", items, pictures, sites.escales),
        _made(work / "hugo", items, pictures, sites.hugo),
        _made(work / "lean", items, pictures, lambda *about: sites.escales(*about, lean=True)),
    ]


def _made(folder: Path, items: list[Item], pictures: Path | None, make: Callable[[Path, list[Item], Path | None], Site]) -> Site:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return make(folder.resolve(), items, pictures)


def _measured(built: list[Site], peers: list[Site], options: argparse.Namespace, slug: str, scenarios: Sequence[str]) -> list[Run]:
    runs: list[Run] = []
    for number in range(options.runs):
        taking_part = built + (peers if number < options.pelican_runs else [])
        for scenario in scenarios:
            for site in taking_part:
                _prepare(site, scenario, slug, f"{number + 1}")
                runs.append(Run(site.name, scenario, number, run(site.command, site.folder)))
    return runs


def _prepare(site: Site, scenario: str, slug: str, mark: str) -> None:
    if scenario == "cold":
        site.wipe()
    elif scenario == "one body edited":
        site.edit_body(slug, mark)
    elif scenario == "one title edited":
        site.edit_title(slug, mark)


def _print(runs: list[Run], built: list[Site]) -> None:
    print(report.table(runs, HUGO), end="\n\n")
    print(report.counts({site.name: counted(site.output) for site in built}), end="\n\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
