"""The budgets that a page keeps, and the table of what is measured. No test depends on how fast the machine is."""

import unittest

import budgets
import crowd
from browser import DESKTOP, PHONE, PageTestCase, browser, served, silence, town
from town import KINDS, NOW


class BudgetTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        print("\n" + "\n".join(budgets.table(budgets.pages()[:2])))

    def test_a_city_with_fifty_performances_is_light(self):
        loaded = budgets.load(served(budgets.crowded()), crowd.CITY)
        listing = "\n".join(f"{size:>8} {encoding:<5} {kind} {path}" for kind, path, size, encoding in loaded.responses)
        self.assertLessEqual(loaded.own, budgets.BUDGET, "\n" + listing)
        self.assertGreater(loaded.own, budgets.KILOBYTE, "nothing was measured")

    def test_a_phone_loads_nothing_more_before_a_tap(self):
        loaded = budgets.load(served(budgets.crowded()), crowd.CITY)
        more = [path for kind, path, _, _ in loaded.responses
                if kind not in ("Document", "Stylesheet", "Script", "Manifest")
                and not path.startswith(("/v1/", "/assets/words-", "/assets/icon"))]
        self.assertEqual([], more)

    def check_jumps(self, site, paths, now, prepare=lambda context: None):
        for device in [PHONE, DESKTOP]:
            context = browser().new_context(base_url=served(site).url, locale="en-GB", **device)
            self.addCleanup(context.close)
            context.clock.set_fixed_time(now)
            context.add_init_script(budgets.WATCH_SHIFTS)
            prepare(context)
            page = context.new_page()
            for name, path in paths.items():
                with self.subTest(name, width=device["viewport"]["width"]):
                    self.assertEqual([], budgets.layout_shifts(page, path))

    def test_nothing_jumps(self):
        self.check_jumps(town(), {name: path for name, path in KINDS.items() if name != "moved"}, NOW, prepare=silence)

    def test_nothing_jumps_where_the_companion_is_asked(self):
        performer = crowd.SHOW.removesuffix("show-1/")
        self.check_jumps(
            budgets.crowded(), {"city": crowd.CITY, "performance": crowd.SHOW, "performer": performer}, crowd.NOW)


if __name__ == "__main__":
    unittest.main()
