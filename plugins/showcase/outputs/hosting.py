"""What a web server must be told: security headers, caches, lost and withdrawn pages; for nginx, Apache and hosts that read `_headers`."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

# everything comes from the site itself, and nothing may frame it, post from it or move its base (CSP level 3)
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# the search engine is WebAssembly: its page alone may compile some
SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

# one year, for files whose name changes with their content
FOREVER = "public, max-age=31536000, immutable"
# the same, but not in caches that others share: a picture may be withdrawn
FOREVER_HERE = "private, max-age=31536000, immutable"
# pages are asked for anew each time, and answered 304: what was withdrawn must not linger
FRESH = "no-cache"
CACHES = (("theme/", FOREVER), ("pictures/", FOREVER_HERE), ("files/", FOREVER_HERE))

HEADERS = (
    # without includeSubDomains: the host may have others that do not speak HTTPS
    ("Strict-Transport-Security", "max-age=63072000"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
# made to be read by other sites, in the browser too
SHARED = ("xml", "json", "ics", "csv")
# types that servers do not know; a browser told not to guess would refuse them
TYPES = (("xml", "application/xml"), ("xsl", "application/xml"), ("vtt", "text/vtt"), ("ics", "text/calendar"), ("webmanifest", "application/manifest+json"),
         ("avif", "image/avif"), ("webp", "image/webp"), ("woff2", "font/woff2"), ("mjs", "text/javascript"), ("wasm", "application/wasm"))


class Hosting(NamedTuple):
    """What servers need of a site; every address is root-relative below `root`.

    `lost` are (top folder of a language, its 404 page), the site's first language first; `searches` the search
    pages; `gone` the addresses that were withdrawn and answer 410 (RFC 9110 §15.5.11).
    """

    host: str
    root: str
    lost: tuple[tuple[str, str], ...]
    searches: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def nginx(hosting: Hosting) -> str:
    """A file for /etc/nginx/conf.d: two maps and a server, in which only the folder and the certificates are to be filled in."""
    name = urlsplit(hosting.host).hostname or "_"
    top = re.escape(hosting.root)
    lines = [
        "# Written by the build. Adapt root and the two certificate lines, then reload nginx.",
        "# A location must not have add_header lines of its own: it would lose all those of the server.",
        "map $uri $escales_policy {",
        f'    default "{CONTENT_SECURITY_POLICY}";',
        *(f'    "{address}{index}" "{SEARCH_POLICY}";' for address in hosting.searches for index in ("", "index.html")),
        "}",
        "map $uri $escales_cache {",
        f'    default "{FRESH}";',
        *(f'    "~^{top}{folder}" "{cache}";' for folder, cache in CACHES),
        "}",
        "map $uri $escales_sharing {",
        '    default "";',
        f'    "~\\.({"|".join(SHARED)})$" "*";',
        "}",
        "server {",
        "    listen 443 ssl http2;",
        "    listen [::]:443 ssl http2;",
        f"    server_name {name};",
        "    root /var/www/escales;",
        f"    ssl_certificate /etc/ssl/{name}/fullchain.pem;",
        f"    ssl_certificate_key /etc/ssl/{name}/privkey.pem;",
        "    charset utf-8;",
        "    charset_types text/plain text/css text/xml text/vtt text/calendar text/javascript application/xml application/json;",
        "    gzip on;",
        "    gzip_vary on;",
        "    gzip_types text/plain text/css text/xml text/vtt text/calendar text/javascript application/javascript application/xml application/json image/svg+xml;",
        *(f'    add_header {name} "{value}" always;' for name, value in HEADERS),
        "    add_header Content-Security-Policy $escales_policy always;",
        "    add_header Cache-Control $escales_cache;",
        "    add_header Access-Control-Allow-Origin $escales_sharing;",
        # in the order of CACHES, nginx answers a request by the longest folder
        *(f"    location {folder} {{ error_page 404 {page}; try_files $uri $uri/index.html =404;{_nginx_types()} }}" for folder, page in hosting.lost),
        *(f'    location ~ "^{re.escape(address.rstrip("/"))}(/.*)?$" {{ error_page 410 {_lost_page(hosting, address)}; return 410; }}' for address in hosting.gone),
        "}",
    ]
    return "\n".join(lines) + "\n"
