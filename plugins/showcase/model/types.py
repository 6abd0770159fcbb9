"""The types of entry: which record, which folder of content/, in the order in which they are read."""

from typing import NamedTuple

from .article import Badge, Evaluation, News, Page
from .destination import Destination
from .event import Event
from .partner import Partner
from .project import Project
from .record import Record
from .testimony import Testimony


class EntryType(NamedTuple):
    """`name` is singular, as in links (`partner:ballyduff`); `folder` lies in content/."""

    name: str
    folder: str
    record: type[Record]


TYPES: tuple[EntryType, ...] = (
    EntryType("testimony", "testimonies", Testimony),
    EntryType("partner", "partners", Partner),
    EntryType("project", "projects", Project),
    EntryType("event", "events", Event),
    EntryType("news", "news", News),
    EntryType("page", "pages", Page),
    EntryType("badge", "badges", Badge),
    EntryType("evaluation", "indicators", Evaluation),
    EntryType("destination", "destinations", Destination),
)
BY_NAME = {kind.name: kind for kind in TYPES}
BY_FOLDER = {kind.folder: kind for kind in TYPES}
