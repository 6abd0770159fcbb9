"""`inv kiosk`: the kiosk edition in a folder of its own, for a stick, or as a ZIP file."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

from ..build.edition import Edition
from ..build.project import Project
from .answers import plain as one_line
from .folder import OwnFolder
from .refusal import Refusal
from .words import Speaker
from .words.folder import WORDS as FOLDER, fault
from .words.kiosk import WORDS

# says which files are ours in the folder: no other is ever replaced or removed
LIST = "edition.txt"
MEGABYTE = 1_000_000
# the first moment that a ZIP file can tell: the same edition is the same bytes
EPOCH = (1980, 1, 1, 0, 0, 0)


def write_folder(edition: Edition, folder: Path, project: Project, lang: str = "") -> Path:
    """Writes the edition into `folder`, in the place of a former one; the page to open.  Raises Refusal."""
    told = Speaker(WORDS, lang)("list", day=project.today.isoformat())
    return OwnFolder(folder, LIST, project, lang).replace(edition.files, told) / "index.html"


def write_zip(edition: Edition, target: Path, lang: str = "") -> Path:
    """Writes the edition as one file, in a folder `kiosk`.  Raises Refusal."""
    part = target.with_name(f"{target.name}.part")
    try:
        _pack(edition, part)
        os.replace(part, target)
    except OSError as error:
        say = Speaker(FOLDER, lang)
        raise Refusal(say("unwritable", where=one_line(str(target)), fault=fault(say, error))) from None
    finally:
        part.unlink(missing_ok=True)
    return target


def _pack(edition: Edition, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for path, content in edition.files.items():
            entry = zipfile.ZipInfo(f"kiosk/{path}", EPOCH)
            entry.external_attr = 0o644 << 16
            # pictures and fonts are compressed already
            entry.compress_type = zipfile.ZIP_STORED if path.endswith((".webp", ".woff2")) else zipfile.ZIP_DEFLATED
            with archive.open(entry, "w") as out:
                if isinstance(content, Path):
                    with content.open("rb") as stream:
                        shutil.copyfileobj(stream, out)
                else:
                    out.write(content)


def report(edition: Edition, written: Path, project: Project, lang: str = "") -> str:
    """What is in the edition and what is not, how large it is, what to do with it."""
    say = Speaker(WORDS, lang)
    size = sum(len(content) if isinstance(content, bytes) else content.stat().st_size for content in edition.files.values())
    lines = [problem.text(say.lang) for problem in (*edition.problems, *edition.warnings)]
    lines.append(say.count("made", len(edition.stories), files=len(edition.files), size=_megabytes(size, say.lang)))
    if edition.day:
        title = edition.day.title.get(say.lang) or next(iter(edition.day.title.values()))
        lines.append(say("day", title=title, date=edition.day.date.isoformat()))
        if edition.day.date < project.today:
            lines.append(say("past"))
    if edition.absent:
        lines.append(say("absent", slugs=", ".join(edition.absent)))
    if edition.published > len(edition.stories):
        lines.append(say("left-out", number=edition.published - len(edition.stories)))
    if not project.host:
        lines.append(say("no-codes"))
    lines.append(say("unpack" if written.suffix == ".zip" else "open", where=written))
    return "\n".join(lines)


def _megabytes(size: int, lang: str) -> str:
    text = f"{size / MEGABYTE:.1f}"
    return text if lang == "en" else text.replace(".", ",")
