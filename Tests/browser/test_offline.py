"""Without a connection: what was looked at is still there and says of when it is, and a whole city for who asked for it."""

import re
import unittest

import town as fixture
from browser import PageTestCase, small, town, word
from town import KINDS

NO_CONNECTION = ("request failed: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)",
                 "console error: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)",
                 "console error: .*(ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED)")


class OfflineTests(PageTestCase):
    def setUp(self):
        super().setUp()
        self.service = self.enterContext(town().serve())
        self.page = self.context(worker=True).new_page()

    def touch(self):
        """The worker is installed at the first touch, and then holds the page."""
        self.page.get_by_role("heading", level=1).click()
        self.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
        self.page.wait_for_function("() => navigator.serviceWorker.controller !== null")

    def lose_connection(self):
        self.allow(*NO_CONNECTION)
        self.service.stop()
        self.page.context.set_offline(True)

    def find_connection(self):
        self.service.start()
        self.page.context.set_offline(False)

    def sentence(self, key):
        """A sentence of the pages with anything in its places."""
        return re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(word(key))))

    def test_what_was_looked_at_is_there_and_says_of_when_it_is(self):
        self.page.goto(KINDS["city"])
        self.touch()
        self.page.goto(KINDS["performance-planned"])
        self.lose_connection()
        self.page.reload()
        self.assertEqual("Brass march", self.page.get_by_role("heading", level=1).inner_text())
        self.page.get_by_text(self.sentence("offline.as_of")).wait_for()

    def test_what_was_not_looked_at_is_owned_up_to(self):
        self.page.goto(KINDS["performance-planned"])
        self.touch()
        self.page.reload()
        self.lose_connection()
        self.page.goto(KINDS["festival"])
        self.page.get_by_text(word("offline.help")).wait_for()
        self.page.get_by_role("link", name="Brass march").click()
        self.page.wait_for_url("**" + KINDS["performance-planned"])
        self.assertEqual("Brass march", self.page.get_by_role("heading", level=1).inner_text())

    def test_an_open_page_says_that_the_connection_is_gone_and_that_it_is_back(self):
        self.page.goto(KINDS["city"])
        line = self.page.get_by_text(word("offline.now"))
        self.assertFalse(line.is_visible())
        self.lose_connection()
        line.wait_for()
        self.find_connection()
        line.wait_for(state="hidden")

    def test_a_city_for_the_pocket(self):
        self.page.goto(KINDS["city"])
        self.page.get_by_role("button", name=word("pack.keep")).click()
        self.page.get_by_text(self.sentence("pack.kept")).wait_for()
        self.lose_connection()
        for kind in ["performance-moved", "day", "pitch", "city"]:
            self.page.goto(KINDS[kind])
            self.page.get_by_text(self.sentence("offline.as_of")).wait_for()
        self.find_connection()
        self.page.get_by_role("button", name=word("pack.remove")).click()
        self.page.get_by_role("button", name=word("pack.keep")).wait_for()

    def test_nobody_is_held_on_an_old_version(self):
        site = small(fixture.files(), fixture.NOW)
        self.service.stop()
        self.service = self.enterContext(site.serve())
        self.page = self.context(worker=True).new_page()
        self.page.goto(KINDS["city"])
        self.touch()
        self.page.reload()
        site.write({"Content/cities/lisbon.md": fixture.CITY.replace("Seven hills", "Eight hills")})
        site.build()
        self.page.reload()
        self.page.get_by_text("Eight hills").wait_for()


if __name__ == "__main__":
    unittest.main()
