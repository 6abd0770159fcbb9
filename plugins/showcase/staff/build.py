"""`inv build`: the site built by Pelican itself, as `pelican content -o output -s pelicanconf.py` builds it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..build.report import Progress, Report
from .answers import plain
from .refusal import Refusal
from .words import Speaker

WORDS = {
    "no-content": ("Le dossier des contenus n'existe pas : {where}. Vérifier le chemin donné à --content.", "There is no folder of contents at {where}. Check the path given to --content."),
    "output-file": ("{where} n'est pas un dossier. Donner à --output un dossier, nouveau ou existant.", "{where} is no folder. Give --output a folder, new or existing."),
}


def settings_of(configuration: Path, overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Pelican's settings from a configuration file, with what the command line asked for instead.  Raises Refusal where there is no content,
    or a file where the site should go."""
    from pelican.settings import read_settings

    output = str(overrides.get("OUTPUT_PATH", ""))
    if output and any(step.exists() and not step.is_dir() for step in (Path(output), *Path(output).parents)):
        raise Refusal(Speaker(WORDS)("output-file", where=plain(output)))
    try:
        return read_settings(str(configuration), dict(overrides))
    except ValueError as error:
        # Pelican has no type of its own for it
        if "containing the content" not in str(error):
            raise
        raise Refusal(Speaker(WORDS)("no-content", where=plain(str(overrides.get("PATH", ""))) or "content")) from None


def overrides(content: str, output: str) -> dict[str, str]:
    """The settings that --content and --output stand for; a folder that was not named keeps its setting."""
    named = {"PATH": content, "OUTPUT_PATH": output}
    return {name: str(Path(folder).resolve()) for name, folder in named.items() if folder}


def build(settings: dict[str, Any], progress: Progress) -> Report:
    """Builds the site; raises ContentError with every problem, and then the former output is untouched."""
    from pelican import Pelican
    from pelican.log import console

    # its own last line counts articles and pages, and we have none
    console.quiet = True
    settings["progress"] = progress
    Pelican(settings).run()
    return settings["reports"][-1]
