"""A site whose kiosk has everything against it: long and short, without pictures, tall, in other scripts, with emoji."""

from __future__ import annotations

from conftest import SiteOnDisk, entry, translation

# the longest that the model lets through, 400 letters, is a title; a quote may be as long
TITLE = ("Trois semaines entre les tourbières, les ferries et une ferme dont personne ne sait prononcer le nom, racontées jour après jour. " * 4)[:390].rpartition(" ")[0]
QUOTE = ("Je ne savais pas encore traire, et le premier matin il pleuvait à l'horizontale. " * 15)[:390].rpartition(" ")[0]
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
ANSWER = "Le car coûte douze euros, le ferry quatre-vingts, et personne ne nous l'avait dit. " * 40


def hostile(site: SiteOnDisk) -> SiteOnDisk:
    """The stories, each with what it is for as the name of its folder."""

    answers = f"answers:\n  - {{question: cost, by: lea, text: '{ANSWER.strip().replace(chr(39), chr(39) * 2)}'}}\n"
    site.tell_with_picture("longest-of-all", 1500, 1000, title=f'"{TITLE}"', more=f"quote: >-\n  {QUOTE}\n{answers}", name="Maximilienne-Constance de la Tour", country="GB")
    site.edit("testimonies/longest-of-all/index.fr.md", f'summary: Résumé de "{TITLE}"', f"summary: >-\n  {TITLE}")
    site.tell_with_picture("longest-quote", 1500, 1000, more=f"quote: >-\n  {QUOTE}\n", country="IE")
    site.tell_with_picture("tall", 600, 1800, more="quote: Une photo debout.\n", country="ES")
    site.tell_with_picture("wide", 2400, 500, more="quote: Une photo couchée.\n", country="SN")
    site.tell_with_picture("tiny", 480, 480, country="PT")
    site.tell("no-picture", more=f"quote: Sans image.\n{answers}", country="EE")
    site.tell("one-word", title=WORD, more=f"quote: {WORD}\n", country="DE")
    site.tell("arabic", title="قصة تدريب في مزرعة صغيرة قرب المغرب", name="ليلى", more="quote: لم أكن أعرف كيف أحلب البقر في اليوم الأول.\n", country="MA")
    site.edit("testimonies/arabic/index.fr.md", "city: Cork", "city: مراكش")
    site.tell("cyrillic", title="Три недели на ферме под Львовом", name="Олександр", more="quote: Я не знав жодного слова.\n", country="UA")
    site.tell("emoji", title='"🐄🐄🐄 Les vaches 👩🏽‍🌾 et moi 🏳️‍🌈"', name="Zoé 🌊", more="quote: '🐄' \n", country="NO")
    site.tell("short", title="Oui", more="quote: Oui.\n", country="ME")
    site.write({
        "testimonies/short/index.en.md": translation("Yes"),
        "events/jour/index.fr.md": entry("Réunion " * 30, "kind: open-day\nstart: 2026-12-13 09:00\nend: 2026-12-13 17:00\nlocation: {name: Amphithéâtre, city: Essai}\n"),
        "events/nuit/index.fr.md": entry("Nuit", "kind: departure\nstart: 2026-12-14 22:00\nend: 2026-12-15 06:00\n"),
    })
    return site
