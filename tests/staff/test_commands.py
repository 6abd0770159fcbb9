"""The commands as staff type them: exit codes, languages, and never a traceback for a fault of the content."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, SiteOnDisk, story

VOICE = {"fr": {"LANG": "fr_FR.UTF-8"}, "en": {"LANG": "en_GB.UTF-8"}}


def environment(lang: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_MESSAGES", "LANG")}
    return {**kept, **VOICE[lang], "PYTHONIOENCODING": "utf-8"}


def inv(*arguments: object, lang: str = "fr") -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "invoke", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment(lang), capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL, timeout=120)


@pytest.fixture
def accented(tmp_path: Path) -> SiteOnDisk:
    """A site in a folder with a space and an accent."""
    return SiteOnDisk(tmp_path / "été à Cork").write({"testimonies/a/index.fr.md": story("A")})


def test_alone_it_lists_every_command_with_one_line() -> None:
    for lang, word in (("fr", "Les commandes"), ("en", "The commands")):
        lines = inv(lang=lang).stdout.splitlines()
        assert lines[0].startswith(word)
        assert {line.split()[1] for line in lines[1:]} >= {"build", "check", "new", "translate", "preview", "test", "draw"}
        assert all(len(line.split(None, 2)) == 3 and len(line) < 100 for line in lines[1:])


def test_a_build_ends_with_where_to_look_and_equals_pelican_s_own(accented: SiteOnDisk, tmp_path: Path) -> None:
    done = inv("build", "--content", accented.content, "--output", accented.output)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Site construit en" in done.stdout and "\x1b" not in done.stdout
    assert done.stdout.strip().endswith(str(accented.output / "index.html"))
    other = tmp_path / "pelican"
    subprocess.run([sys.executable, "-m", "pelican", accented.content, "-o", other, "-s", ROOT / "pelicanconf.py"], cwd=ROOT, check=True, capture_output=True, timeout=120)
    assert {path.relative_to(other).as_posix(): path.read_bytes() for path in other.rglob("*") if path.is_file()} == accented.files()


def test_a_fault_is_told_whole_and_the_former_site_stays(accented: SiteOnDisk) -> None:
    assert inv("build", "--content", accented.content, "--output", accented.output).returncode == 0
    before = accented.files()
    accented.write({"testimonies/a/index.fr.md": story("A", country="Irlande"), "testimonies/b/index.fr.md": story("B", centre="legt")})
    for lang, words in (("fr", "Rien n'a été écrit"), ("en", "Nothing was written")):
        done = inv("build", "--content", accented.content, "--output", accented.output, lang=lang)
        assert done.returncode == 1
        assert "[mobility.country]" in done.stderr and "[centre]" in done.stderr and words in done.stderr
        assert "Traceback" not in done.stderr
    assert accented.files() == before


def test_a_check_exits_with_one_only_for_errors(accented: SiteOnDisk) -> None:
    assert inv("check", "--content", accented.content).returncode == 0
    accented.edit("testimonies/a/index.fr.md", "country: IE", "country: Irlande")
    done = inv("check", "--content", accented.content)
    assert done.returncode == 1 and "1 erreur à corriger avant de publier." in done.stdout and "Traceback" not in done.stderr


def test_new_works_without_a_person_and_refuses_with_two(accented: SiteOnDisk) -> None:
    done = inv("new", "page", "--title", "Nos « étés » : 2026", "--set", "menu=main", "--content", accented.content)
    assert done.returncode == 0 and (accented.content / "pages/nos-etes-2026/index.fr.md").is_file()
    done = inv("new", "recette", "--content", accented.content)
    assert done.returncode == 2 and "témoignage, partenaire" in done.stderr


def test_a_console_that_lacks_characters_does_not_stop_a_command(accented: SiteOnDisk) -> None:
    command = [sys.executable, "-m", "invoke", "check", "--content", str(accented.content)]
    accented.edit("testimonies/a/index.fr.md", "country: IE", "country: Irlande 🐄")
    done = subprocess.run(command, cwd=ROOT, env={**environment("fr"), "PYTHONIOENCODING": "ascii"}, capture_output=True, timeout=120)
    assert done.returncode == 1 and b"Traceback" not in done.stderr


def test_ctrl_c_ends_the_preview_in_peace(accented: SiteOnDisk) -> None:
    command = [sys.executable, "-m", "invoke", "preview", "--port", "8790", "--no-open", "--content", str(accented.content), "--output", str(accented.output)]
    # a shell's background job hears no Ctrl-C, nor would what it starts
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=ROOT, env=environment("fr"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    signal.signal(signal.SIGINT, heard)
    try:
        assert process.stdout.readline().startswith("Aperçu : http://127.0.0.1:")
        while "prêt" not in process.stdout.readline():
            pass
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        told, faults = process.communicate(timeout=60)
        assert (process.returncode, told.strip(), faults) == (0, "Aperçu arrêté.", "")
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize(("command", "fr", "en"), [
    ("new", "Quelle sorte de fiche", "What type of entry"), ("withdraw", "L'accord de qui", "Whose consent"), ("translate", "Quelle fiche", "Which entry"),
])
def test_a_command_without_what_it_needs_says_so_in_the_staff_s_language(command: str, fr: str, en: str) -> None:
    for lang, words in (("fr", fr), ("en", en)):
        done = inv(command, lang=lang)
        assert done.returncode == 2 and done.stderr.startswith(words) and done.stderr.count("\n") == 1 and not done.stdout


@pytest.mark.parametrize("command", ["build", "check", "report", "new testimony", "withdraw AUT-2025-001", "kiosk", "preview"])
def test_a_folder_of_contents_that_is_not_there_is_one_sentence(command: str, tmp_path: Path) -> None:
    done = inv(*command.split(), "--content", tmp_path / "nulle part")
    assert done.returncode == 2 and done.stderr == f"Le dossier des contenus n'existe pas : {tmp_path / 'nulle part'}. Vérifier le chemin donné à --content.\n"


def test_a_file_where_the_site_should_go_is_one_sentence(accented: SiteOnDisk, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("x")
    for output in (tmp_path / "note.txt", tmp_path / "note.txt" / "site"):
        done = inv("build", "--content", accented.content, "--output", output)
        assert done.returncode == 2 and done.stderr == f"{output} n'est pas un dossier. Donner à --output un dossier, nouveau ou existant.\n"
