"""Events as listeners get them: a real browser's EventSource, and connections of our own where a browser shows too little."""

import contextlib
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import time
import unittest

from playwright.sync_api import sync_playwright

from catalog import catalog
from service import PATIENCE, Service, published

HERE = pathlib.Path(__file__).parent
CHROMIUM = pathlib.Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
DUSK = "/v1/performances/ana-fado/dusk"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Stream:
    """A connection that listens; lines are read one by one."""

    def __init__(self, service, query="city=lisbon", headers=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=PATIENCE)
        self.connection.request("GET", f"/v1/events?{query}", headers=headers or {})
        self.answer = self.connection.getresponse()

    def until(self, beginning):
        """The next line that begins so; None where the stream ends before."""
        while line := self.answer.readline():
            if line.decode().startswith(beginning):
                return line.decode().rstrip("\n")
        return None

    def close(self):
        self.connection.close()


class ServiceTestCase(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(published(catalog()))
        self.service = self.enterContext(Service(self.folder, port=free_port()))
        token = self.service.command("token", "ana-fado", "--days", "2")
        self.token = {"Authorization": f"Bearer {token}"}

    def put(self, path, body=None, headers=None):
        status, _, reply = self.service.ask("PUT", path, body, headers)
        self.assertEqual(status, 200, reply)

    def say(self, **word):
        self.put(f"{DUSK}/live", {"stop": 1, **word}, self.token)


class BrowserTests(ServiceTestCase):
    def setUp(self):
        super().setUp()
        self.assertTrue(CHROMIUM.exists(), f"{CHROMIUM} is missing: install Debian's chromium, or set CHROMIUM")
        for name in ("listen.html", "listen.js"):
            shutil.copy(HERE / name, self.folder / "public" / name)
        playwright = self.enterContext(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        self.addCleanup(browser.close)
        self.page = browser.new_page()
        self.page.set_default_timeout(PATIENCE * 1000)
        self.page.goto(f"{self.service.url}/listen.html")
        self.wait_for("#states .open")

    def wait_for(self, selector, count=1):
        self.page.locator(selector).nth(count - 1).wait_for(state="attached")

    def heard(self, count):
        """The first events, without the counts of viewers, when there are so many."""
        self.wait_for("#heard li", count)
        return [json.loads(text) for text in self.page.locator("#heard li").all_text_contents()]

    def test_an_event_source_hears_what_happens_and_goes_on_after_a_crash(self):
        self.put(f"{DUSK}/like")
        self.say(state="live", note="by the\nfountain")
        self.say(state="moved", pitch="lisbon/rossio")
        self.say(state="ended")
        before = self.heard(4)
        self.assertEqual(
            [event["name"] for event in before],
            ["new-like", "performance-started", "location-update", "performance-ended"])
        self.assertEqual([event["id"] for event in before], ["1", "2", "3", "4"])
        self.assertEqual(before[0]["data"]["likes"], 1)
        self.assertEqual(before[1]["data"]["note"], "by the\nfountain")
        self.assertEqual(before[2]["data"]["pitch"], "lisbon/rossio")
        self.wait_for("#viewers li")
        self.assertEqual(json.loads(self.page.locator("#viewers li").first.text_content())["data"]["viewers"], 1)

        self.service.stop(signal.SIGKILL)
        self.wait_for("#states .lost")
        # While the browser is away something happens: it is back only after three seconds.
        self.service.start()
        self.put(f"{DUSK}/like")
        self.say(state="rained_off")
        self.heard(6)
        self.put(f"{DUSK}/like")

        after = self.heard(7)[4:]
        self.assertEqual([event["name"] for event in after], ["new-like", "performance-ended", "new-like"])
        self.assertEqual([event["id"] for event in after], ["5", "6", "7"])
        self.assertEqual([after[0]["data"]["likes"], after[2]["data"]["likes"]], [2, 3])
        self.assertEqual(self.page.locator("#states .closed").count(), 0)

    def test_an_event_source_that_heard_nothing_yet_goes_on_from_where_it_began(self):
        self.service.stop(signal.SIGKILL)
        self.wait_for("#states .lost")
        self.service.start()
        self.put(f"{DUSK}/like")
        self.assertEqual([event["id"] for event in self.heard(1)], ["1"])


class ConnectionTests(ServiceTestCase):
    def test_what_another_process_writes_is_heard(self):
        stream = Stream(self.service)
        self.addCleanup(stream.close)
        self.assertIsNotNone(stream.until("event: viewer-count"))
        now = int(time.time())
        with contextlib.closing(sqlite3.connect(self.service.store, timeout=PATIENCE)) as store, store:
            event = store.execute("INSERT INTO event (at, kind) VALUES (?, 'closure')", (now,)).lastrowid
            store.execute(
                "INSERT INTO closure (sequence, city, pitch, closed_from, closed_to, reason) VALUES (?, ?, ?, ?, ?, ?)",
                (event, "lisbon", "rossio", now, now + 3600, "Roadworks"))
        self.assertEqual(stream.until("event: "), "event: location-update")

    def test_a_silent_stream_has_a_heartbeat(self):
        stream = Stream(self.service, "performance=bo-brass/march")
        self.addCleanup(stream.close)
        self.assertIsNotNone(stream.until("event: viewer-count"))
        self.assertEqual(stream.until(":"), ":")

    def test_the_service_stops_while_many_listen(self):
        streams = [Stream(self.service) for _ in range(300)]
        self.assertTrue(all(stream.until("id: ") for stream in streams))
        self.assertEqual(self.service.stop(), 0)
        for stream in streams:
            self.assertEqual(stream.until("retry: 1000"), "retry: 1000")
            self.assertIsNone(stream.until("event"))
            stream.close()


if __name__ == "__main__":
    unittest.main()
