"""The server of the preview: pages with a script that listens for news, and the news itself."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from .hub import Closed, Hub
from .server import TYPES, Handler, Place
from .words import Speaker
from .words.preview import WORDS

OWN = "/-/"
FILES = Path(__file__).parent / "live"
# a browser that went away shows only when it is written to
HEARTBEAT = 15.0


class LiveHandler(Handler):
    """As Handler; the script is added as pages are sent and never written to the output."""

    def __init__(self, place: Place, hub: Hub, *args: object, **kwargs: object):
        self.hub = hub
        super().__init__(place, *args, **kwargs)

    def do_GET(self) -> None:
        """The preview's own files and news, and the site's pages."""
        # before anything is read: a change in between is then told rather than missed
        self.seen = self.hub.seen
        path = urlsplit(self.path).path
        if self.headers.get("Host", "").rsplit(":", 1)[0] not in ("127.0.0.1", "localhost"):
            # another site's name that points here must not read what is withheld
            self.answer(421, b"", TYPES[".txt"], {})
        elif path == f"{OWN}events":
            self._send_news()
        elif path in (OWN + name for name in ("live.js", "patch.js", "live.css")):
            file = FILES / path.removeprefix(OWN)
            self.answer(200, file.read_bytes(), TYPES[file.suffix], {"Cache-Control": "no-cache"})
        else:
            super().do_GET()

    do_HEAD = do_GET

    def page(self, content: bytes) -> bytes:
        """The page with the script that listens, which knows how new the page is."""
        script = f'<script type="module" src="{OWN}live.js?boot={self.hub.boot}&amp;seen={self.seen}"></script>'.encode()
        head, found, rest = content.rpartition(b"</body>")
        return head + script + found + rest if found else content + script

    def _send_news(self) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        file = self.place.file(asked.get("page", ""))
        seen = int(asked["seen"]) if asked.get("seen", "").isdecimal() else 0
        self.close_connection = True
        self.send_response(200)
        for name, value in (("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"), ("Connection", "close")):
            self.send_header(name, value)
        self.end_headers()
        try:
            with self.hub.watching(file):
                self._follow(file, asked.get("boot", ""), seen)
        except (OSError, Closed):
            return

    def _follow(self, file: str, boot: str, seen: int) -> None:
        """Writes the news of a page until the browser goes away."""
        say, after = Speaker(WORDS), -1
        while True:
            news = self.hub.wait(after, boot, seen, file, HEARTBEAT)
            if news:
                # what was told once need not be told again: the tab takes its page anew, or its connection ends
                after, boot, seen = news.serial, self.hub.boot, news.seen
                told = {"reload": news.reload, "foreign": news.foreign, "styles": news.styles, "faults": news.faults, "hide": say("hide")}
                told["title"] = say.count("faults", len(news.faults))
                self.wfile.write(f"data: {json.dumps(told, ensure_ascii=False)}\n\n".encode())
            else:
                self.wfile.write(b": still here\n\n")
            self.wfile.flush()
