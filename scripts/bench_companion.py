"""Measures the companion and prints the medians as Markdown tables (see scripts/bench-companion).

Rates: `wrk` with 64 connections asks, in turn and in each round anew, a route that does nothing, a
performance's counts, and likes of visitors who are new each time and durable when they are
answered; `redis-benchmark` with as many connections counts with INCR under `appendfsync always`. A
ratio is that of two runs of one round, and the median of those is shown. Streams: so many are
opened, the process's memory is read before and after, and one event is timed from the request that
causes it until the last stream has it.
"""

import argparse
import asyncio
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from statistics import median

CONNECTIONS = 64
PERFORMANCES = 200
SECRET = "benchmark-benchmark-benchmark-00"


def fail(text: str):
    sys.exit(f"bench-companion: {text}")


def name(number: int) -> str:
    return f"performer-{number % 50}/show-{number}"


def catalog() -> dict:
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def at(minutes: int) -> str:
        return (now + datetime.timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")

    stop = {"stop": 1, "key": "square", "pitch": "square", "name": "Square", "start": at(-10), "end": at(50),
            "status": "scheduled"}
    return {
        "version": 1, "url": "https://bench.example/", "title": "Bench",
        "cities": [{"city": "porto", "name": "Porto", "timezone": "Europe/Lisbon", "currency": "EUR",
                    "suggested_tips": []}],
        "pitches": [{"pitch": "porto/square", "name": "Square", "address": "Square", "coordinates": [-8.61, 41.15],
                     "longest_set_minutes": 45, "capacity": 1000, "closed": []}],
        "performers": [{"performer": f"performer-{n}", "name": f"Performer {n}", "live": True, "tips_allowed": False}
                       for n in range(50)],
        "performances": [{"performance": name(n), "address": name(n), "title": f"Show {n}",
                          "performers": [f"performer-{n % 50}"], "city": "porto",
                          "occurrences": [{"date": now.date().isoformat(), "stops": [stop]}]}
                         for n in range(PERFORMANCES)],
    }


class Companion:
    """The service on a store of its own, without limits."""

    def __init__(self, binary: pathlib.Path, work: pathlib.Path):
        public = work / "public"
        public.mkdir(exist_ok=True)
        (public / "catalog.json").write_text(json.dumps(catalog()))
        self.binary, self.store = binary, work / "engagement.sqlite"
        self.environment = {"PATH": os.environ["PATH"], "STREETMAP_SECRET": SECRET}
        self.process = subprocess.Popen(
            [binary, "serve", "--store", self.store, "--public", public, "--port", "0", "--visitor-limit", "0",
             "--address-limit", "0", "--stream-limit", "0", "--address-stream-limit", "0", "--log-format", "json"],
            env=self.environment, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            if '"message":"serving"' in line:
                self.port = int(json.loads(line)["port"])
                break
        else:
            fail("the companion did not start")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> int:
        """Resident bytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024

    def command(self, *arguments) -> str:
        return subprocess.run([self.binary, *arguments, "--store", self.store], env=self.environment, check=True,
                              capture_output=True, text=True).stdout.strip()

    def stop(self) -> int:
        self.process.terminate()
        return self.process.wait(timeout=30)


def wrk(companion: Companion, work: pathlib.Path, method: str, rest: str, seconds: int, status: int) -> float:
    """Answers a second; every answer must have the status."""
    script = work / "ask.lua"
    script.write_text(f"""
local asked = 0
function setup(thread) thread:set("seed", math.random(1e6)) end
function init() math.randomseed(seed) end
function request()
  local n = math.random(0, {PERFORMANCES - 1})
  return wrk.format("{method}", string.format("/v1/performances/performer-%d/show-%d/{rest}", n % 50, n))
end
wrong = 0
function response(status) if status ~= {status} then wrong = wrong + 1 end end
local threads = {{}}
local setup_first = setup
function setup(thread) setup_first(thread); table.insert(threads, thread) end
function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + (thread:get("wrong") or 0) end
  io.write(string.format("RESULT %f %d %d %d\\n", summary.requests / (summary.duration / 1e6), wrong,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(99)))
end
""")
    printed = subprocess.run(
        ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", script, companion.url],
        check=True, capture_output=True, text=True).stdout
    rate, wrong, errors, _ = re.search(r"RESULT (\S+) (\d+) (\d+) (\d+)", printed).groups()
    if int(wrong) or int(errors):
        fail(f"{method} {rest}: {wrong} answers were not {status}, {errors} errors\n{printed}")
    return float(rate)


class Redis:
    def __init__(self, work: pathlib.Path, port: int = 16379):
        folder = work / "redis"
        folder.mkdir(exist_ok=True)
        self.port = port
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes",
             "--appendfsync", "always", "--save", "", "--loglevel", "warning"], stdout=subprocess.DEVNULL)
        for _ in range(200):
            if subprocess.run(["redis-cli", "-p", str(port), "ping"], capture_output=True).stdout.strip() == b"PONG":
                return
            time.sleep(0.05)
        fail("Redis did not start")

    def rate(self, seconds: int) -> float:
        # It takes a number of requests and no time; the first run finds out how many fit.
        requests = 50_000
        while True:
            started = time.perf_counter()
            printed = subprocess.run(
                ["redis-benchmark", "-p", str(self.port), "-c", str(CONNECTIONS), "-n", str(requests), "-r",
                 str(PERFORMANCES), "--csv", "INCR", "show:__rand_int__"],
                check=True, capture_output=True, text=True).stdout
            took = time.perf_counter() - started
            if took >= seconds / 2:
                return float(printed.strip().splitlines()[-1].split(",")[1].strip('"'))
            requests = int(requests * seconds / max(took, 0.2))

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class Listeners:
    """So many open event streams of one city, with as little as possible behind each."""

    class Stream(asyncio.Protocol):
        def __init__(self, owner):
            self.owner, self.head, self.heard = owner, True, False

        def connection_made(self, transport):
            transport.write(b"GET /v1/events?city=porto HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")

        def data_received(self, data):
            if self.head:
                self.head = False
                if not data.startswith(b"HTTP/1.1 200"):
                    fail(f"a stream was refused: {data[:200]!r}")
                self.owner.opened += 1
                if self.owner.opened == self.owner.count:
                    self.owner.all_open.set()
            if not self.heard and b"event: performance-started" in data:
                self.heard = True
                self.owner.heard += 1
                if self.owner.heard == self.owner.count:
                    self.owner.last = time.perf_counter()
                    self.owner.all_heard.set()

    def __init__(self, count: int):
        self.count, self.opened, self.heard, self.last = count, 0, 0, 0.0
        self.all_open, self.all_heard = asyncio.Event(), asyncio.Event()

    async def open(self, port: int):
        loop = asyncio.get_running_loop()
        for start in range(0, self.count, 200):
            # From several addresses of this computer: one has too few ports for very many streams.
            await asyncio.gather(*(
                loop.create_connection(lambda: self.Stream(self), "127.0.0.1", port,
                                       local_addr=(f"127.0.0.{2 + number // 20_000}", 0))
                for number in range(start, min(start + 200, self.count))))
        await asyncio.wait_for(self.all_open.wait(), 120)


async def streams(companion: Companion, count: int) -> tuple[float, float]:
    """KB a stream, and seconds until the last one has an event."""
    token = companion.command("token", "performer-0")
    before = companion.memory()
    listeners = Listeners(count)
    await listeners.open(companion.port)
    await asyncio.sleep(2)
    after = companion.memory()
    request = urllib.request.Request(
        f"{companion.url}/v1/performances/{name(0)}/live", method="PUT", data=b'{"stop": 1, "state": "live"}',
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    started = time.perf_counter()
    answering = asyncio.get_running_loop().run_in_executor(None, lambda: urllib.request.urlopen(request).read())
    await asyncio.wait_for(listeners.all_heard.wait(), 60)
    await answering
    return (after - before) / count / 1024, listeners.last - started


def table(rows: list[list[str]]) -> str:
    head, *rest = rows
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rest])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--companion", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4)
    parser.add_argument("--streams", type=int, default=10_000)
    options = parser.parse_args()
    for tool in ("wrk", "redis-server", "redis-benchmark"):
        if shutil.which(tool) is None:
            fail(f"there is no {tool}; scripts/setup --bench-companion installs it")

    companion, redis = Companion(options.companion, options.work), Redis(options.work)
    runs = {
        "nothing (`OPTIONS`)": lambda: wrk(companion, options.work, "OPTIONS", "like", options.seconds, 204),
        "counts of a performance": lambda: wrk(companion, options.work, "GET", "engagement", options.seconds, 200),
        "durable likes of new visitors": lambda: wrk(companion, options.work, "PUT", "like", options.seconds, 200),
        "Redis `INCR`, `appendfsync always`": lambda: redis.rate(options.seconds),
    }
    rates = {title: [] for title in runs}
    for number in range(options.rounds + 1):
        titles = list(runs)
        for title in titles[number % len(titles):] + titles[:number % len(titles)]:
            rate = runs[title]()
            # The first round only warms up.
            if number:
                rates[title].append(rate)
    redis.stop()
    stored = companion.command("verify")
    kilobytes, delay = asyncio.run(streams(companion, options.streams))
    if companion.stop() != 0:
        fail("the companion did not stop well")

    nothing, counts, likes, incr = rates.values()
    print(table([["asked by 64 connections", "a second"]] + [
        [title, f"{median(found):,.0f}"] for title, found in rates.items()]))
    print()

    def ratio(left, right):
        found = sorted(a / b for a, b in zip(left, right))
        return f"{median(found):.2f} ({found[0]:.2f}–{found[-1]:.2f})"

    print(table([
        ["ratio in each round, median (least–most)", "", "wanted"],
        ["counts / nothing", ratio(counts, nothing), "≥ 0.70"],
        ["likes / nothing", ratio(likes, nothing), "≥ 0.40"],
        ["likes / Redis", ratio(likes, incr), "≥ 0.25"],
    ]))
    print()
    print(table([
        [f"{options.streams:,} open streams", "", "wanted"],
        ["memory a stream", f"{kilobytes:.1f} KB", "< 25 KB"],
        ["an event to all of them", f"{delay:.2f} s", "< 1 s"],
    ]))
    print(f"\nAfterwards `verify` says: {stored}")


if __name__ == "__main__":
    main()
