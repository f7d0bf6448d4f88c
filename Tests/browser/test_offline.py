"""What a phone keeps: the shell, the pages that were visited, one city's pack; and what it says of them."""

import time
import unittest

from browser import PHONE, PageTestCase, free_port, town

CITY = "/cities/lisbon/"
REFUSED = "answer 503|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch"
COUNTS = """async () => {
  const counts = {};
  for (const name of await caches.keys()) counts[name.split(":").pop()] = (await (await caches.open(name)).keys()).length;
  return counts;
}"""


class OfflineTests(PageTestCase):
    def setUp(self):
        super().setUp()
        # A port of its own, on which it comes back after it was gone.
        self.service = town().serve(port=free_port()).start()
        self.addCleanup(self.service.stop)

    def eventually(self, is_so):
        """Asks until it is so: the worker settles in its own time, and its pages' policy forbids to wait inside."""
        for _ in range(100):
            if is_so():
                return
            time.sleep(0.1)
        self.fail("it never was so")

    def visitor(self):
        """A page of somebody whose phone keeps pages."""
        page = self.context(PHONE, worker=True).new_page()
        page.goto(CITY)

        def is_controlled():
            page.touchscreen.tap(5, 5)
            return page.evaluate("() => !!navigator.serviceWorker.controller")

        self.eventually(is_controlled)
        return page

    def test_nothing_is_kept_before_a_touch(self):
        page = self.context(PHONE, worker=True).new_page()
        page.goto(CITY)
        page.wait_for_load_state("networkidle")
        self.assertEqual([], page.evaluate("() => caches.keys()"))
        self.assertFalse(any(request.url.endswith("service-worker.js") for request in page.context.watch.requests))

    def test_a_visited_page_is_there_without_a_connection_and_says_of_when(self):
        page = self.visitor()
        page.goto(CITY + "weekend/")
        heading = page.get_by_role("heading", level=1).inner_text()
        self.allow(REFUSED)
        self.service.stop()
        page.goto(CITY + "weekend/")
        self.assertEqual(heading, page.get_by_role("heading", level=1).inner_text())
        page.get_by_text("This page is as of").wait_for()
        page.goto(CITY + "trending/")
        self.assertEqual("No connection", page.get_by_role("heading", level=1).inner_text())
        page.get_by_role("main").get_by_role("link", name=heading).wait_for()

    def test_a_new_page_comes_with_the_connection(self):
        page = self.visitor()
        page.goto(CITY + "weekend/")
        self.allow(REFUSED)
        self.service.stop()
        page.goto(CITY + "weekend/")
        page.get_by_text("This page is as of").wait_for()
        self.service.start()
        page.goto(CITY + "weekend/")
        page.wait_for_load_state("networkidle")
        self.assertEqual(0, page.get_by_text("This page is as of").count())

    def test_a_city_goes_into_the_pocket_and_out_again(self):
        page = self.visitor()
        page.goto(CITY)
        page.get_by_role("button", name="Keep for offline").click()
        page.get_by_text("Kept on this phone, as of").wait_for()
        listed = page.evaluate("async (path) => (await (await fetch(path)).json()).pages", CITY + "pack.json")
        self.allow(REFUSED)
        self.service.stop()
        for path in listed:
            page.goto("/" + path)
            page.get_by_text("This page is as of").wait_for()
        self.service.start()
        page.goto(CITY)
        page.get_by_role("button", name="Remove from this phone").click()
        page.get_by_role("button", name="Keep for offline").wait_for()
        self.assertEqual([], [name for name in page.evaluate(COUNTS) if name.startswith("pack")])

    def test_a_pack_that_breaks_off_leaves_the_one_before(self):
        page = self.visitor()
        page.goto(CITY)
        page.get_by_role("button", name="Keep for offline").click()
        page.get_by_text("Kept on this phone, as of").wait_for()
        before = [name for name in page.evaluate(COUNTS) if name.startswith("pack")]
        self.allow(REFUSED)
        # So old that it is fetched again by itself, while there is a connection but no server.
        page.evaluate("() => localStorage.setItem('streetmap.pack', JSON.stringify({ city: 'ashford', at: 1 }))"
                      .replace("ashford", CITY.strip("/").split("/")[-1]))
        self.service.stop()
        page.goto(CITY)
        page.get_by_text("That did not work").wait_for()
        self.assertEqual(before, [name for name in page.evaluate(COUNTS) if name.startswith("pack")])

    def test_the_service_is_never_answered_for(self):
        page = self.visitor()
        page.evaluate("() => fetch('/v1/live?city=x')")
        page.evaluate("() => fetch('/health')")
        kept = page.evaluate("""async () => {
          const found = [];
          for (const name of await caches.keys())
            for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
          return found;
        }""")
        self.assertEqual([], [path for path in kept if path.startswith("/v1/") or path == "/health"])
        self.allow("answer 4|status of 4")

    def test_more_pages_than_the_shelf_holds_push_out_the_oldest(self):
        page = self.visitor()
        page.evaluate("""async () => {
          const visited = await caches.open("streetmap:/:visited");
          for (let index = 0; index < 130; index++) await visited.put(`/old/${index}/`, new Response("old"));
        }""")
        page.goto(CITY + "weekend/")
        page.wait_for_load_state("networkidle")
        self.assertLessEqual(page.evaluate(COUNTS)["visited"], 120)
        self.assertTrue(page.evaluate("async (path) => !!(await caches.match(path))", CITY + "weekend/"))


if __name__ == "__main__":
    unittest.main()
