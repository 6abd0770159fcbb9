"""The list of commands that `inv` shows alone: each with the first line of its documentation."""

from __future__ import annotations

from collections.abc import Mapping

from invoke import Task
from invoke.parser.parser import ParseMachine

from .words import Speaker

WORDS = {
    "title": ("Les commandes (options de l'une d'elles : inv --help COMMANDE)", "The commands (options of one of them: inv --help COMMAND)"),
    "aide": ("", "Show the commands."),
    "build": ("", "Build the site into output/."),
    "check": ("", "Check everything and build nothing: errors, consents, translations."),
    "report": ("", "Say where the site stands: consents, legal dates, gaps."),
    "withdraw": ("", "Withdraw a consent at once: whose, what goes, what is left to do."),
    "new": ("", "Begin an entry: asks what matters and prepares the file."),
    "translate": ("", "Begin a translation, or mark one as up to date (--current)."),
    "preview": ("", "See the site, drafts included, and see it again at each save."),
    "kiosk": ("", "Make the kiosk: a folder that runs by itself, without network, from a stick."),
    "cards": ("", "Prepare posts: square cards, alternative texts, messages."),
    "sheets": ("", "Print all that is printed: sheets, pages to pin up, posters, reviews."),
    "test": ("", "Run all tests, after finding or installing a browser."),
    "bench": ("", "Measure the speed of builds."),
    "draw": ("", "Draw the demonstration's pictures again."),
}


def let_arguments_be_left_out() -> None:
    """Lets a command begin without its arguments, as empty texts: it then says in the staff's language what it wants.

    invoke knows no positional argument that may be left out: it stops with a sentence of its own, in English.
    """
    complete = ParseMachine.complete_context

    def completed(machine: ParseMachine) -> None:
        for argument in machine.context.missing_positional_args if machine.context else ():
            argument.value = ""
        complete(machine)

    ParseMachine.complete_context = completed


def listing(module: Mapping[str, object], lang: str = "") -> str:
    """One line for each task of a module, in the order in which they stand there."""
    say = Speaker(WORDS, lang)
    tasks = {name: task for name, task in module.items() if isinstance(task, Task)}
    wide = max(map(len, tasks)) + 2
    lines = [f"  inv {name.ljust(wide)}{_line(say, name, task)}" for name, task in tasks.items()]
    return "\n".join([say("title"), *lines])


def _line(say: Speaker, name: str, task: Task) -> str:
    """French is in the docstring, where `inv --help` finds it too."""
    words = say(name) if say.knows(name) else ""
    return words or (task.__doc__ or "").strip().splitlines()[0]
