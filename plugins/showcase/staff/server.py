"""A small web server for one folder of pages, as the public host will serve it: same types, same 404 pages, same policy."""

from __future__ import annotations

import posixpath
import re
import socket
import sys
import threading
from collections.abc import Mapping
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ..outputs.hosting import CACHES, CONTENT_SECURITY_POLICY, FRESH, HEADERS, SEARCH_POLICY

# Windows reads types from its registry, where any program may have changed them
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json", ".xml": "application/xml", ".xsl": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8", ".vtt": "text/vtt; charset=utf-8", ".svg": "image/svg+xml", ".webp": "image/webp", ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg", ".png": "image/png", ".avif": "image/avif", ".ico": "image/x-icon", ".woff2": "font/woff2", ".mp3": "audio/mpeg", ".m4a": "audio/mp4",
    ".ogg": "audio/ogg", ".opus": "audio/ogg", ".flac": "audio/flac", ".wav": "audio/wav", ".mp4": "video/mp4", ".webm": "video/webm", ".pdf": "application/pdf", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json",
}
RANGE = re.compile(r"bytes=(\d*)-(\d*)")
PORTS_TRIED = 50
# what only a search page says: where these are depends on the catalogues, which may be broken while this serves
SEARCHING = b"data-engine="


class Place(NamedTuple):
    """What is served: a folder that answers at `root`, and the top folders of its languages, the first being the default."""

    folder: Path
    root: str
    prefixes: tuple[str, ...]

    def file(self, address: str) -> str:
        """The file, relative to the folder, that answers at an address; "" for one outside of the site."""
        path = posixpath.normpath(unquote(address)) + ("/" if address.endswith("/") else "")
        path = "/" + path.lstrip("/")
        if "\\" in path or "\0" in path or ":" in path or not (path + "/").startswith(self.root):
            return ""
        inside = path[len(self.root):]
        return inside + "index.html" if not inside or inside.endswith("/") else inside

    def lost(self, file: str) -> str:
        """The 404 page in the language of the page that was asked for."""
        prefix = max((each for each in self.prefixes if file.startswith(each)), key=len, default="")
        return f"{prefix}404.html"


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from a Place."""

    protocol_version = "HTTP/1.1"
    # small answers would wait 40 ms for an acknowledgement
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = 60

    def __init__(self, place: Place, *args: object, **kwargs: object):
        self.place = place
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """The file at the address, its folder's index.html, or the 404 page."""
        address = urlsplit(self.path).path
        file = self.place.file(address)
        path = self.place.folder / file
        if file and path.is_dir() and not file.endswith("/"):
            self.answer(308, b"", "text/plain", {"Location": f"{address}/"})
        elif file and path.is_file():
            self.send_file(path, file)
        elif address == "/" and self.place.root != "/":
            self.answer(308, b"", "text/plain", {"Location": self.place.root})
        else:
            self.send_lost(self.place.lost(file))

    do_HEAD = do_GET

    def send_file(self, path: Path, file: str, status: int = 200) -> None:
        """A file, or the part of it that was asked for: players of sound and film seek that way."""
        kind = TYPES.get(path.suffix.lower(), "application/octet-stream")
        content = self.page(path.read_bytes()) if path.suffix == ".html" else path.read_bytes()
        headers = {"Cache-Control": next((rule for folder, rule in CACHES if file.startswith(folder)), FRESH), "Accept-Ranges": "bytes"}
        if path.suffix == ".html" and SEARCHING in content:
            headers["Content-Security-Policy"] = SEARCH_POLICY
        wanted = RANGE.fullmatch(self.headers.get("Range", "")) if status == 200 else None
        if wanted and any(wanted.groups()):
            first, last = _span(wanted, len(content))
            if first > last:
                self.answer(416, b"", kind, {"Content-Range": f"bytes */{len(content)}"})
                return
            headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
            status, content = 206, content[first : last + 1]
        self.answer(status, content, kind, headers)

    def send_lost(self, file: str) -> None:
        """The 404 page, or a bare one where the site has none."""
        path = self.place.folder / file
        if path.is_file():
            self.send_file(path, file, 404)
        else:
            self.answer(404, self.page(b"<!doctype html><title>404</title><body><h1>404</h1></body>"), TYPES[".html"], {"Cache-Control": FRESH})

    def page(self, content: bytes) -> bytes:
        """A page as it is sent."""
        return content

    def answer(self, status: int, content: bytes, kind: str, headers: Mapping[str, str]) -> None:
        """One whole answer, with the headers of the published site."""
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), "Content-Security-Policy": CONTENT_SECURITY_POLICY, **_SAFETY, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is for the staff's messages."""


# HTTPS is no matter here: the preview speaks HTTP to this machine alone
_SAFETY = {name: value for name, value in HEADERS if name != "Strict-Transport-Security"}


class Server(ThreadingHTTPServer):
    """Listens on this machine only.  Threads never hold up its end: a tab's open connection does not end by itself."""

    daemon_threads = True
    block_on_close = False
    # on Windows that option would let two programs listen at one port
    allow_reuse_address = sys.platform != "win32"
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away is no error; anything else is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://127.0.0.1:{self.server_address[1]}"


def listen(handler: partial, port: int) -> Server:
    """A server at that port of this machine, or at the next free one; raises OSError when none is."""
    for each in range(port, min(port + PORTS_TRIED, 65536)):
        if each and _answers(each):
            continue
        try:
            return Server(("127.0.0.1", each), handler)
        except OSError:
            if each == port + PORTS_TRIED - 1:
                raise
    raise OSError(f"no free port from {port}")


def serve(server: Server) -> threading.Thread:
    """The thread on which a server answers."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    return thread


def _answers(port: int) -> bool:
    """Whether somebody listens at that port already, on whatever address of this machine."""
    with socket.socket() as probe:
        probe.settimeout(0.2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _span(wanted: re.Match, size: int) -> tuple[int, int]:
    """First and last byte that were asked for (RFC 9110 §14.1.2)."""
    if not wanted[1]:
        return max(0, size - int(wanted[2])), size - 1
    return int(wanted[1]), min(int(wanted[2]), size - 1) if wanted[2] else size - 1
