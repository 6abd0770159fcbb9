"""What web servers are told.  The two texts were also tried on nginx 1.22 and Apache 2.4 themselves."""

import re

import pytest
from showcase.outputs import hosting
from showcase.outputs.hosting import CONTENT_SECURITY_POLICY, SEARCH_POLICY, Hosting

SITE = Hosting(
    "https://escales.example.org", "/site/",
    (("/site/", "/site/404.html"), ("/site/en/", "/site/en/404.html")),
    searches=("/site/recherche/",),
    gone=("/site/temoignages/parti/", "/site/en/testimonies/gone.html/"),
)
BOTH = pytest.mark.parametrize("write", [hosting.nginx, hosting.htaccess])


def test_the_policy_allows_the_site_and_nobody_else():
    rules = dict(rule.split(" ", 1) for rule in CONTENT_SECURITY_POLICY.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
    # one asks this site for stories on the page of home
    assert rules["form-action"] == "'self'"
    assert set(rules.values()) == {"'none'", "'self'"}


def test_only_the_search_may_compile():
    assert set(SEARCH_POLICY.split("; ")) ^ set(CONTENT_SECURITY_POLICY.split("; ")) == {"script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"}


@BOTH
def test_every_header_is_sent_with_errors_too(write):
    text = write(SITE)
    for name in ("Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy",
                 "Content-Security-Policy", "Cache-Control"):
        assert re.search(rf"add_header {name} .* always;|Header always set {name} ", text), name
    assert CONTENT_SECURITY_POLICY in text


@BOTH
def test_only_names_with_a_digest_are_kept_and_pictures_not_by_shared_caches(write):
    kept = {line for line in write(SITE).replace('>\nHeader', "> Header").splitlines() if "immutable" in line}
    assert {(re.search(r"theme|pictures|files|search", line)[0], re.search(r"public|private", line)[0]) for line in kept} == {
        ("theme", "public"), ("pictures", "private"), ("files", "private"), ("search", "private")}


def test_no_location_of_nginx_loses_the_server_s_headers():
    locations = [line for line in hosting.nginx(SITE).splitlines() if line.strip().startswith("location")]
    assert len(locations) == 4 and not any("add_header" in line for line in locations)


def test_what_was_withdrawn_is_gone_in_its_language():
    text = hosting.nginx(SITE)
    assert 'location ~ "^/site/temoignages/parti(/.*)?$" { error_page 410 /site/404.html; return 410; }' in text
    assert 'location ~ "^/site/en/testimonies/gone\\.html(/.*)?$" { error_page 410 /site/en/404.html; return 410; }' in text
    assert "\nRedirect gone /site/temoignages/parti\n" in hosting.htaccess(SITE)


def test_a_lost_page_speaks_the_language_of_its_folder():
    assert hosting.lost_page(SITE, "/site/en/x/") == "/site/en/404.html" and hosting.lost_page(SITE, "/site/x/") == "/site/404.html"
    assert '<If "%{REQUEST_URI} =~ m#^/site/en/#">\nErrorDocument 403 /site/en/404.html\nErrorDocument 404 /site/en/404.html\n' in hosting.htaccess(SITE)


@BOTH
def test_the_search_has_its_own_policy(write):
    text = write(SITE)
    assert text.count(SEARCH_POLICY) in (1, 2) and SEARCH_POLICY not in write(SITE._replace(searches=()))


@BOTH
def test_the_same_site_gives_the_same_text_in_any_order_of_what_is_gone(write):
    assert write(SITE) == write(SITE._replace(gone=SITE.gone[::-1]))
