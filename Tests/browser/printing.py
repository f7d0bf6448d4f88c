"""Pages on paper: what a browser prints, as a printer would set it down, and what a telephone reads of it."""

import pathlib
import subprocess
import tempfile

import zxingcpp

DOTS_PER_INCH = 150
"""A plain office printer has twice as many."""


def sheets(page):
    """Each printed sheet as rows of grey, 0 for ink and 255 for paper."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.pdf"
        page.pdf(path=file, prefer_css_page_size=True, print_background=False)
        subprocess.run(
            ["pdftoppm", "-gray", "-r", str(DOTS_PER_INCH), file, pathlib.Path(folder) / "sheet"], check=True)
        return [read_grey(sheet.read_bytes()) for sheet in sorted(pathlib.Path(folder).glob("*.pgm"))]


def read_grey(image):
    """A portable grey map (P5), as a square of bytes."""
    kind, width, height, rest = image.split(maxsplit=3)
    darkest, pixels = rest.split(b"\n", 1)
    assert (kind, darkest) == (b"P5", b"255")
    return memoryview(pixels).cast("B", (int(height), int(width)))


def codes(sheet):
    """What the QR codes on a sheet say, in no order."""
    return sorted(code.text for code in zxingcpp.read_barcodes(sheet, formats=zxingcpp.BarcodeFormat.QRCode))


def millimetres(sheet):
    height, width = sheet.shape
    return round(width * 25.4 / DOTS_PER_INCH), round(height * 25.4 / DOTS_PER_INCH)
