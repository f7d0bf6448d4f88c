"""What a page costs its reader: bytes, requests, when its main thing is painted, and whether anything jumps.

    .build/python/bin/python Tests/browser/budgets.py     prints the table
"""

import dataclasses
import statistics

import crowd
from browser import PHONE, browser, served, small, town
from sites import once
from town import KINDS

KILOBYTE = 1024
BUDGET = 60 * KILOBYTE
"""HTML, style and own scripts of a city's page with 50 performances, as transferred."""
RUNS = 5
LINK = 1_600_000 / 8
"""Bytes a second."""
SLOWDOWN = 4
SETTLED = 1500
"""Milliseconds after which a page has asked for all that it asks for by itself."""

WATCH_PAINT = """
window.paints = [];
new PerformanceObserver((list) => list.getEntries().forEach((e) => paints.push(e.startTime)))
  .observe({ type: "largest-contentful-paint", buffered: true });
"""
# A shift of less than that is none in the three digits that are reported: the breathing of a badge.
THRESHOLD = 0.0005
WATCH_SHIFTS = """
window.shifts = [];
const name = (node) => node?.nodeType === 1 ? `${node.localName}.${node.className}` : String(node?.nodeName);
new PerformanceObserver((list) => list.getEntries().filter((e) => !e.hadRecentInput && e.value >= ${THRESHOLD}).forEach((e) =>
  shifts.push(`${e.value.toFixed(4)} ${e.sources.map((s) => name(s.node)).join(", ")}`)))
  .observe({ type: "layout-shift", buffered: true });
""".replace("${THRESHOLD}", str(THRESHOLD))


@once
def crowded():
    return small(crowd.files(), crowd.NOW)


@dataclasses.dataclass
class Loaded:
    """What a page fetched by itself: (type, address, bytes of the body as transferred, encoding)."""

    responses: list

    def bytes(self, *types):
        return sum(size for kind, _, size, _ in self.responses if kind in types)

    @property
    def own(self):
        return self.bytes("Document", "Stylesheet", "Script")

    @property
    def everything(self):
        return self.bytes(*{kind for kind, *_ in self.responses})


SIZES = """() => ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type))
  .map((entry) => [entry.name, entry.encodedBodySize])"""


def new_page(service, device, **options):
    context = browser().new_context(base_url=service.url, locale="en-GB", **device, **options)
    page = context.new_page()
    return page, context.new_cdp_session(page)


def load(service, path, device=PHONE):
    """Opens a page with an empty cache and waits until it asks for nothing more."""
    page, session = new_page(service, device)
    responses = []
    session.on("Network.responseReceived", lambda event: responses.append(event))
    session.send("Network.enable")
    page.goto(path)
    page.wait_for_timeout(SETTLED)
    sizes = dict(page.evaluate(SIZES))
    page.context.close()
    return Loaded([
        (event["type"], event["response"]["url"].removeprefix(service.url), sizes.get(event["response"]["url"], 0),
         {name.lower(): value for name, value in event["response"]["headers"].items()}.get("content-encoding", "none"))
        for event in responses])


def largest_paint(service, path, device=PHONE, latency=0):
    """Milliseconds to the largest contentful paint on a slow phone and link: the median of some runs."""
    times = []
    for _ in range(RUNS):
        page, session = new_page(service, device)
        page.add_init_script(WATCH_PAINT)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": latency, "downloadThroughput": LINK, "uploadThroughput": LINK / 2})
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        page.goto(path)
        page.wait_for_function("() => window.paints.length > 0")
        page.wait_for_timeout(500)
        times.append(page.evaluate("() => window.paints.at(-1)"))
        page.context.close()
    return statistics.median(times)


def layout_shifts(page, path):
    """What jumped on a page while it loaded and while somebody read it to its end; needs WATCH_SHIFTS in its context."""
    page.goto(path)
    page.wait_for_timeout(400)
    page.evaluate("""async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      }
    }""")
    page.wait_for_timeout(200)
    return page.evaluate("() => window.shifts")


def pages():
    """What is measured: (name, site, path); the first two in every run of the tests."""
    return [
        ("city, 50 performances", crowded(), crowd.CITY), ("performance", crowded(), crowd.SHOW),
        ("home", town(), KINDS["home"]), ("day", town(), KINDS["day"]), ("performer", town(), KINDS["performer"]),
    ]


def table(measured, latencies=(0,)):
    """The lines of the table of some pages; `latencies` are milliseconds to the server and back."""
    columns = "".join(f"{f'LCP +{latency} ms':>13}" for latency in latencies)
    lines = [f"{'page':<24}{'HTML':>9}{'CSS':>9}{'JS':>9}{'sum':>9}{'all':>9}{'requests':>10}{columns}"]
    for name, site, path in measured:
        loaded = load(served(site), path)
        paints = [largest_paint(served(site), path, latency=latency) for latency in latencies]
        sizes = [loaded.bytes("Document"), loaded.bytes("Stylesheet"), loaded.bytes("Script"), loaded.own, loaded.everything]
        lines.append(f"{name:<24}" + "".join(f"{size / KILOBYTE:>6.1f} KB" for size in sizes)
                     + f"{len(loaded.responses):>10}" + "".join(f"{paint:>10.0f} ms" for paint in paints))
    lines.append(f"on a phone with an empty cache, {SLOWDOWN} times slower, {LINK * 8 / 1e6:.1f} Mbit/s, the median of {RUNS}; "
                 "bytes as transferred")
    return lines


if __name__ == "__main__":
    print("\n".join(table(pages(), latencies=(0, 150))))
