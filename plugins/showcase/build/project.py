"""What a build is told: folders, languages, public address, the day.  Everything else is read from them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit


class Project(NamedTuple):
    """One site to build.  `languages` maps tags to address prefixes, the first being the default.

    `shown` is how the content folder is called in messages; `preview` also shows what is withheld;
    `search` is "made" for an index of what is built, "kept" for the last one that this process made, "" for none;
    `avif` makes pictures in that format too: a third less to load, four times the work (measured: 0.36 s of CPU a photograph);
    `machine` keeps what is the same for every site that is built here; `paper` makes sheets to print too, `cards` those for social networks;
    `kiosk` its edition for a screen, where the theme has one; `theme_day` is the id of the day that it is made for;
    `aside` are the entries, as folders below content/, that this build is made without, whatever their faults;
    `former` takes the files of the whole site as the last build found them, whatever has become of them.
    """

    content: Path
    output: Path
    cache: Path
    theme: Path
    shown: str
    siteurl: str
    languages: dict[str, str]
    today: date
    preview: bool = False
    workers: int = 2
    avif: bool = False
    machine: Path | None = None
    search: str = ""
    paper: bool = False
    kiosk: bool = True
    theme_day: str = ""
    cards: bool = False
    aside: tuple[str, ...] = ()
    former: bool = False

    @property
    def common(self) -> Path:
        """The folder where the files of the whole site lie: site.yaml, questions, figures, the kiosk's, funders' logos."""
        return self.cache / "common" if self.former else self.content

    @property
    def has_kiosk(self) -> bool:
        """Whether the edition for a screen is built."""
        return self.kiosk and (self.theme / "kiosk").is_dir()

    @property
    def host(self) -> str:
        """The public address without path or final slash, "" when none is set."""
        parts = urlsplit(self.siteurl)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""

    @property
    def root(self) -> str:
        """SITEURL's path with a slash at both ends."""
        path = urlsplit(self.siteurl).path.strip("/")
        return f"/{path}/" if path else "/"
