"""Commands for developers: tests, measures, the demonstration's drawings.  `tasks.py` shows them with those of the staff."""

import os
import subprocess
import sys
from pathlib import Path

from invoke import Exit, task

from .console import prepare_streams, show

# the project's folder, in which plugins/ lies
HERE = Path(__file__).resolve().parents[3]


@task(help={"only": "Seulement les tests dont le nom contient ce mot", "args": "Options pour pytest, entre guillemets"})
def test(c, only="", args=""):
    """Passer tous les tests, après avoir trouvé ou installé un navigateur."""
    from .chromium import ready_chromium

    prepare_streams()
    if ready_chromium(show) is None:
        raise Exit(code=1)
    # a process for each core; who has done with its own tests takes over from the other
    shared = ["-n", str(os.cpu_count() or 1), "--dist", "worksteal"]
    chosen = ["-k", only] if only else []
    raise Exit(code=subprocess.run([sys.executable, "-m", "pytest", *shared, *chosen, *args.split()], cwd=HERE).returncode)


@task(help={"pages": "Le nombre de pages du site d'essai", "args": "Autres options de tests/bench, entre guillemets"})
def bench(c, pages=2000, args=""):
    """Mesurer la vitesse des constructions, à côté de Hugo et de Pelican."""
    prepare_streams()
    raise Exit(code=subprocess.run([sys.executable, "-m", "tests.bench", "--pages", str(pages), *args.split()], cwd=HERE).returncode)


@task(help={"only": "Seulement les images dont le chemin contient ce mot", "maps": "Les deux cartes, et non les images (il faut npm)"})
def draw(c, only="", maps=False):
    """Redessiner les images de la démonstration, ou les cartes (--maps)."""
    if maps:
        raise Exit(code=subprocess.run([sys.executable, "-m", "cartography.draw"], cwd=HERE / "plugins").returncode)
    chosen = ["--only", only] if only else []
    raise Exit(code=subprocess.run([sys.executable, "-m", "demonstration.draw", *chosen], cwd=HERE / "plugins").returncode)
