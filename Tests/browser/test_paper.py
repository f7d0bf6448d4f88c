"""The printed poster: what comes out of the printer says what, when and where, and its code leads to the page."""

import pathlib
import subprocess
import tempfile
import unittest

import zxingcpp

from browser import DESKTOP, PageTestCase, served, town
from town import KINDS, NOW

DOTS = 200
"""An inch, as a modest printer has at least."""
SITE = "https://busking.example"


class PosterTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def print_page(self, path, choose=None):
        """The pages that come out of the printer, as text and as (width, height, grey dots)."""
        page = self.open(path, device=DESKTOP, dark=True, now=NOW)
        if choose:
            page.get_by_role("radio").nth(choose).check()
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="paper-")))
        page.pdf(path=folder / "poster.pdf", prefer_css_page_size=True)
        subprocess.run(["pdftoppm", "-gray", "-r", str(DOTS), folder / "poster.pdf", folder / "sheet"], check=True, timeout=60)
        text = subprocess.run(["pdftotext", "-layout", folder / "poster.pdf", "-"], check=True, capture_output=True, text=True,
                              timeout=60).stdout
        return text, [read_grey(file) for file in sorted(folder.glob("sheet*.pgm"))]

    def codes(self, sheet):
        width, height, dots = sheet
        return [code.text for code in zxingcpp.read_barcodes(memoryview(dots).cast("B", (height, width)))]

    def test_a_poster_is_one_sheet_with_a_code_of_the_page(self):
        for kind, title, address in [
            ("poster-performer", "Ana Fado", "/performers/ana-fado/"),
            ("poster-performance", "Fado at dusk", "/performers/ana-fado/dusk/"),
            ("poster-pitch", "Rossio", "/cities/lisbon/pitches/rossio/"),
        ]:
            with self.subTest(kind):
                text, sheets = self.print_page(KINDS[kind])
                self.assertEqual(1, len(sheets))
                for dots, millimetres in zip(sheets[0], (210, 297)):
                    self.assertAlmostEqual(millimetres, dots / DOTS * 25.4, delta=0.5)
                self.assertIn(title, text)
                self.assertIn("busking.example", text)
                [code] = self.codes(sheets[0])
                self.assertIn(code, [SITE + address, SITE + address + "tip/"])

    def test_small_ones_are_four_on_a_sheet(self):
        text, sheets = self.print_page(KINDS["poster-performance"], choose=1)
        self.assertEqual(1, len(sheets))
        self.assertEqual(4, text.count("Fado at dusk"))
        self.assertEqual([SITE + "/performers/ana-fado/dusk/"] * 4, self.codes(sheets[0]))

    def test_it_is_as_good_in_black_and_white(self):
        _, sheets = self.print_page(KINDS["poster-performance"])
        width, height, dots = sheets[0]
        hard = bytes(255 if dot > 127 else 0 for dot in dots)
        self.assertEqual([SITE + "/performers/ana-fado/dusk/"], self.codes((width, height, hard)))


def read_grey(file):
    """Width, height and dots of a picture as pdftoppm writes it (P5)."""
    kind, size, most, dots = file.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    if (kind, most, len(dots)) != (b"P5", b"255", width * height):
        raise ValueError(f"{file} is no grey picture")
    return width, height, dots


if __name__ == "__main__":
    unittest.main()
