"""Words of `inv preview`."""

WORDS = {
    "address": ("Aperçu : {address}   (Ctrl-C pour arrêter)", "Preview: {address}   (Ctrl-C to stop)"),
    "port": ("Le port {port} est déjà pris : l'aperçu est au {found}.", "Port {port} is taken: the preview is at {found}."),
    "no-port": ("Aucun port libre à partir de {port}. En essayer un autre, par exemple : inv preview --port 9000",
                "No free port from {port} on. Try another, for instance: inv preview --port 9000"),
    "first": ("Construction de l'aperçu…", "Building the preview…"),
    "ready": ("L'aperçu est prêt ({seconds:.1f} s). Chaque enregistrement s'y montre aussitôt ; brouillons et fiches retenues y sont visibles, et marqués.",
              "The preview is ready ({seconds:.1f} s). It shows each save at once; drafts and withheld entries are seen there, and marked."),
    "rebuilt-one": ("{time} · {number} page refaite en {milliseconds} ms", "{time} · {number} page rendered in {milliseconds} ms"),
    "rebuilt-many": ("{time} · {number} pages refaites en {milliseconds} ms", "{time} · {number} pages rendered in {milliseconds} ms"),
    "mended": ("{time} · Tout est de nouveau en ordre.", "{time} · All is well again."),
    "faults-one": ("{number} erreur : la page montre le dernier état correct.", "{number} error: the page shows the last good state."),
    "faults-many": ("{number} erreurs : la page montre le dernier état correct.", "{number} errors: the page shows the last good state."),
    "hide": ("Masquer", "Hide"),
    "code": ("Le code de plugins/ a changé : l'aperçu redémarre.", "The code in plugins/ has changed: the preview starts again."),
    "code-by-hand": ("Le code de plugins/ a changé : arrêter l'aperçu (Ctrl-C) et relancer « inv preview ».",
                     "The code in plugins/ has changed: stop the preview (Ctrl-C) and run “inv preview” again."),
    "code-broken": ("Le code de plugins/ a une erreur, l'aperçu continue avec l'ancien : {fault}", "The code in plugins/ has an error, the preview goes on with the former: {fault}"),
    "unforeseen": ("L'aperçu n'a pas pu se refaire ({fault}). C'est un défaut du programme, pas de vos textes : le détail est dans le terminal.",
                   "The preview could not be made again ({fault}). It is a defect of the program, not of your texts: details are in the terminal."),
    "stopped": ("Aperçu arrêté.", "Preview stopped."),
}
