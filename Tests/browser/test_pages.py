"""Every kind of page as it comes: clean, whole without scripts, and on every device."""

import unittest

from browser import DESKTOP, FESTIVAL, PHONE, PageTestCase, sample, served

PAGES = ["/", "/cities/porto/", "/cities/porto/now/"]


class CleanPageTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(sample(FESTIVAL))

    def test_pages_are_clean_on_every_device(self):
        for device, dark in [(PHONE, False), (DESKTOP, True)]:
            page = self.context(device, dark=dark, now=FESTIVAL).new_page()
            for path in PAGES:
                with self.subTest(path, dark=dark):
                    page.goto(path)
                    self.assertTrue(page.get_by_role("heading", level=1).is_visible())


if __name__ == "__main__":
    unittest.main()
