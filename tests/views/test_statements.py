"""Pages that the site writes itself: always there, in every language, with the law's words first and the staff's below."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from conftest import AUDITED, PLAIN, ROOT, TODAY, SiteOnDisk, entry, photo, story, translation

ADDRESSES = {
    "accessibility": ("accessibilite", "en/accessibility"), "legal-notice": ("mentions-legales", "en/legal-notice"),
    "privacy": ("donnees-personnelles", "en/personal-data"), "eco-design": ("ecoconception", "en/eco-design"),
}
# the headings of the model statement of the RGAA, in its order
FORM = [
    "État de conformité", "Résultats des tests", "Contenus non accessibles", "Non-conformités", "Dérogations pour charge disproportionnée",
    "Contenus non soumis à l’obligation d’accessibilité", "Établissement de cette déclaration d’accessibilité", "Technologies utilisées pour la réalisation du site",
    "Environnement de test", "Outils pour évaluer l’accessibilité", "Pages du site ayant fait l’objet de la vérification de conformité",
    "Retour d’information et contact", "Voies de recours",
]


def plain(page: str) -> str:
    """The words of a page's main part, with ordinary spaces."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", re.sub(r"<[^>]+>", " ", page.split("<main")[1].split("</main>")[0]))


@pytest.fixture
def audited(site: SiteOnDisk) -> SiteOnDisk:
    site.edit("site.yaml", PLAIN, AUDITED).build()
    return site


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_site_without_a_single_page_has_all_four_in_both_languages(site: SiteOnDisk, name: str) -> None:
    site.build()
    french, english = ADDRESSES[name]
    assert f'hreflang="en" href="https://example.org/{english}/"' in site.page(french)
    assert '<html lang="en"' in site.page(english)
    for page in ("/", "plan-du-site"):
        assert f'href="/{french}/"' in site.page(page)
    assert f"<loc>https://example.org/{french}/</loc>" in (site.output / "sitemap.xml").read_text()


def test_the_statement_has_the_mandatory_form_in_its_order(audited: SiteOnDisk) -> None:
    assert re.findall(r"<h[23][^>]*>(.*?)</h[23]>", audited.page("accessibilite").split("<main")[1].split("</main>")[0]) == FORM


def test_the_statement_says_what_the_audit_found(audited: SiteOnDisk) -> None:
    told = plain(audited.page("accessibilite"))
    for words in ("conformité partielle avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2", "réalisé le 2 mars 2026 par Cabinet Phare révèle que 82 % des critères",
                  "Une carte sans nom.", "Firefox 140 et NVDA 2026.1", "axe-core", "a été établie le 1er septembre 2026", "Nous répondons sous 7 jours", "Libre réponse 71120"):
        assert words in told, words
    page = audited.page("accessibilite")
    assert 'href="https://formulaire.defenseurdesdroits.fr/"' in page and 'href="https://www.defenseurdesdroits.fr/saisir/delegues"' in page
    assert 'href="mailto:essai@example.org"' in page and 'href="tel:0261910000"' in page


def test_the_word_is_the_same_on_the_statement_and_at_the_foot_of_every_page(audited: SiteOnDisk) -> None:
    for page in ("/", "accessibilite", "temoignages", "plan-du-site"):
        assert "Accessibilité : partiellement conforme" in re.sub(r"[\u00a0\u202f]", " ", audited.page(page).split("<footer")[1])
    assert "Accessibility: partially compliant" in audited.page("en").split("<footer")[1]


def test_on_the_day_on_which_the_audit_lapses_every_page_says_so(audited: SiteOnDisk) -> None:
    audited.today = TODAY.replace(year=2029, month=3, day=2)
    assert {path for path in audited.build().rendered if not path.startswith("kiosk/")} == set()
    audited.today += timedelta(1)
    done = audited.build().rendered
    assert {"index.html", "en/index.html", "accessibilite/index.html"} <= set(done)
    for page in ("/", "temoignages", "404.html"):
        assert "non conforme" in audited.page(page).split("<footer")[1]
    assert "valable jusqu’au 2 mars 2029" in plain(audited.page("accessibilite"))


def test_without_an_audit_it_says_so(site: SiteOnDisk) -> None:
    site.build()
    told = plain(site.page("accessibilite"))
    assert "n’est pas en conformité" in told and "pas encore été audité" in told and "Non évaluées" in told
    assert "is not compliant" in plain(site.page("en/accessibility"))


def test_the_legal_notice_names_publisher_director_and_host(site: SiteOnDisk) -> None:
    site.build()
    told = plain(site.page("mentions-legales"))
    for words in ("2004-575", "EPL d’essai", "1 rue du Port, 76000 Essai", "02 61 91 00 00", "La direction", "Hébergeur", "2 rue du Port, 76000 Essai", "02 61 91 00 02"):
        assert words in told, words


def test_the_privacy_page_says_what_the_institution_promises(site: SiteOnDisk) -> None:
    site.edit("site.yaml", "logs_months: 12", "logs_months: 6").edit("site.yaml", "withdrawal_days: 3", "withdrawal_days: 1").build()
    told = plain(site.page("donnees-personnelles"))
    for words in ("aucun cookie", "6 mois au plus", "12 mois au plus", "5 ans au plus", "sous 1 jour,", "CNIL", "dpo@example.org", "RGPD, article 6, 1, a", "moins de 5 personnes"):
        assert words in told, words


def test_scripts_keep_nothing_in_the_browser_but_ticks_as_the_privacy_page_says(site: SiteOnDisk) -> None:
    site.build()
    assert "ne garde dans votre navigateur que les cases que vous cochez dans une liste" in plain(site.page("donnees-personnelles"))
    kept = re.compile(r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|serviceWorker")
    assert [file.name for file in (ROOT / "theme/static").rglob("*.js") if kept.search(file.read_text("utf-8"))] == ["todo.js"]


def test_the_eco_design_statement_counts_what_the_build_made(site: SiteOnDisk) -> None:
    site.build()
    page = site.page("ecoconception")
    styles = [f"theme/{path.name}" for path in (site.output / "theme").glob("*.css")]
    assert len(styles) > 1
    fonts = re.findall(r'<link rel="preload" href="/([^"]+)"', page)
    size = lambda names: round(sum((site.output / name).stat().st_size for name in names) / 1000)  # noqa: E731
    told = plain(page)
    assert f"Requêtes, hors images et scripts {3 + len(fonts)} " in told
    assert f"avant compression {size(styles)} ko" in told and f"chaque page demande {size(fonts)} ko" in told


def test_the_scripts_that_others_import_are_weighed_too(site: SiteOnDisk) -> None:
    site.build()
    whole = sum(path.stat().st_size for path in (site.output / "theme").glob("*.js"))
    assert len(list((site.output / "theme").glob("*.js"))) > len(list((site.theme / "static" / "js").glob("*.js")))
    assert f"{round(whole / 1000)}\u00a0ko" in site.page("ecoconception") and "pagefind" in site.page("ecoconception")


def test_a_page_of_the_same_name_adds_its_words_and_loses_none(site: SiteOnDisk) -> None:
    site.write({
        "pages/privacy/index.fr.md": entry("Vie privée", "menu: footer\naliases: [/ancienne/]\nphotos: [{file: armoire.jpg, alt: Une armoire}]\n", "## Nos mots\n\nVoir [la déclaration](page:accessibility)."),
        "pages/privacy/index.en.md": translation("Privacy", "Our words.", "photos: [{file: armoire.jpg, alt: A cupboard}]\n"),
        "pages/privacy/armoire.jpg": photo(),
        "testimonies/a/index.fr.md": story(body="Voir [ici](page:privacy) et [là](page:eco-design)."),
    })
    site.build()
    page, told = site.page("donnees-personnelles"), plain(site.page("donnees-personnelles"))
    assert "<h1" in page and "Vie privée" in page.split("</h1>")[0] and "aucun cookie" in told and told.index("CNIL") < told.rindex("Nos mots")
    assert 'href="/accessibilite/"' in page.split("Nos mots")[-1] and "Une armoire" in page and 'href="#nos-mots"' in page
    assert "Our words." in site.page("en/personal-data")
    assert 'href="/donnees-personnelles/"' in site.page("temoignages/a") and 'href="/ecoconception/"' in site.page("temoignages/a")
    assert "/donnees-personnelles/" in site.page("ancienne")
    # one page, one link to it in the footer, none at the address that the entry would have had
    assert not (site.output / "privacy").exists() and site.page("/").split("<footer")[1].count('href="/donnees-personnelles/"') == 1


def test_added_words_that_are_not_translated_are_shown_and_marked(site: SiteOnDisk) -> None:
    site.write({"pages/privacy/index.fr.md": entry("Vie privée", "", "Nos mots.")}).build()
    page = site.page("en/personal-data")
    assert re.search(r'<div class="prose"[^>]*lang="fr"[^>]*><p>Nos mots', page)
    assert "Personal data" in page.split("</h1>")[0] and "sets no cookie" in page and "not translated" not in page
    assert 'hreflang="fr"' in page.split("</head>")[0]


@pytest.mark.parametrize("fields", ["draft: true\n", "date_published: 2027-01-01\n"])
def test_added_words_that_may_not_appear_leave_the_page_as_it_is(site: SiteOnDisk, fields: str) -> None:
    site.write({"pages/accessibility/index.fr.md": entry("Secret", fields, "Xylophage.")}).build()
    assert "Xylophage" not in site.page("accessibilite") and "Secret" not in site.page("accessibilite")
    for name in ("nginx.conf", "htaccess"):
        assert "accessib" not in (site.folder / "output-server" / name).read_text("utf-8")


def test_a_text_in_one_language_only_is_marked_in_the_others(site: SiteOnDisk) -> None:
    site.edit("site.yaml", "director: {fr: La direction, en: The head}", "director: {fr: La direction}").build()
    assert '<span dir="auto" lang="fr">La direction</span>' in site.page("en/legal-notice")
    assert '<span dir="auto">La direction</span>' in site.page("mentions-legales")


def test_hostile_words_stay_words(site: SiteOnDisk) -> None:
    hostile = "<script>alert(1)</script> & \\\"'"
    site.edit("site.yaml", "host: {name: Hébergeur", f'host: {{name: "{hostile}"').edit("site.yaml", "fr: Un audit est prévu.", 'fr: "{{ 7*7 }} %(x)s <b>"').build()
    for page in ("mentions-legales", "accessibilite", "donnees-personnelles", "ecoconception"):
        assert "<script>alert" not in site.page(page) and "<b>" not in site.page(page).split("<main")[1].split("</main>")[0]
    assert "{{ 7*7 }} %(x)s" in plain(site.page("accessibilite")).replace("&lt;", "<")


def test_a_change_of_a_promise_reaches_its_page(site: SiteOnDisk) -> None:
    site.build()
    site.edit("site.yaml", "withdrawal_days: 3", "withdrawal_days: 2")
    assert "donnees-personnelles/index.html" in site.build().rendered
    assert "sous 2 jours" in plain(site.page("donnees-personnelles"))
