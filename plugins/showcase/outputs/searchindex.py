"""The search index of one language: copies of its pages as they would be typed, given to pagefind, and what pagefind makes of them.

pagefind 1.5 takes `’` for a letter and knows no `œ`, so both copies and queries are
folded (terms/folding), and each copy says how its folded words are printed.  What it
searches beside the text are a title, a line (`kicker`), and words that no page prints
(`called`): what people call the matter otherwise, and the page's numbers without their
blanks.  What else a result shows rides along as metadata that the script leaves unsearched.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from html import escape
from pathlib import Path

from ..terms.folding import fold, joined, spellings
from ..views.pagecopy import PageCopy

# of all that pagefind writes, what its own interfaces need stays behind: ours does without a worker, which would want a policy of its own
PROGRAM = "pagefind.js"
ENTRY = "pagefind-entry.json"
PARTS = ("fragment", "index", "filter")


class NoEngine(Exception):
    """pagefind is not installed, or not for this machine."""


class EngineFailed(Exception):
    """pagefind ended with an error: its last words."""


def make(copies: Iterable[PageCopy], lang: str, root: str, scratch: Path) -> dict[str, bytes]:
    """The files of an index, by name; none where there are no copies.  `root` begins every address; works in the folder `scratch`, which is gone after.

    Raises NoEngine and EngineFailed.
    """
    program = _program()
    site, made = scratch.resolve() / "site", scratch.resolve() / "made"
    # what a build left that was killed
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        if not [_write(site, copy, root) for copy in copies]:
            return {}
        # one index whatever the copies' own languages: words of an original that stands in for a translation are found with the rest
        command = [program, "--site", site, "--output-path", made, "--force-language", lang, "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=scratch)
        if done.returncode:
            raise EngineFailed((done.stderr or done.stdout).strip().rpartition("\n")[2])
        return _taken(made)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _program() -> str:
    try:
        from pagefind_bin import get_executable

        return str(get_executable())
    except (ImportError, FileNotFoundError) as error:
        raise NoEngine(str(error)) from None


def _write(site: Path, copy: PageCopy, root: str) -> Path:
    """The copy where its page would be: pagefind takes addresses from places."""
    file = site / copy.url.removeprefix(root) / "index.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(copy_html(copy), "utf-8")
    return file


def copy_html(copy: PageCopy) -> str:
    """A page for pagefind: the title and what a result shows as metadata, the words as paragraphs."""
    shown = " ".join(map(str, copy.thumbnail)) if copy.thumbnail else ""
    whole = "\n".join((copy.title, copy.kicker, *copy.text))
    printed = spellings(whole)
    called = " ".join(dict.fromkeys((*map(fold, copy.called), *joined(fold(whole)))))
    meta = {"title": fold(copy.title), "kicker": fold(copy.kicker), "called": called, "picture": shown, "lang": copy.lang,
            "printed": json.dumps(printed, ensure_ascii=False) if printed else ""}
    facts = "".join(f'<i data-pagefind-meta="{name}:{escape(_line(value))}"></i>' for name, value in meta.items() if value)
    text = "".join(f"<p>{escape(_line(fold(part)))}</p>" for part in copy.text if part.strip())
    return f'<!doctype html><html lang="{copy.lang}"><body data-pagefind-body>{facts}<div data-pagefind-weight="{copy.weight:g}">{text}</div></body></html>'


def _line(text: str) -> str:
    return " ".join(text.split())


def _taken(made: Path) -> dict[str, bytes]:
    """What the site publishes of an index: the same bytes from run to run, where one index of several languages would name them in any order."""
    files = {name: (made / name).read_bytes() for name in (ENTRY, PROGRAM)}
    for language in json.loads(files[ENTRY])["languages"].values():
        for name in (f"wasm.{language['wasm']}.pagefind", f"pagefind.{language['hash']}.pf_meta"):
            files[name] = (made / name).read_bytes()
    for part in PARTS:
        for file in sorted((made / part).glob("*")):
            files[f"{part}/{file.name}"] = file.read_bytes()
    return dict(sorted(files.items()))
