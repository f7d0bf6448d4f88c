"""A built site as a folder of files under one URL: what exists, what it holds, where a link leads.

Every file is listed, read and parsed at most once, however many validators look at it.
"""

import json
import os
import pathlib
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from .pages import Page, read_page

# Answered by the companion on the site's own origin, so no file of the site.
COMPANION_PATHS = ("/v1/", "/health", "/metrics", "/openapi.json")


class Broken(Exception):
    """A link of this site that leads nowhere, and why."""


class Target(NamedTuple):
    path: str
    fragment: str


class Site:
    def __init__(self, root: pathlib.Path, url: str | None = None):
        self.root = root
        self.files = frozenset(self._list(root))
        self.folders = frozenset(
            folder.as_posix() for file in self.files for folder in pathlib.PurePath(file).parents
        )
        self._json: dict[str, tuple[object, str | None]] = {}
        self._resolved: dict[str, Target | Broken | None] = {}
        self.url = (url or self._published_url()).rstrip("/")
        parts = urlsplit(self.url)
        self._scheme, self._host, self.base = parts.scheme, parts.netloc, parts.path + "/"

    @staticmethod
    def _list(root: pathlib.Path):
        for folder, _, names in os.walk(root):
            for name in names:
                # The folder's own .gitignore and the like are for git, not for readers.
                if not name.startswith("."):
                    yield pathlib.Path(folder, name).relative_to(root).as_posix()

    def _published_url(self) -> str:
        for name in ("build.json", "catalog.json"):
            document = self.json(name)
            if isinstance(document, dict) and isinstance(document.get("url"), str):
                return document["url"]
        raise SystemExit("neither build.json nor catalog.json names the site's `url`; give --url")

    def select(self, *endings: str) -> list[str]:
        return sorted(file for file in self.files if file.endswith(endings))

    def bytes(self, path: str) -> bytes:
        return (self.root / path).read_bytes()

    def json(self, path: str) -> object:
        """The document, or None where it cannot be read; `json_problem` then says why."""
        return self._load(path)[0]

    def json_problem(self, path: str) -> str | None:
        return self._load(path)[1]

    def _load(self, path: str) -> tuple[object, str | None]:
        if path not in self._json:
            try:
                text = self.bytes(path).decode("utf-8")
                document = json.loads(
                    text, object_pairs_hook=_object, parse_constant=_no_constant
                )
                self._json[path] = (document, None)
            except (OSError, ValueError) as error:
                self._json[path] = (None, f"not JSON: {error}")
        return self._json[path]

    @cached_property
    def pages(self) -> dict[str, Page]:
        return {path: read_page(path, self.bytes(path)) for path in self.select(".html")}

    def address(self, path: str) -> str:
        return f"{self.url}/{path.removesuffix('index.html') if _is_index(path) else path}"

    def resolve(self, link: str, at: str = "") -> Target | None:
        """The file that a link on the page `at` leads to, None for one to somewhere else."""
        absolute = urljoin(self.address(at), link.strip())
        if absolute.startswith("webcal:"):
            absolute = self._scheme + absolute.removeprefix("webcal")
        if absolute not in self._resolved:
            try:
                self._resolved[absolute] = self._resolve(absolute)
            except (Broken, ValueError) as error:
                self._resolved[absolute] = Broken(str(error))
        result = self._resolved[absolute]
        if isinstance(result, Broken):
            raise result
        return result

    def _resolve(self, absolute: str) -> Target | None:
        parts = urlsplit(absolute)
        if parts.scheme == "javascript":
            raise Broken("runs a script instead of leading somewhere")
        if parts.scheme not in ("http", "https") or parts.netloc != self._host:
            return None
        if parts.scheme != self._scheme:
            raise Broken(f"is {parts.scheme} on a site that is {self._scheme}")
        path = unquote(parts.path) or "/"
        if path.startswith(COMPANION_PATHS):
            return None
        if path + "/" == self.base:
            path = self.base  # the URL of the site itself may well be written without a slash
        if not path.startswith(self.base):
            raise Broken(f"is not under the site's path {self.base}")
        file = path.removeprefix(self.base)
        if file in self.folders:
            raise Broken("names a folder without its final slash")
        if not file or file.endswith("/"):
            file += "index.html"
        if file not in self.files:
            raise Broken(f"there is no file {file}")
        return Target(file, unquote(parts.fragment))


def _is_index(path: str) -> bool:
    return path == "index.html" or path.endswith("/index.html")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"the key {', '.join(twice)} is there twice in one object")
    return document


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")
