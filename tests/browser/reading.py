"""The pages of a built site, read strictly: what each says, where it leads."""

from __future__ import annotations

import json
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

HOST = "https://escales.example.org"
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# end tags that a parser must not invent: our templates write them all
BLOCKS = frozenset("p div ul ol dl section figure table nav h1 h2 h3 h4 blockquote".split())
POINTING = ("aria-labelledby", "aria-describedby", "for", "popovertarget")


class Tag(NamedTuple):
    """An element's name and attributes."""

    name: str
    attributes: dict[str, str]


class PageText(HTMLParser):
    """A page: its elements, its JSON-LD, its title, and what is wrong with its making."""

    def __init__(self, html: str):
        super().__init__()
        self.tags: list[Tag] = []
        self.faults: list[str] = []
        self.title = ""
        self._open: list[str] = []
        self._data: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{name}> is never closed" for name in self._open]
        self.json_ld = [json.loads(text) for text in self._data]

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.faults += [f"<{tag}> says {name} twice" for name, count in Counter(name for name, _ in attrs).items() if count > 1]
        if (tag in BLOCKS and "p" in self._open) or (tag == "a" and "a" in self._open):
            self.faults.append(f"<{tag}> inside of {self._open}")
        self.tags.append(Tag(tag, {name: value or "" for name, value in attrs}))
        if tag == "script" and self.tags[-1].attributes.get("type") == "application/ld+json":
            self._data.append("")
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list) -> None:
        self.tags.append(Tag(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["script"] and self._data:
            self._data[-1] += data
        elif self._open[-1:] == ["title"]:
            self.title += data

    def all(self, *names: str, **wanted: str) -> list[dict[str, str]]:
        """The attributes of the elements of these names that say what is wanted."""
        return [tag.attributes for tag in self.tags if tag.name in names and all(tag.attributes.get(key) == value for key, value in wanted.items())]

    @property
    def ids(self) -> list[str]:
        """The ids, in order."""
        return [tag.attributes["id"] for tag in self.tags if "id" in tag.attributes]

    @property
    def references(self) -> set[str]:
        """Every address that the page needs or leads to, as written."""
        found = {tag.attributes[name] for tag in self.tags for name in ("href", "src", "poster") if name in tag.attributes}
        found |= {each.split()[0] for tag in self.tags if tag.attributes.get("srcset") for each in tag.attributes["srcset"].split(",")}
        return found | {f"#{each}" for tag in self.tags for name in POINTING for each in tag.attributes.get(name, "").split()}


def read_site(output: Path) -> dict[str, PageText]:
    """Every page of a built site, by address."""
    found = {}
    for file in sorted(output.rglob("*.html")):
        address = "/" + file.relative_to(output).as_posix()
        found[address.removesuffix("index.html")] = PageText(file.read_text("utf-8"))
    return found


def target(address: str, reference: str) -> tuple[str, str] | None:
    """The path and fragment that a reference of a page leads to; None outside of the site."""
    whole = urlsplit(urljoin(HOST + address, reference))
    return (unquote(whole.path), unquote(whole.fragment)) if f"{whole.scheme}://{whole.netloc}" == HOST else None
