"""Words of the commands themselves."""

WORDS = {
    "stopped": ("Arrêté.", "Stopped."),
    "commands": ("Commandes (inv COMMANDE, et inv --help COMMANDE pour ses options) :", "Commands (inv COMMAND, and inv --help COMMAND for its options):"),
}
