"""Files that change: which ones matter to the preview, and what each asks for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..build.project import Project
from ..build.scan import ignored

# milliseconds of quiet after which a save is over, and after which waiting for quiet ends
QUIET, LONGEST = 10, 100
# milliseconds after which it is sure to have begun
STARTED = 1000


class Changes(NamedTuple):
    """Paths that changed together: Python and settings ask for another process, the rest for a rebuild."""

    code: tuple[Path, ...]
    sources: tuple[Path, ...]

    def only_styles(self, project: Project) -> bool:
        """Whether nothing but the theme's style sheets changed."""
        folder = project.theme / "static"
        return bool(self.sources) and all(path.suffix == ".css" and folder in path.parents for path in self.sources)


class Watch:
    """Watches a project's content and theme, and the code and settings in `home`."""

    def __init__(self, project: Project, home: Path):
        # resolved: systems report changes by real paths, and a folder may be reached through a link
        self._code = (home / "plugins" / "showcase").resolve()
        self._settings = (home / "pelicanconf.py").resolve()
        self._folders = [path for path in (project.content.resolve(), project.theme.resolve(), self._code, self._settings) if path.exists()]

    def changes(self, stop: threading.Event) -> Iterator[Changes]:
        """What changed, each time that something did; once nothing, for what changed before this watched.  Ends when `stop` is set."""
        from watchfiles import watch

        found = watch(*self._folders, watch_filter=lambda change, path: self._matters(Path(path)), step=QUIET, debounce=LONGEST,
                      stop_event=stop, rust_timeout=STARTED, yield_on_timeout=True)
        caught_up = False
        for changes in found:
            if not changes and caught_up:
                continue
            caught_up = True
            paths = sorted({Path(path) for _, path in changes})
            code = tuple(path for path in paths if path.suffix == ".py")
            yield Changes(code, tuple(path for path in paths if path not in code))

    def _matters(self, path: Path) -> bool:
        if path == self._settings:
            return True
        if self._code in path.parents:
            return path.suffix == ".py" and not ignored(path.name)
        root = next((folder for folder in self._folders if folder in path.parents), None)
        return root is not None and not any(ignored(part) for part in path.relative_to(root).parts)
