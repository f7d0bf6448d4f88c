"""The base of all tests that look at pages in a real browser.

Every page is watched: an error or warning in the console, an uncaught error, a request to another origin, a violation of
the content security policy, a request that fails or is answered with an error fails the test, unless it says with
`allow` that it may happen.
"""

import atexit
import os
import pathlib
import re
import signal
import threading
import unittest
import urllib.parse

import yaml
from playwright.sync_api import sync_playwright

from sites import ROOT, Site, free_port, sample, served, small, town  # noqa: F401  (one import serves a test)
from service import PATIENCE, Service  # noqa: F401

LIMIT = 180
"""Seconds that a test may take before its browser is ended."""
CHROMIUM = pathlib.Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}
FESTIVAL = "2027-06-19T15:00:00Z"
"""An evening on which the sample's festival is on."""

# The device stands far from all the cities: a page that takes the device's zone for the city's is found out.
ELSEWHERE = "Pacific/Auckland"

# Without a graphics card Chromium draws WebGL in software, and says so.
CHROMIUM_ARGUMENTS = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
HARMLESS = re.compile(r"GL Driver Message|GPU stall|WebGL|swiftshader|Service Worker registration blocked", re.IGNORECASE)

TELL_OF_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP: ${event.violatedDirective} forbids ${event.blockedURI || "inline"} (${event.sourceFile}:${event.lineNumber})`));
"""

WORDS = yaml.safe_load((ROOT / "Templates/strings/en.yml").read_text())


def word(key):
    """A word of the pages, so that a test names what it means and not how it is said today: `word("city.now")`."""
    found = WORDS
    for part in key.split("."):
        found = found[part]
    return found


_playwright = None
_browser = None
_process = None


def browser():
    """One Chromium for the whole run; another one if that was ended."""
    global _playwright, _browser, _process
    if _browser is None or not _browser.is_connected():
        if not CHROMIUM.exists():
            raise RuntimeError(f"{CHROMIUM} is missing: install Debian's chromium, or set CHROMIUM")
        if _playwright is None:
            _playwright = sync_playwright().start()
            atexit.register(_playwright.stop)
        _browser = _playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        atexit.register(_browser.close)
        processes = _browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
        _process = next(process["id"] for process in processes if process["type"] == "browser")
    return _browser


def end_browser():
    """Ends a Chromium that does not answer: whatever waits for it fails at once, and the next test has a new one."""
    if _process is not None:
        os.kill(_process, signal.SIGKILL)


class Watch:
    """What goes wrong on the pages of one context."""

    def __init__(self, context, origin):
        self.origin = origin
        self.problems = []
        self.requests = []
        context.add_init_script(TELL_OF_VIOLATIONS)
        context.on("console", self.hear)
        context.on("weberror", lambda error: self.note(f"uncaught: {error.error}"))
        context.on("request", self.see)
        context.on("requestfailed", self.see_failure)
        context.on("response", self.see_answer)

    def note(self, problem):
        self.problems.append(problem)

    def hear(self, message):
        if message.type in ("error", "warning") and not HARMLESS.search(message.text):
            self.note(f"console {message.type}: {message.text} ({message.location.get('url', '')})")

    def see(self, request):
        self.requests.append(request)
        address = urllib.parse.urlsplit(request.url)
        if address.scheme in ("data", "blob"):
            return
        if f"{address.scheme}://{address.netloc}" != self.origin:
            self.note(f"request outside the site: {request.method} {request.url}")

    def see_failure(self, request):
        # Chromium says ERR_ABORTED of what the page or its reader gave up: a stream at its end, a download.
        if request.failure != "net::ERR_ABORTED":
            self.note(f"request failed: {request.failure} {request.method} {request.url}")

    def see_answer(self, response):
        if response.status >= 400:
            self.note(f"answer {response.status}: {response.request.method} {response.url}")


def silence(context):
    """Lets the companion be down for these pages; the files of the site still come.

    Pages as of another day need it where they must stay as they were built: a companion knows only what was said to it.
    """
    context.route("**/v1/**", lambda route: route.fulfill(status=503))


SILENCE = (r"answer 503: \w+ \S+/v1/", r"console error: .* 503 .*/v1/")
"""What the watch may say of that."""


class PageTestCase(unittest.TestCase):
    """A test that opens pages of `self.service` (set it in setUp or setUpClass, for instance to `served(site)`)."""

    service = None
    silent = False
    """Whether the companion is down for all pages of these tests; see `silence`."""

    longMessage = True
    maxDiff = None

    def setUp(self):
        self.allowed = []
        # Not every call of Playwright has a timeout; without this one of them could hold up the run for ever.
        watchdog = threading.Timer(LIMIT, end_browser)
        watchdog.start()
        self.addCleanup(watchdog.cancel)

    def allow(self, *patterns):
        """These problems (regular expressions) may happen on pages of this test."""
        self.allowed.extend(re.compile(pattern) for pattern in patterns)

    def context(self, device=PHONE, *, service=None, dark=False, scripts=True, worker=False, now=None, **options):
        """A browser of one visitor, watched; its clock stands at `now` (RFC 3339) if that is given.

        `worker=True` lets the site install its service worker, which others do without: it fetches behind the page.
        """
        service = service or self.service
        options = {
            "color_scheme": "dark" if dark else "light", "java_script_enabled": scripts, "timezone_id": ELSEWHERE,
            "locale": "en-GB", "service_workers": "allow" if worker else "block", "base_url": service.url,
            **device, **options,
        }
        context = browser().new_context(**options)
        context.set_default_timeout(PATIENCE * 1000)
        watch = Watch(context, service.url)
        # Cleaned up in the other order: what a page says while it is closed counts too.
        self.addCleanup(self.check, watch)
        self.addCleanup(context.close)
        context.watch = watch
        if self.silent:
            self.allow(*SILENCE)
            silence(context)
        if now and scripts:
            context.clock.set_fixed_time(now)
        return context

    def open(self, path, device=PHONE, **options):
        """A page of a new visitor; further options as for `context`."""
        page = self.context(device, **options).new_page()
        page.goto(path)
        return page

    def check(self, watch):
        """Fails for what went wrong and was not allowed; the test's pages go on being watched."""
        problems = [text for text in watch.problems if not any(pattern.search(text) for pattern in self.allowed)]
        watch.problems.clear()
        self.assertEqual([], problems, "the pages were not clean")
