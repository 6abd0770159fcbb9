"""A preview that runs in a thread for as long as a test needs it."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from conftest import SiteOnDisk
from showcase.staff.preview import Preview

PATIENCE = 20.0


class Running:
    """A preview and what it said."""

    def __init__(self, preview: Preview, told: list[str]):
        self.preview, self.told = preview, told
        self.port, self.address = preview.port, preview.address

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], str]:
        """Status, headers and text of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    @contextmanager
    def tab(self, path: str) -> Iterator[Callable[[], dict]]:
        """A tab that shows a page: each call returns the next news that it is sent."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        hub = self.preview.hub
        connection.request("GET", f"/-/events?boot={hub.boot}&seen={hub.seen}&page={path}")
        answer = connection.getresponse()

        def news() -> dict:
            while not (line := answer.readline().decode()).startswith("data: "):
                assert line, "the stream has ended"
            return json.loads(line.removeprefix("data: "))

        try:
            yield news
        finally:
            connection.close()


@contextmanager
def running(site: SiteOnDisk, meanwhile: Callable[[], object] = lambda: None, port: int = 0) -> Iterator[Running]:
    """The site's preview, built and served; `meanwhile` happens when it is built and before it watches."""
    site.preview = True
    told: list[str] = []
    preview = Preview(site.project, site.folder, port, told.append)
    ready = threading.Event()

    def opened(address: str) -> None:
        meanwhile()
        ready.set()

    thread = threading.Thread(target=preview.run, args=(opened,))
    thread.start()
    try:
        assert ready.wait(60), told
        yield Running(preview, told)
    finally:
        preview.stop.set()
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the preview does not end"
