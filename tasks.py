"""Les commandes : « inv » les montre toutes, « inv --help COMMANDE » dit les options de l'une d'elles.

Their bodies live in plugins/showcase/staff/; here they meet Pelican's settings, and faults become words and exit codes.
"""

import sys
from contextlib import contextmanager
from pathlib import Path

from invoke import Exit, task

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "plugins"))

from showcase.build.report import problem_report, summary  # noqa: E402  (found through the line above)
from showcase.staff.commands import let_arguments_be_left_out, listing  # noqa: E402
from showcase.staff.console import prepare_streams, progress_bar, show  # noqa: E402
from showcase.staff.refusal import Refusal  # noqa: E402
from showcase.terms.problem import ContentError  # noqa: E402

let_arguments_be_left_out()

CONTENT = "Le dossier des contenus (content par défaut)"
OUTPUT = "Le dossier où écrire le site (output par défaut)"


def _settings(content, output, **more):
    from showcase.staff.build import overrides, settings_of

    return settings_of(HERE / "pelicanconf.py", overrides(content, output) | more)


def _project(content, output="", **more):
    from showcase.generator import base_of
    from showcase.settings import project_of

    settings = _settings(content, output, **more)
    return project_of(settings, base_of(settings))


def _listed(written):
    return tuple(filter(None, map(str.strip, written.split(","))))


def _carried(writer, made, folder, project):
    """What was made is written into a folder of its own and told; what could not be made ends with code 1."""
    show(writer.report(made, writer.write(made, folder, project)))
    if made.problems:
        raise Exit(code=1)


@contextmanager
def _faults_in_words():
    """A fault of the content is shown whole, without a traceback, and ends with code 1; what cannot be done as asked, with 2."""
    prepare_streams()
    try:
        yield
    except Refusal as refusal:
        raise Exit(str(refusal), code=2) from None
    except ContentError as error:
        show(problem_report(error.problems), sys.stderr)
        raise Exit(code=1) from None


@task(default=True)
def aide(c):
    """Montrer les commandes."""
    prepare_streams()
    show(listing(globals()))


@task(help={"content": CONTENT, "output": OUTPUT})
def build(c, content="", output=""):
    """Construire le site dans output/."""
    from showcase.staff import build as building

    with _faults_in_words():
        settings = _settings(content, output)
        with progress_bar() as progress:
            report = building.build(settings, progress)
        show(summary(report, Path(settings["OUTPUT_PATH"])))


@task(help={"content": CONTENT})
def check(c, content=""):
    """Tout vérifier sans rien construire : erreurs, autorisations, traductions."""
    from showcase.staff import check as checking

    with _faults_in_words():
        with progress_bar() as progress:
            checked = checking.check(_project(content), progress)
        show(checking.report(checked))
    if checked.errors:
        raise Exit(code=1)


@task(help={"out": "Écrire le rapport dans ce fichier : .html, .md ou .txt", "content": CONTENT, "output": OUTPUT})
def report(c, out="", content="", output=""):
    """Dire où en est le site : autorisations, échéances, manques."""
    from showcase.staff import bulletin as bulletins
    from showcase.staff import report as reporting

    with _faults_in_words():
        project = _project(content, output)
        with progress_bar() as progress:
            bulletin = reporting.report(project, progress)
        if out:
            show(bulletins.written(bulletins.write(bulletin, out, project, HERE)))
        elif sys.stdout.isatty():
            bulletins.show_tables(bulletins.shortened(bulletin))
        else:
            show(bulletins.text(bulletins.shortened(bulletin)))
    if bulletin.errors:
        raise Exit(code=1)


@task(positional=["id"], help={
    "id": "Le numéro du formulaire (AUT-2026-007), le dossier d'une fiche, ou fiche:personne",
    "yes": "Ne pas poser de question",
    "content": CONTENT, "output": OUTPUT,
})
def withdraw(c, id, yes=False, content="", output=""):
    """Retirer un accord tout de suite : qui, ce qui disparaît, ce qui reste à faire."""
    from showcase.staff import build as building
    from showcase.staff import notice
    from showcase.staff import withdraw as withdrawing

    with _faults_in_words():
        settings = _settings(content, output)
        project = _project(content, output)
        found = withdrawing.withdrawal(project, id)
        show(notice.foretold(project, found))
        withdrawing.confirm(yes, input if sys.stdin and sys.stdin.isatty() else None)
        withdrawing.write(project, found)
        try:
            with progress_bar() as progress:
                found, report = withdrawing.built_without(project, found, lambda part: building.build(settings | {"ESCALES_ASIDE": part.aside, "ESCALES_FORMER": bool(part.former)}, progress))
        except (ContentError, KeyboardInterrupt) as stopped:
            show(notice.unbuilt(), sys.stderr)
            raise stopped if isinstance(stopped, ContentError) else Exit(code=1) from None
        show(summary(report, Path(settings["OUTPUT_PATH"])))
        show(notice.remaining(project, found))


@task(positional=["type"], iterable=["set"], help={
    "type": "témoignage, partenaire, projet, événement, actualité, page, badge, bilan ou destination",
    "title": "Le titre",
    "slug": "Le nom du dossier, donc de l'adresse (tiré du titre par défaut)",
    "lang": "La langue du texte (fr par défaut)",
    "set": "Une réponse, par exemple --set mobility.country=Irlande ; autant de fois qu'il en faut",
    "content": CONTENT,
})
def new(c, type, title="", slug="", lang="", set=None, content=""):
    """Commencer une fiche : pose les questions utiles et prépare le fichier."""
    from showcase.staff import new as writing

    with _faults_in_words():
        project = _project(content)
        ask = input if sys.stdin and sys.stdin.isatty() else None
        written = writing.new(project, writing.Wish(type, title, slug, lang, tuple(set or ())), ask, show)
        show(writing.report(written, written.file))


@task(positional=["slug", "lang"], help={
    "slug": "Le nom du dossier de la fiche",
    "lang": "La langue de la traduction, par exemple en",
    "current": "La traduction existe et vient d'être relue : la marquer comme à jour",
    "content": CONTENT,
})
def translate(c, slug, lang, current=False, content=""):
    """Commencer une traduction, ou la marquer comme à jour (--current)."""
    from showcase.staff import translate as translating

    with _faults_in_words():
        act = translating.mark_current if current else translating.translate
        pair = act(_project(content), slug, lang)
        show(translating.report(pair, current))


@task(help={
    "out": "Le dossier où l'écrire, par exemple une clé USB (output-kiosk par défaut)",
    "zip": "L'écrire en un seul fichier, output-kiosk.zip",
    "theme_day": "La journée de content/kiosk.yaml pour laquelle elle est faite",
    "content": CONTENT, "output": OUTPUT,
})
def kiosk(c, out="", zip=False, theme_day="", content="", output=""):
    """Faire la borne : un dossier qui tourne seul, sans réseau, depuis une clé USB."""
    from showcase.build.edition import edition_of
    from showcase.staff import kiosk as kiosks

    with _faults_in_words():
        project = _project(content, output, **({"ESCALES_THEME_DAY": theme_day} if theme_day else {}))
        if out and zip:
            raise Refusal(kiosks.Speaker(kiosks.WORDS)("one-of"))
        with progress_bar() as progress:
            edition = edition_of(project, progress)
        written = kiosks.write_zip(edition, HERE / "output-kiosk.zip") if zip else kiosks.write_folder(edition, Path(out or HERE / "output-kiosk"), project)
        show(kiosks.report(edition, written, project))
        if edition.problems:
            raise Exit(code=1)


@task(help={
    "only": "Le dossier d'un récit, ou plusieurs séparés par des virgules (tous par défaut)",
    "out": "Le dossier où les écrire (output-cards par défaut)",
    "content": CONTENT, "output": OUTPUT,
})
def cards(c, only="", out="", content="", output=""):
    """Préparer des publications : cartes carrées, textes de remplacement, messages."""
    from showcase.build.posts import posts_of
    from showcase.staff import cards as posting

    with _faults_in_words():
        project = _project(content, output)
        with progress_bar() as progress:
            posts = posts_of(project, _listed(only), progress)
        _carried(posting, posts, Path(out or HERE / "output-cards"), project)


@task(help={
    "only": "Un dossier de content, un code de pays ou une année scolaire, ou plusieurs séparés par des virgules (tout par défaut)",
    "out": "Le dossier où les écrire (output-sheets par défaut)",
    "marks": "Avec traits de coupe et fond perdu, pour un imprimeur",
    "content": CONTENT, "output": OUTPUT,
})
def sheets(c, only="", out="", marks=False, content="", output=""):
    """Imprimer tout ce qui s'imprime : fiches, pages à afficher, affiches, bilans."""
    from showcase.build.prints import prints_of
    from showcase.staff import prints as printing

    with _faults_in_words():
        project = _project(content, output)
        with progress_bar() as progress:
            prints = prints_of(project, _listed(only), marks, progress)
        _carried(printing, prints, Path(out or HERE / "output-sheets"), project)


@task(help={"port": "Le premier port à essayer", "open": "Ouvrir le navigateur (--no-open pour ne pas le faire)", "content": CONTENT, "output": OUTPUT})
def preview(c, port=8000, open=True, content="", output=""):
    """Voir le site, brouillons compris, et le revoir à chaque enregistrement."""
    from showcase.staff import preview as previewing

    with _faults_in_words():
        project = _project(content, output or str(HERE / "output-preview"), ESCALES_PREVIEW=True)
        raise Exit(code=previewing.preview(project, HERE, port, opens=open, tell=show))


# those of developers come last in the list
from showcase.staff.developers import test, bench, draw  # noqa: E402, F401
