"""Words of `inv translate`."""

WORDS = {
    "incomplete": ("Quelle fiche, et dans quelle langue ? Par exemple : inv translate 2025-cork-dairy-internship en", "Which entry, and into what language? For instance: inv translate 2025-cork-dairy-internship en"),
    "entry-unknown": ("Aucune fiche « {found} ». Voulez-vous dire : {near} ?", "No entry “{found}”. Do you mean: {near}?"),
    "entry-several": ("Plusieurs fiches portent ce nom ; écrire l'une de : {known}", "Several entries have that name; write one of: {known}"),
    "lang-unknown": ("« {found} » n'est pas une langue. Écrire par exemple : inv translate {slug} en", "“{found}” is no language. Write for instance: inv translate {slug} en"),
    "lang-original": ("L'original de cette fiche est déjà en {found}.", "The original of this entry is in {found} already."),
    "faulty": ("Ce fichier a des erreurs ; rien n'a été écrit :", "This file has errors; nothing was written:"),
    "taken": ("{where} existe déjà, et rien ne l'écrase. Une fois la traduction relue : inv translate {slug} {lang} --current",
              "{where} exists already, and nothing overwrites it. Once the translation is revised: inv translate {slug} {lang} --current"),
    "absent": ("{where} n'existe pas encore. Pour le commencer : inv translate {slug} {lang}", "{where} does not exist yet. To begin it: inv translate {slug} {lang}"),
    "by-hand": ("{where} est écrit d'une façon inhabituelle. Y ajouter soi-même la ligne : {line}", "{where} is written in an unusual way. Add this line by hand: {line}"),
    "stamp": ("Écrit par « inv translate » : dit si l'original a changé depuis", "Written by “inv translate”: tells whether the original has changed since"),
    "draft": ("Tant que cette ligne est là, la traduction ne se voit que dans l'aperçu ; la retirer pour publier", "As long as this line stands, only the preview shows the translation; delete it to publish"),
    "to-translate": ("Chaque ligne « # » montre l'original ; écrire la traduction dessous, puis retirer ces lignes.",
                     "Each line “#” shows the original; write the translation below, then delete those lines."),
    "body": ("Le texte, à traduire sous la deuxième ligne « --- » :", "The text, to be translated below the second line “---”:"),
    "written": ("Traduction commencée : {where}\nLe texte original y figure en commentaire. Une fois remplie : inv check",
                "Translation begun: {where}\nThe original text is in it as comments. Once filled in: inv check"),
    "current": ("{where} est marqué comme à jour avec l'original.", "{where} is marked as up to date with its original."),
}
