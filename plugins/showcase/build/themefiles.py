"""The theme's files as a build needs them: made ready once per state of their sources, and addressed."""

from __future__ import annotations

from ..outputs import assets as theme_assets
from ..views.kit import Assets, Weights
from .memory import Memory
from .project import Project


def theme_of(project: Project, memory: Memory) -> theme_assets.ThemeFiles:
    """The theme's published files."""
    static = project.theme / "static"
    return memory.of_files("theme", sorted(static.rglob("*")), lambda: theme_assets.theme_files(static, project.cache, project.machine))


def addresses(theme: theme_assets.ThemeFiles, root: str) -> Assets:
    """Where pages find them, below SITEURL's path."""
    at = lambda path: root + path  # noqa: E731
    feed_style = at(theme.feed_style) if theme.feed_style else ""
    weigh = lambda *paths: sum(len(theme.files[path]) for path in paths)  # noqa: E731
    weights = Weights(weigh(theme.styles, *theme.sheets.values()), weigh(*(path for path in theme.files if path.endswith(".js"))), weigh(*theme.fonts))
    return Assets(at(theme.styles), {name: at(path) for name, path in theme.scripts.items()}, at(theme.icon), tuple(map(at, theme.fonts)), feed_style, weights, {name: at(path) for name, path in theme.sheets.items()}, theme.colours, theme.night)
