"""A site whose paper has everything against it: long and short, one and sixty, without pictures, tall and wide ones, other scripts, bare figures."""

from __future__ import annotations

from unicodedata import combining

from conftest import SITE, SiteOnDisk, entry, photo

# the longest that the model lets through
TITLE = ("Trois semaines entre les tourbières, les ferries et une ferme dont personne ne sait prononcer le nom, racontées jour après jour. " * 4)[:385].rpartition(" ")[0]
QUOTE = ("Je ne savais pas encore traire, et le premier matin il pleuvait à l'horizontale. " * 15)[:385].rpartition(" ")[0]
# in one breath, without an end of a sentence
BREATH = ("je ne savais pas encore traire et il pleuvait à l'horizontale " * 15)[:385].rpartition(" ")[0]
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
LATIN = "Wolfeschlegelsteinhausenbergerdorffvonderrosenthalerhofstett"
VOWELS = "أَفَسَيَسْتَخْرِجُونَهُمَا"
ADDRESS = "https://example.org/dossiers/2025-2026/mobilites/" + "tres-long-nom-de-fichier-" * 8 + "fin.html"
ANSWER = "Le car coûte douze euros, le ferry quatre-vingts, et personne ne nous l'avait dit. " * 12
FUNDERS = ("eu", *(f"bailleur{number}" for number in range(1, 12)))
LEVELS = ("local", "departmental", "regional", "national", "professional-body")
MANY = 40
YEARS = tuple(f"{year}-{year + 1}" for year in range(2013, 2026))


def hostile(site: SiteOnDisk) -> SiteOnDisk:
    """The entries, in one language, each with what it is for as the name of its folder."""

    site.languages = {"fr": ""}

    marks = "".join(
        f'  - {{id: {name}, name: {{fr: "Bailleur au nom plutôt long numéro {rank}", en: Funder {rank}}}, level: {LEVELS[rank % 5]}, logo: {name}.png, requires: [statement, logo], '
        f'statement: {{fr: "Avec le concours financier du bailleur au nom plutôt long numéro {rank}, au titre de sa politique.", en: Funded by {rank}}}}}\n'
        for rank, name in enumerate(FUNDERS) if rank)
    union = '  - {id: eu, name: {fr: Union européenne, en: European Union}, level: european, emblem: eu, statement: {fr: Financé par l\'Union européenne., en: Funded by the European Union.}, ' \
            'disclaimer: {fr: "Les points de vue et avis exprimés n\'engagent que leurs auteurs et ne reflètent pas ceux de l\'Union.", en: Views are those of the authors.}}\n'
    site.write({"site.yaml": SITE.replace("  - {id: eu, name: {fr: Union européenne, en: European Union}, level: european, requires: [], statement: {fr: Financé, en: Funded}}\n", union + marks)})
    site.write({f"logos/{name}.png": photo(640 if rank % 2 else 300, 240 if rank % 2 else 300, (20 * rank, 90, 120)) for rank, name in enumerate(FUNDERS) if rank})
    answers = f'answers:\n  - {{question: cost, by: lea, text: "{ANSWER.strip()}"}}\n'
    every = "funders: [" + ", ".join(FUNDERS) + "]\n"
    site.tell_with_picture("longest", 1500, 1000, title=f'"{TITLE}"', more=f"quote: >-\n  {QUOTE}\n{answers}{every}", name="Maximilienne-Constance de la Tour", country="GB")
    site.tell("breath", title=f'"{BREATH}"', more=f"quote: >-\n  {BREATH}\n", country="IE")
    site.tell_with_picture("tall", 600, 1800, more="quote: Une photo debout.\n", country="ES")
    site.tell_with_picture("wide", 2400, 500, more=f"quote: Une photo couchée.\n{answers}", country="SN")
    site.tell("no-picture", more=f"quote: Sans image.\n{answers}", country="EE")
    site.tell("nothing", country="PT")
    site.tell("one-word", title=WORD, name=WORD[:80], more=f"quote: {WORD}\n", country="DE")
    site.tell("address", title=f"Lire {ADDRESS}", more=f"quote: Tout est sur {ADDRESS} en ligne.\n", country="BE")
    site.tell("arabic", title="قصة تدريب في مزرعة صغيرة قرب المغرب", name="ليلى", more="quote: لم أكن أعرف كيف أحلب البقر في اليوم الأول، وفي اليوم العشرين صرت أعلّم غيري.\n", country="MA")
    # letters of both directions in one name, the last word wider than any column
    site.write({"partners/mixed/index.fr.md": entry(f"تعاونية {LATIN}", "kind: farm\ncountry: MA\n")})
    # the same word, with its vowels and without
    for name, word in (("vowels", VOWELS), ("letters", "".join(each for each in VOWELS if not combining(each)))):
        site.write({f"partners/{name}/index.fr.md": entry(word, "kind: farm\ncountry: MA\n")})
    site.tell("hebrew", title="שבועיים בקיבוץ", name="נועה", more="quote: לא ידעתי לחלוב פרות.\n", country="IL")
    site.tell("cyrillic", title="Три недели на ферме под Львовом", name="Олександр", more="quote: Я не знав жодного слова.\n", country="UA")
    site.tell("emoji", title='"🐄🐄🐄 Les vaches 👩🏽‍🌾 et moi 🏳️‍🌈"', name="Zoé 🌊", more="quote: '🐄'\n", country="NO")
    for number in range(MANY):
        site.tell(f"many{number:02}", title=f"Récit {number} d'une longue série de séjours à la ferme", name=f"Prénom{number}", country="IT", more=f"quote: Le jour {number} j'ai compris.\nproject: forty\nhost: p0\n{every}")
    for number in range(MANY):
        site.write({f"partners/p{number}/index.fr.md": entry(f"Une ferme-école au nom long numéro {number}", "kind: farm\ncountry: IT\ncity: Bari\nlatitude: 41.1\nlongitude: 16.9\n")})
    lines = lambda words: "[" + ", ".join(f'"{number} {words}"' for number in range(30)) + "]"  # noqa: E731
    forty = (
        "status: ongoing\nstart: 2012-09-01\n" + every
        + "partners: [" + ", ".join(f"p{number}" for number in range(MANY)) + "]\n"
        + f"objectives: {lines(QUOTE[:160])}\nresults: {lines(QUOTE[:160])}\n"
        + "fundings:\n" + "".join(f'  - {{funder: {name}, level: {"european" if name == "eu" else LEVELS[rank % 5]}, amount: "{123456 * (rank + 1)}", school_year: "2025-2026"}}\n' for rank, name in enumerate(FUNDERS))
        + "supports:\n" + "".join(f'  - {{id: s{number}, body: Ville d\'Essai, level: local, date: 2025-01-{number % 28 + 1:02}, what: "Soutien {number} {QUOTE[:90]}"}}\n' for number in range(40)))
    site.write({
        "projects/forty/index.fr.md": entry(f'"{TITLE}"', forty, f"{QUOTE}.\n\n{QUOTE}.").replace(f'Résumé de "{TITLE}"', f">-\n  {QUOTE}"),
        # a tall column, and one partner of long name in the margin beside it
        "projects/beside/index.fr.md": entry("À côté", "status: ongoing\nstart: 2025-09-01\npartners: [p0]\n" + "".join(f"{kind}: [" + ", ".join(f'"{number} {QUOTE[:90]}"' for number in range(6)) + "]\n" for kind in ("objectives", "results"))),
        "projects/bare/index.fr.md": entry("Rien", "status: planned\nstart: 2026-09-01\n", "Un."),
        "partners/wordy/index.fr.md": entry(WORD, f"kind: farm\ncountry: DE\noffers: [{ADDRESS}]\n"),
        "events/long/index.fr.md": entry(f'"{TITLE}"', f"kind: open-day\nstart: 2027-03-13 09:00\nend: 2027-03-13 17:00\nlocation: {{name: \"{QUOTE[:200]}\", address: \"{QUOTE[:200]}\", city: \"{WORD[:80]}\"}}\n"),
        "events/bare/index.fr.md": entry("Portes ouvertes", "kind: open-day\nstart: 2027-03-13 09:00\nend: 2027-03-14 17:00\n"),
        "indicators/2025-2026/index.fr.md": entry(f'"{TITLE}"', "school_year: 2025-2026\ndate_published: 2026-10-01\n", f"# Un titre\n\n{QUOTE}.\n\n### Plus bas\n\n{ADDRESS}\n\n" + "| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n" + "| " + " | ".join([WORD[:60]] * 6) + " |\n").replace(f'Résumé de "{TITLE}"', f">-\n  {QUOTE}"),
        "indicators/mobilities.csv": "school_year,centre,country,direction,kind,learners\n" + "".join(f"{year},{centre},{country},{way},internship,{number}\n" for year in YEARS[:-2] for centre, country, way, number in (
            ("legta", "IE", "outgoing", 1 if year == "2014-2015" else 12), ("cfa", "PT", "outgoing", 3), ("legta", "IE", "incoming", 1)) if year != "2014-2015" or (centre, way) == ("legta", "outgoing"))
        + "".join(f"{year},legta,{country},outgoing,internship,{number + 5}\n" for year in YEARS[-2:] for number, country in enumerate(("IE", "PT", "ES", "IT", "DE", "BE", "NL", "DK", "SE", "NO", "FI", "EE", "PL", "CZ", "AT", "GR", "SN", "CA"))),
        "indicators/fundings.csv": "school_year,level,funder,amount\n" + "".join(f"{year},{'european' if name == 'eu' else LEVELS[rank % 5]},{name},{765432 * (rank + 1)}\n" for year in YEARS for rank, name in enumerate(FUNDERS)),
        "indicators/supports.csv": "school_year,level,body,supports\n" + "".join(f"{year},local,Communauté de communes numéro {number} au nom assez long,2\n" for year in YEARS for number in range(40)),
    })
    return site
