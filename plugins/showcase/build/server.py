"""What a web server must be told, written beside the output: inside it, the list of what was withdrawn would be a trace."""

from __future__ import annotations

from pathlib import Path

from ..library.addresses import is_statement
from ..outputs.hosting import Hosting, htaccess, nginx
from .preparation import Preparation
from .project import Project
from .store import write_whole

# what was never public has no address to take back
NEVER_PUBLIC = ("draft", "not-yet-published")


def server_folder(project: Project) -> Path:
    """Where the files for web servers are written."""
    return project.output.with_name(f"{project.output.name}-server")


def server_files(project: Project) -> tuple[Path, ...]:
    """The files for web servers."""
    return tuple(server_folder(project) / name for name in ("nginx.conf", "htaccess"))


def write_server_files(project: Project, prepared: Preparation) -> None:
    """Writes nginx.conf and htaccess where they changed; nothing for a preview or a site without a public address."""
    if project.preview or not project.host:
        return
    told = hosting(project, prepared)
    for file, text in zip(server_files(project), (nginx(told), htaccess(told))):
        if not file.is_file() or file.read_text("utf-8") != text:
            write_whole(file, text.encode())


def hosting(project: Project, prepared: Preparation) -> Hosting:
    """The public address, the page for lost visitors and the search in each language, and the addresses that are gone."""
    where = prepared.library.addresses
    homes = [where.home(lang) for lang in project.languages]
    withdrawn = [each for each in prepared.withheld if each.reason not in NEVER_PUBLIC and not is_statement(each.kind, each.slug)]
    gone = {where.entry(each.kind, lang, word) for each in withdrawn for lang, word in each.words}
    searches = tuple(where.section("search", lang) for lang in project.languages)
    return Hosting(project.host, project.root, tuple((home, f"{home}404.html") for home in homes), searches, tuple(sorted(gone)))
