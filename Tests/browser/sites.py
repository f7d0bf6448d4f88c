"""Builds sites for the browser as their maintainer would, each once a run, and serves them with the real companion."""

import atexit
import contextlib
import dataclasses
import functools
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/service"))

import town as fixture  # noqa: E402  (its content; `town` below is the site)
from service import Service  # noqa: E402  (it stands in the folder of its neighbour)

STREETMAP = pathlib.Path(os.environ.get("STREETMAP", ROOT / ".build/debug/streetmap"))
BUILD_SECONDS = 120

once = functools.cache
"""A site that is built once a run."""

_scratch = contextlib.ExitStack()
atexit.register(_scratch.close)


def free_port():
    """A port that nobody has: a site that is told its own address before it is built needs to know it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclasses.dataclass(frozen=True)
class Site:
    """A built site: `folder/public` is what is published; `now` the moment as of which it was built (RFC 3339)."""

    folder: pathlib.Path
    root: pathlib.Path
    now: str | None

    @property
    def public(self):
        return self.folder / "public"

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def build(self, *arguments, now=None):
        """Publishes the site; `arguments` are further options of `streetmap build`."""
        moment = now or self.now
        command = [STREETMAP, "build", "--root", self.root, "--templates", ROOT / "Templates", "--output", self.public,
                   *(["--now", moment] if moment else []), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=BUILD_SECONDS)
        if done.returncode:
            raise RuntimeError(f"the site does not build, status {done.returncode}\n{done.stdout}{done.stderr}")
        return self

    def commit(self, date):
        """Writes the content of now into history, for what only history tells: renames, dates of changes."""
        identity = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in
                    [("NAME", "Somebody"), ("EMAIL", "somebody@example.org"), ("DATE", date)]}
        environment = {**os.environ, **identity, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
        git = ["git", "-C", self.root]
        for command in [["init", "--quiet"], ["add", "--all", "Content"], ["commit", "--quiet", "--message", "Content"]]:
            subprocess.run([*git, *command], env=environment, check=True, timeout=BUILD_SECONDS)

    def serve(self, *, port=0, environment=None):
        """The companion over this site, not started yet: `with site.serve() as service`."""
        # Each has a store of its own: two companions on one are refused, and a test sees nothing of another's.
        folder = new_folder()
        (folder / "public").symlink_to(self.public)
        return Service(folder, port=port, environment=environment)


def new_folder(keeper=_scratch):
    return pathlib.Path(keeper.enter_context(tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)))


@once
def sample(now):
    """The project's own content as of a moment."""
    return Site(new_folder(), ROOT, now).build()


def small(files, now=None, *, before=None, engagement=None, keeper=_scratch):
    """A site of the given files (path under the root to text).

    `before` is the content that history knows from earlier; `engagement` the text of a snapshot.
    """
    folder = new_folder(keeper)
    site = Site(folder, folder / "root", now)
    site.root.mkdir()
    if before is not None:
        site.write(before)
        site.commit("2026-11-01T10:00:00Z")
        shutil.rmtree(site.root / "Content")
    site.write(files)
    if before is not None:
        site.commit("2026-11-02T10:00:00Z")
    arguments = []
    if engagement is not None:
        (folder / "engagement.json").write_text(engagement)
        arguments = ["--engagement", str(folder / "engagement.json")]
    return site.build(*arguments)


@once
def served(site):
    """One companion for all tests that only look at a site; what they write stays in its store."""
    return _scratch.enter_context(site.serve())


@once
def town():
    """The small fixed site of `town.py`, with what its history and its companion know."""
    return small(
        fixture.files(), fixture.NOW, before=fixture.files_before(), engagement=fixture.ENGAGEMENT)
