"""What the stories of the corpus are made of: parts of sentences as (French, English), drawn alike in both languages."""

Pair = tuple[str, str]

COUNTRIES = ("IE", "ES", "PT", "IT", "DE", "AT", "BE", "NL", "DK", "SE", "FI", "NO", "IS", "EE", "LV", "LT", "PL", "CZ", "SK", "HU", "SI", "RO", "GR", "SN", "CA")
CITIES = ("Cork", "Lugo", "Évora", "Parma", "Kassel", "Linz", "Namur", "Zwolle", "Viborg", "Kalmar", "Turku", "Voss", "Selfoss", "Tartu", "Cēsis", "Alytus", "Opole",
          "Olomouc", "Nitra", "Eger", "Ptuj", "Cluj", "Volos", "Thiès", "Rimouski")
COUNTRY_NAMES: tuple[Pair, ...] = (
    ("Irlande", "Ireland"), ("Espagne", "Spain"), ("Portugal", "Portugal"), ("Italie", "Italy"), ("Allemagne", "Germany"), ("Autriche", "Austria"),
    ("Belgique", "Belgium"), ("Pays-Bas", "Netherlands"), ("Danemark", "Denmark"), ("Suède", "Sweden"), ("Finlande", "Finland"), ("Norvège", "Norway"),
    ("Islande", "Iceland"), ("Estonie", "Estonia"), ("Lettonie", "Latvia"), ("Lituanie", "Lithuania"), ("Pologne", "Poland"), ("Tchéquie", "Czechia"),
    ("Slovaquie", "Slovakia"), ("Hongrie", "Hungary"), ("Slovénie", "Slovenia"), ("Roumanie", "Romania"), ("Grèce", "Greece"), ("Sénégal", "Senegal"),
    ("Canada", "Canada"),
)
CENTRES: dict[str, Pair] = {
    "legta": ("Lycée", "Upper secondary"), "cfa": ("Apprentis", "Apprentices"), "cfppa": ("Adultes", "Adult training"), "exploitation": ("Ferme", "Farm"),
    "atelier": ("Atelier", "Workshop"),
}
PROGRAMMES: dict[str, Pair] = {
    "erasmus": ("Erasmus+", "Erasmus+"), "region": ("Bourse de la Région", "Regional grant"), "jumelage": ("Jumelage", "Twinning"),
    "cooperation": ("Coopération décentralisée", "Decentralised cooperation"), "filiere": ("Filière laitière", "Dairy sector"), "echange": ("Échange de classes", "Class exchange"),
    "personnels": ("Mobilité des personnels", "Staff mobility"), "webalim": ("Webalim", "Webalim"),
}
KINDS: dict[str, Pair] = {
    "internship": ("stage", "placement"), "study-stay": ("séjour d'études", "study stay"), "course": ("cours", "course"), "job-shadowing": ("observation", "job shadowing"),
    "teaching": ("enseignement", "teaching"), "volunteering": ("volontariat", "volunteering"), "virtual": ("échange à distance", "virtual exchange"),
}
QUESTIONS: dict[str, Pair] = {
    "before": ("Qu'est-ce qui vous inquiétait ?", "What worried you?"), "lodging": ("Où dormiez-vous ?", "Where did you sleep?"),
    "trouble": ("Qui appeliez-vous en cas de souci ?", "Whom did you call when something went wrong?"), "cost": ("Combien avez-vous payé ?", "What did you really pay?"),
    "health": ("Et la santé ?", "What about health?"), "language": ("Et la langue ?", "What about the language?"), "travel": ("Comment avez-vous voyagé ?", "How did you travel?"),
    "daily-life": ("À quoi ressemblait une journée ?", "What was a day like?"), "contact-home": ("Aviez-vous des nouvelles ?", "How often did you call home?"),
    "hardest": ("Quel fut le moment le plus dur ?", "What was the hardest moment?"), "to-parents": ("Que diriez-vous à des parents ?", "What would you tell parents?"),
}
NAMES = ("Nora", "Malo", "Iris", "Tanguy", "Salomé", "Elouan", "Garance", "Basile", "Aïcha", "Corentin", "Maud", "Soren", "Perrine", "Ismaël", "Louane", "Yann")

SUBJECTS: tuple[Pair, ...] = (
    ("Le vieux berger", "The old shepherd"), ("La patronne de la laiterie", "The woman who ran the dairy"), ("Mon tuteur", "My tutor"), ("Un voisin", "A neighbour"),
    ("La famille", "The family"), ("Le vétérinaire du canton", "The local vet"), ("Une stagiaire arrivée avant moi", "A trainee who had come before me"),
    ("Le conducteur du tracteur", "The man on the tractor"), ("Notre professeure", "Our teacher"), ("Le chef de cuisine", "The head cook"), ("L'équipe du soir", "The evening shift"),
    ("La responsable du verger", "The woman in charge of the orchard"), ("Toute la classe", "The whole class"), ("L'apprenti de la maison", "The apprentice of the house"),
)
VERBS: tuple[Pair, ...] = (
    ("m'a expliqué", "explained to me"), ("a repris depuis le début", "went over, from the very beginning,"), ("surveillait de loin", "watched from afar"),
    ("m'a laissé essayer", "let me try"), ("notait chaque jour dans un cahier", "wrote down every day in a notebook"), ("avait appris tout jeune", "had learnt as a child"),
    ("ne voulait plus faire autrement", "would do no other way any more:"), ("comparait avec l'année d'avant", "compared with the year before"),
    ("m'a confié dès le lundi", "entrusted to me from the Monday on"), ("appelait en riant la grande affaire,", "laughingly called the great matter,"),
    ("préparait la veille", "prepared the evening before"), ("m'a montré deux fois", "showed me twice"),
)
OBJECTS: tuple[Pair, ...] = (
    ("le tri des agneaux", "the sorting of the lambs"), ("la mesure de l'herbe au plateau", "the measuring of grass with a plate"), ("le lavage des bidons", "the washing of the cans"),
    ("la taille des vieux pommiers", "the pruning of the old apple trees"), ("le retournement des fromages", "the turning of the cheeses"),
    ("la conduite de la serre en hiver", "the running of the greenhouse in winter"), ("le soin des veaux", "the care of the calves"),
    ("la réparation des clôtures", "the mending of the fences"), ("le marché du mercredi", "the Wednesday market"), ("la récolte des algues", "the gathering of seaweed"),
    ("le réglage du semoir", "the setting of the seed drill"), ("les analyses du lait", "the milk tests"), ("la cuisson de la confiture", "the cooking of the jam"),
    ("l'entretien des haies", "the upkeep of the hedges"),
)
TAILS: tuple[Pair, ...] = (
    ("avec une patience que je n'ai pas toujours", "with a patience that I do not always have"), ("alors qu'il gelait dehors", "while it was freezing outside"),
    ("et personne n'a regardé l'heure", "and nobody looked at the time"), ("comme si j'avais toujours été là", "as if I had always been there"),
    ("sans un mot de français", "without a word of French"), ("parce que le camion passait à six heures", "because the lorry came at six"),
    ("ce que je fais encore aujourd'hui", "which I still do today"), ("puis il a fallu recommencer", "and then we had to start again"),
    ("en me laissant le temps de comprendre", "leaving me the time to understand"), ("avant le café, jamais après", "before coffee, never after"),
    ("et j'ai enfin su pourquoi", "and at last I knew why"), ("malgré le bruit des machines", "in spite of the noise of the machines"),
    ("au milieu d'un vent à décorner les bœufs", "in a wind that would take your hat off"), ("sous l'œil du chien", "under the eye of the dog"),
)
HEADINGS: tuple[Pair, ...] = (
    ("Partir", "Leaving"), ("La première semaine", "The first week"), ("Le travail", "The work"), ("Le soir", "In the evening"), ("Ce qui a raté", "What went wrong"),
    ("Revenir", "Coming home"),
)
ADVICE: tuple[Pair, ...] = (
    ("emporter des bottes déjà faites", "take boots that are already worn in"), ("apprendre vingt mots avant le départ", "learn twenty words before leaving"),
    ("garder le numéro de la référente", "keep the number of the person in charge"), ("poser la question deux fois", "ask the question twice"),
    ("goûter à tout", "taste everything"), ("écrire un peu chaque dimanche", "write a little every Sunday"), ("dire bonjour le premier", "say hello first"),
    ("prévoir un vêtement sec", "have something dry to put on"),
)
TITLES: tuple[Pair, ...] = (
    ("Un hiver chez les brebis", "A winter with the ewes"), ("Des mains qui sentent le lait", "Hands that smell of milk"), ("Le train de nuit et la serre", "The night train and the greenhouse"),
    ("Dix mots pour commencer", "Ten words to begin with"), ("La pluie, et puis le pain", "Rain, and then bread"), ("Une place à table", "A place at the table"),
    ("Le chien comprenait mieux que moi", "The dog understood better than I did"), ("Retour par le premier bateau", "Back by the first boat"),
)
SKILLS: tuple[Pair, ...] = (
    ("Peser, noter, comparer", "Weighing, noting, comparing"), ("Soigner un animal blessé", "Caring for a hurt animal"), ("Tenir une caisse au marché", "Keeping the till at the market"),
    ("Téléphoner dans une autre langue", "Making a phone call in another language"), ("Vivre chez d'autres", "Living in somebody else's house"), ("Demander de l'aide à temps", "Asking for help in time"),
)
ALTS: tuple[Pair, ...] = (("Un chemin entre deux prés, tôt le matin", "A lane between two meadows, early in the morning"), ("Des outils rangés contre un mur clair", "Tools along a pale wall"))
