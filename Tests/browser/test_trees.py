"""What a screen reader is given of the pages that matter most, whole, as golden files.

`STREETMAP_RECORD=1` writes them anew, and that run fails, so that no machine ever records what it should check.
"""

import difflib
import os
import pathlib
import unittest

from browser import SILENCE, PageTestCase, served, silence, town
from town import KINDS, NOW

GOLDEN = pathlib.Path(__file__).parent / "golden"


class TreeTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def check_tree(self, kind):
        self.allow(*SILENCE)
        context = self.context(now=NOW)
        silence(context)
        page = context.new_page()
        page.goto(KINDS[kind])
        page.wait_for_load_state("networkidle")
        tree = page.locator("body").aria_snapshot() + "\n"
        file = GOLDEN / f"{kind}.yml"
        if "STREETMAP_RECORD" in os.environ:
            GOLDEN.mkdir(exist_ok=True)
            file.write_text(tree)
            self.fail(f"recorded {file.name}")
        expected = file.read_text()
        if tree != expected:
            self.fail("\n".join(difflib.unified_diff(
                expected.splitlines(), tree.splitlines(), file.name, "the page", lineterm="", n=2)))

    def test_the_tree_of_a_city(self):
        self.check_tree("city")

    def test_the_tree_of_a_day(self):
        self.check_tree("day")

    def test_the_tree_of_a_performance(self):
        self.check_tree("performance-live")


if __name__ == "__main__":
    unittest.main()
