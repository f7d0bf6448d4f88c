#!/usr/bin/env python3
"""Serves the built site on this computer the way a real web server would.

Python's own `http.server` command is not enough: it knows neither GeoJSON nor calendars, answers a
missing page without the site's 404.html, and cannot mount a site whose `url` has a path. Every
request opens its file by path anew and takes length and bytes from that one open file, so a build
that exchanges the whole folder meanwhile is followed and never served by halves.
"""

import argparse
import errno
import functools
import http.server
import json
import pathlib
import sys
import urllib.parse

HOST = "127.0.0.1"
TYPES = {
    ".atom": "application/atom+xml",
    ".css": "text/css; charset=utf-8",
    ".geojson": "application/geo+json",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".pbf": "application/x-protobuf",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def __init__(self, *arguments, base: str, **options):
        self.base = base
        super().__init__(*arguments, **options)

    def send_head(self):
        """Takes the site's path off the request; what lies outside it does not exist here."""
        if self.path.partition("?")[0] == "/" != self.base:
            return self.redirect(self.base)
        if (self.path.partition("?")[0] + "/") == self.base:
            return self.redirect(self.base)
        if not self.path.startswith(self.base):
            return self.send_error(404)
        return super().send_head()

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(self.base))

    def redirect(self, location: str) -> None:
        self.send_response(302)
        self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def list_directory(self, path):
        """A folder without index.html is not a page: the site has no file listings."""
        return self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        return None

    def end_headers(self):
        # While somebody writes content, an old copy in the browser is only confusing.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format, *arguments):
        """Quiet: a page asks for dozens of files, and only what is missing is worth a line."""

    def log_request(self, code="-", size="-"):
        if str(code) == "404":
            print(f"404 {self.path}", file=sys.stderr, flush=True)


def site_path(directory: pathlib.Path) -> str:
    """The path of the site's `url`, under which all of its links are; `/` where none is known."""
    try:
        url = json.loads((directory / "catalog.json").read_text(encoding="utf-8"))["url"]
        return urllib.parse.urlsplit(url).path.rstrip("/") + "/"
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return "/"


def open_server(port: int, handler) -> http.server.ThreadingHTTPServer:
    try:
        return http.server.ThreadingHTTPServer((HOST, port), handler)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            sys.exit(
                f"serve: port {port} is taken by another program; stop it, "
                f"or name another port: scripts/run {port + 1}"
            )
        sys.exit(f"serve: cannot listen on {HOST}:{port}: {error.strerror}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=pathlib.Path, help="the built site")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--check", action="store_true", help="only say whether the port is free")
    options = parser.parse_args()

    if options.check:
        open_server(options.port, Handler).server_close()
        return
    if not options.directory.is_dir():
        sys.exit(f"serve: there is no folder {options.directory}; build the site first")

    base = site_path(options.directory)
    handler = functools.partial(Handler, directory=str(options.directory), base=base)
    with open_server(options.port, handler) as server:
        print(f"The site is at http://localhost:{options.port}{base} (Ctrl-C stops)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
