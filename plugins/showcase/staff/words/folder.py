"""Words of the commands that write a folder to be carried away."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Speaker

WORDS = {
    "not-ours": ("{where} contient autre chose, que rien ne doit effacer. Donner un dossier vide ou nouveau, par exemple --out {example}",
                 "{where} holds something else, which nothing may erase. Give an empty or a new folder, for instance --out {example}"),
    "published-folder": ("{where} est dans le site lui-même. Donner un autre dossier, par exemple une clé USB.", "{where} is in the site itself. Give another folder, a stick for instance."),
    "full": ("il n'y a plus de place", "there is no room left"),
    "forbidden": ("l'écriture y est refusée (lecture seule, droits, ou fichier ouvert dans un autre programme)", "writing is refused there (read-only, permissions, or a file open in another program)"),
    "missing": ("ce lecteur ou ce dossier n'existe pas", "there is no such drive or folder"),
    "unwritable": ("Impossible d'écrire dans {where} : {fault}", "Cannot write into {where}: {fault}"),
}
# what goes wrong most often, which the system says in its own language
FAULTS = {errno.ENOSPC: "full", errno.EACCES: "forbidden", errno.EPERM: "forbidden", errno.EROFS: "forbidden", errno.ENOENT: "missing", errno.ENOTDIR: "missing"}


def fault(say: Speaker, error: OSError) -> str:
    """Why nothing can be written, in words."""
    return say(FAULTS[error.errno]) if error.errno in FAULTS else error.strerror or str(error)
