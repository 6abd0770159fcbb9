"""`inv preview`: the site as it will be and as it is being written, on this machine alone; each save shows at once."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ..build.project import Project
from .hub import Hub
from .livehandler import LiveHandler
from .server import Place, Server, listen, serve
from .warm import Warm
from .watch import Changes, Watch
from .words import Speaker
from .words.preview import WORDS

Tell = Callable[[str], None]
# Windows cannot put a new process in the place of one that a console waits for
CAN_RESTART = sys.platform != "win32"


class Preview:
    """A server and a warm build in one process; `run` ends when `stop` is set or Ctrl-C is pressed."""

    def __init__(self, project: Project, home: Path, port: int, tell: Tell):
        self.stop = threading.Event()
        self.hub = Hub()
        self._project, self._home, self._tell, self._say = project, home, tell, Speaker(WORDS)
        place = Place(project.output, project.root, tuple(project.languages.values()))
        self.server: Server = listen(partial(LiveHandler, place, self.hub), port)
        self._warm = Warm(project, self.hub, tell)

    @property
    def port(self) -> int:
        """The port that was free."""
        return self.server.server_address[1]

    @property
    def address(self) -> str:
        """The address of the site's first page."""
        return self.server.address + self._project.root

    def run(self, opened: Tell = lambda address: None) -> bool:
        """Builds, serves, watches; whether the code has changed, so that another process must take over."""
        watch, serving = Watch(self._project, self._home), False
        try:
            # the first build may fork, and must not while other threads hold locks: browsers wait at the door meanwhile
            self._warm.first()
            # a request must not wait long for its turn while a build computes
            sys.setswitchinterval(0.0005)
            serve(self.server)
            serving = True
            opened(self.address)
            for changes in watch.changes(self.stop):
                if changes.code and self._fits(changes):
                    return True
                if changes.sources or not changes.code:
                    self._warm.again(only_styles=changes.only_styles(self._project))
            return False
        finally:
            self.hub.close()
            if serving:
                self.server.shutdown()
            self.server.server_close()

    def _fits(self, changes: Changes) -> bool:
        """Whether this process can and must give way to one with the new code; code that does not compile is told of."""
        fault = next((found for path in changes.code if (found := _broken(path))), "")
        if fault:
            self._tell(self._say("code-broken", fault=fault))
        elif CAN_RESTART:
            self._tell(self._say("code"))
            return True
        else:
            self._tell(self._say("code-by-hand"))
        return False


def preview(project: Project, home: Path, port: int, *, opens: bool, tell: Tell) -> int:
    """Runs the preview until Ctrl-C; the exit code."""
    say = Speaker(WORDS)
    try:
        running = Preview(project, home, port, tell)
    except OSError:
        tell(say("no-port", port=port))
        return 1
    if running.port != port:
        tell(say("port", port=port, found=running.port))
    tell(say("address", address=running.address))
    try:
        if running.run(_open if opens and _someone_looks() else lambda address: None):
            _restart()
    except KeyboardInterrupt:
        tell(say("stopped"))
    return 0


def _restart() -> None:
    """This process becomes a new one with the same command line; its tabs find it again and load anew."""
    arguments = sys.orig_argv[1:]
    os.execv(sys.executable, [sys.executable, *arguments, *([] if "--no-open" in arguments else ["--no-open"])])


def _broken(path: Path) -> str:
    """Where and why a Python file does not compile, "" if it does or is gone."""
    try:
        compile(path.read_bytes(), str(path), "exec")
    except (SyntaxError, ValueError) as error:
        return f"{path.name}: {error}"
    except OSError:
        return ""
    return ""


def _open(address: str) -> None:
    # in a thread: some systems start the browser and wait for it
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _someone_looks() -> bool:
    graphic = sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.stdout.isatty() and bool(graphic)
