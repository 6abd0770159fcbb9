"""What a web server must be told: security headers, caches, lost and withdrawn pages; for nginx and for Apache."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

# everything comes from the site itself, and nothing may frame it, send its forms elsewhere or move its base (CSP level 3)
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
# the search engine is WebAssembly: its page alone may compile some
SEARCH_POLICY = CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

# one year, for files whose name changes with their content
FOREVER = "public, max-age=31536000, immutable"
# the same, but not in caches that others share: a picture may be withdrawn
FOREVER_HERE = "private, max-age=31536000, immutable"
# pages are asked for anew each time, and answered 304: what was withdrawn must not linger
FRESH = "no-cache"
CACHES = (("theme/", FOREVER), ("pictures/", FOREVER_HERE), ("files/", FOREVER_HERE), ("search-index/", FOREVER_HERE))

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
# types that servers may not know; a browser that is told not to guess refuses what has none
TYPES = (("application/xml", "xsl"), ("text/vtt", "vtt"), ("text/calendar", "ics"), ("text/csv", "csv"), ("application/manifest+json", "webmanifest"), ("text/javascript", "mjs"),
         ("audio/ogg", "opus"), ("audio/flac", "flac"), ("audio/wav", "wav"))
COMPRESSED = ("text/plain", "text/css", "text/xml", "text/vtt", "text/calendar", "text/javascript", "application/javascript",
              "application/xml", "application/json", "application/manifest+json", "image/svg+xml")


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
    """A file for /etc/nginx/conf.d: three maps and two servers, where only the folder and the certificates are to be filled in."""
    name = urlsplit(hosting.host).hostname or "_"
    return "\n".join([
        "# Written by the build. Adapt `root`, the folder that answers at /, and the two certificate lines, test with nginx -t, reload.",
        "# No location may have an add_header of its own: it would lose all those of the server.",
        *_nginx_maps(hosting),
        f"server {{ listen 80; listen [::]:80; server_name {name}; return 301 https://$host$request_uri; }}",
        "server {",
        "    listen 443 ssl http2;",
        "    listen [::]:443 ssl http2;",
        f"    server_name {name};",
        "    root /var/www/escales;",
        f"    ssl_certificate /etc/letsencrypt/live/{name}/fullchain.pem;",
        f"    ssl_certificate_key /etc/letsencrypt/live/{name}/privkey.pem;",
        "    index index.html;",
        "    server_tokens off;",
        "    absolute_redirect off;",
        "    charset utf-8;",
        f"    charset_types {' '.join(COMPRESSED)};",
        "    gzip on;",
        "    gzip_vary on;",
        f"    gzip_types {' '.join(COMPRESSED)};",
        # the server's own list first: a types block alone would replace it
        "    include mime.types;",
        f"    types {{ {' '.join(f'{kind} {extension};' for kind, extension in TYPES)} }}",
        *(f'    add_header {header} "{value}" always;' for header, value in HEADERS),
        "    add_header Content-Security-Policy $escales_policy always;",
        "    add_header Cache-Control $escales_cache always;",
        "    add_header Access-Control-Allow-Origin $escales_shared always;",
        *(f"    location {folder} {{ error_page 403 404 =404 {page}; try_files $uri $uri/ =404; }}" for folder, page in hosting.lost),
        *(f'    location ~ "^{_below(address)}" {{ error_page 410 {lost_page(hosting, address)}; return 410; }}' for address in sorted(hosting.gone)),
        "}",
        "",
    ])


def htaccess(hosting: Hosting) -> str:
    """`.htaccess` for the site's top folder, Apache 2.4 with AllowOverride FileInfo Indexes; it can do without mod_headers and mod_mime."""
    policy = 'Header always set Content-Security-Policy "{}"'.format
    return "\n".join([
        "# Written by the build.",
        "DirectoryIndex index.html",
        "FileETag MTime Size",
        *(line for folder, page in hosting.lost for line in _in(f"^{re.escape(folder)}", f"ErrorDocument 403 {page}", f"ErrorDocument 404 {page}", f"ErrorDocument 410 {page}")),
        *(f"Redirect gone {address.rstrip('/')}" for address in sorted(hosting.gone)),
        "<IfModule mod_mime.c>",
        *(f"AddType {kind} .{extension}" for kind, extension in TYPES),
        "AddCharset utf-8 .html .css .js .mjs .xml .xsl .json .ics .vtt .csv .txt .svg .webmanifest",
        "</IfModule>",
        "<IfModule mod_headers.c>",
        *(f'Header always set {header} "{value}"' for header, value in HEADERS),
        policy(CONTENT_SECURITY_POLICY),
        *(line for address in hosting.searches for line in _in(f"^{re.escape(address)}(index[.]html)?$", policy(SEARCH_POLICY))),
        f'Header always set Cache-Control "{FRESH}"',
        *(line for folder, cache in CACHES for line in _in(f"^{re.escape(hosting.root + folder)}", f'Header always set Cache-Control "{cache}"')),
        *_in(f"[.]({'|'.join(SHARED)})$", 'Header always set Access-Control-Allow-Origin "*"'),
        "</IfModule>",
        "<IfModule mod_deflate.c>",
        "<IfModule mod_filter.c>",
        f"AddOutputFilterByType DEFLATE text/html {' '.join(COMPRESSED)}",
        "</IfModule>",
        "</IfModule>",
        "",
    ])


def lost_page(hosting: Hosting, address: str) -> str:
    """The 404 page of the language that an address belongs to: of the folders that hold it, the longest."""
    return max((folder, page) for folder, page in hosting.lost if address.startswith(folder))[1]


def _nginx_maps(hosting: Hosting) -> list[str]:
    searches = [f'    "{address}{index}" "{SEARCH_POLICY}";' for address in hosting.searches for index in ("", "index.html")]
    caches = [f'    "~^{re.escape(hosting.root + folder)}" "{cache}";' for folder, cache in CACHES]
    return [
        f'map $uri $escales_policy {{\n    default "{CONTENT_SECURITY_POLICY}";', *searches, "}",
        f'map $uri $escales_cache {{\n    default "{FRESH}";', *caches, "}",
        f'map $uri $escales_shared {{\n    default "";\n    "~[.]({"|".join(SHARED)})$" "*";', "}",
    ]


def _below(address: str) -> str:
    """A regular expression for an address, with or without its final slash, and for all that lay below it."""
    return re.escape(address.rstrip("/")) + "(/.*)?$"


def _in(pattern: str, *lines: str) -> tuple[str, ...]:
    return (f'<If "%{{REQUEST_URI}} =~ m#{pattern}#">', *lines, "</If>")
