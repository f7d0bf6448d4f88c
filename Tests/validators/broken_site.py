"""Test support: the tiny site with something broken, and what the validators say about it."""

import json
import pathlib
import tempfile
import unittest

import tiny_site
from sitecheck.site import Site


class BrokenSiteTest(unittest.TestCase):
    def findings(self, validator, changes: dict) -> list[str]:
        """`changes`: by path, the new content, a function of the old one, or None to remove it."""
        files = tiny_site.files()
        for path, change in changes.items():
            content = change(files[path]) if callable(change) else change
            files[path] = content
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, content in files.items():
                if content is not None:
                    file = root / path
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(content if isinstance(content, bytes) else content.encode())
            report = validator.check(Site(root, tiny_site.URL))
        return [f"{path}: {message}" for path, message in report.findings]

    def assert_finds(self, validator, changes: dict, *wanted: str) -> None:
        """Exactly one finding for each text: breaking one thing must not look like many."""
        found = self.findings(validator, changes)
        self.assertEqual(len(found), len(wanted), found)
        for text in wanted:
            self.assertTrue(any(text in each for each in found), f"{text!r} is not in {found}")


def replacing(old: str, new: str):
    """A change of a file, which must be there to change: a test that breaks nothing proves nothing."""

    def change(content):
        binary = isinstance(content, bytes)
        text = content.decode() if binary else content
        if old not in text:
            raise AssertionError(f"{old!r} is not in the file")
        text = text.replace(old, new, 1)
        return text.encode() if binary else text

    return change


def editing(edit):
    """A change of a JSON document by a function that alters it in place."""

    def change(content):
        document = json.loads(content)
        edit(document)
        return tiny_site.as_json(document)

    return change
