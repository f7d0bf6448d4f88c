"""Measures builds of one corpus in turn and prints the medians as a Markdown table (see scripts/bench).

Every run has an empty output folder and a home and cache folder of its own, so none profits from a
run before it. The order changes from round to round; the first round only warms up and is not
counted. A ratio is that of two runs of one round; the median of those is less at the mercy of what
else the machine does than the ratio of two medians.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import median

SCRIPTS = pathlib.Path(__file__).parent
NOW = "2026-11-24T12:00:00Z"  # on the corpus's first day unless told otherwise


@dataclass
class Run:
    wall: float
    cpu: float
    peak: float  # MB


def measure(command: list[str], environment: dict[str, str], log: pathlib.Path) -> Run:
    """Runs a command to its end. The kernel counts the runner's own memory as the least peak of a
    child, so this program stays small and lets others do what needs memory."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [(os.POSIX_SPAWN_OPEN, 1, str(log), flags, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)]
    started = time.perf_counter()
    process = os.posix_spawn(command[0], command, environment, file_actions=actions)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - started
    if status != 0:
        sys.stderr.write(log.read_text(errors="replace")[-4000:])
        sys.exit(f"bench: `{' '.join(command)}` ended with {os.waitstatus_to_exitcode(status)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def streetmap(command: str, options: argparse.Namespace, corpus: pathlib.Path) -> list[str]:
    return [str(options.streetmap), command, "--root", str(corpus), "--templates", str(options.templates),
            "--now", options.now]


class Bench:
    def __init__(self, options: argparse.Namespace, corpus_options: list[str]):
        self.work = options.work
        corpus, site = self.work / "corpus", self.work / "hugo"
        subprocess.run([SCRIPTS / "make-corpus", corpus, *corpus_options], check=True)
        subprocess.run([sys.executable, SCRIPTS / "bench-hugo" / "convert.py", corpus, site], check=True)
        self.copied = self.work / "copied"  # what `cp` copies: the site of the round before
        self.commands = {
            "streetmap build": lambda output: [*streetmap("build", options, corpus), "--output", str(output)],
            "hugo": lambda output: [
                str(options.hugo), "--quiet", "--noBuildLock", "--source", str(site),
                "--destination", str(output)],
            "cp -r": lambda output: [shutil.which("cp"), "-r", str(self.copied), str(output)],
        }
        self.sizes: dict[str, tuple[int, float]] = {}

    def run(self, name: str) -> Run:
        place = self.work / "run"
        output, home = place / "public", place / "home"
        home.mkdir(parents=True)
        environment = {
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"), "HUGO_CACHEDIR": str(home / "cache"),
            "TMPDIR": str(home),
        }
        result = measure(self.commands[name](output), environment, place / "log")
        if name not in self.sizes:
            self.sizes[name] = size(output)
        if name == "streetmap build" and not self.copied.exists():
            shutil.copytree(output, self.copied)
        shutil.rmtree(place)
        return result

    def rounds(self, count: int) -> list[dict[str, Run]]:
        names = list(self.commands)
        done = []
        for number in range(count + 1):
            shift = max(0, number - 1) % len(names)
            done.append({name: self.run(name) for name in names[shift:] + names[:shift]})
            print(f"round {number} of {count}" if number else "warm-up", file=sys.stderr)
        return done[1:]


class Rebuilds:
    """What is asked each minute: a site that stands, and the same folder of schedules as a git repository.

    Before each build something is done to the site, if only to wait until a build trusts what it sees.
    """

    NOTHING, EDIT, LIKES = "build, nothing changed", "build, one performance edited", "build, likes of 100 performances"
    STATUS, CHECK = "git status", "check"

    def __init__(self, options: argparse.Namespace):
        self.work, corpus = options.work, options.work / "corpus"
        self.count = 0
        self.performances = sorted(
            path for path in (corpus / "Content/performers").glob("*/*.md") if path.name != "index.md")
        self.engagement = self.work / "engagement.json"
        self.like()
        output = self.work / "standing" / "public"
        output.parent.mkdir()
        git = [shutil.which("git"), "-C", str(corpus), "-c", "user.name=bench", "-c", "user.email=bench@localhost"]
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "schedules"]):
            subprocess.run(git + command, check=True, capture_output=True)
        build = [*streetmap("build", options, corpus), "--engagement", str(self.engagement), "--output", str(output)]
        self.commands = {
            self.NOTHING: build, self.STATUS: [*git[:3], "status", "--short"], self.EDIT: build, self.LIKES: build,
            self.CHECK: streetmap("check", options, corpus),
        }
        self.actions = {self.EDIT: self.edit, self.LIKES: self.like}
        # From the fifth tree on one is made of a former one.
        for name in (self.NOTHING, self.EDIT, self.LIKES, self.EDIT, self.LIKES, self.NOTHING):
            self.run(name)

    def edit(self) -> None:
        """Another sentence in one performance, another one each time."""
        self.count += 1
        with self.performances[self.count * 397 % len(self.performances)].open("a", encoding="utf-8") as file:
            file.write(f"\nBring a scarf, it is {self.count}.\n")

    def like(self) -> None:
        """A hundred performances have got a like more, all over the site."""
        self.count += 1
        step = len(self.performances) // 100 or 1
        ids = [f"{path.parent.name}/{path.stem}" for path in self.performances[self.count % step::step]][:100]
        hour = f"{NOW[:10]}T11:00:00Z"  # an hour before the build
        counts = {name: {"likes": self.count, "views": 100, "tips": 1,
                         "hours": [{"hour": hour, "likes": self.count, "views": 20, "tips": 1}]} for name in ids}
        self.engagement.write_text(json.dumps({"version": 1, "performances": counts}))

    def run(self, name: str) -> Run:
        self.actions.get(name, lambda: None)()
        time.sleep(0.2)  # what has just been written is trusted neither by git nor by the build
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "HOME": str(self.work)}
        return measure(self.commands[name], environment, self.work / "log")

    def rounds(self, count: int) -> list[dict[str, Run]]:
        names = list(self.commands)
        shifts = (number % len(names) for number in range(count))
        return [{name: self.run(name) for name in names[shift:] + names[:shift]} for shift in shifts]


def report_rebuilds(rounds: list[dict[str, Run]], full: list[dict[str, Run]]) -> None:
    print("\n| a site that stands | wall s | peak MB |")
    print("|---|---:|---:|")
    for name in rounds[0]:
        wall, peak = (median(getattr(each[name], what) for each in rounds) for what in ("wall", "peak"))
        print(f"| {name} | {wall:.3f} | {peak:.0f} |")
    print("\n| ratio of medians, or of each round (least–most) | wall | wanted |")
    print("|---|---:|---:|")
    ratios = [each[Rebuilds.NOTHING].wall / each[Rebuilds.STATUS].wall for each in rounds]
    print(f"| {Rebuilds.NOTHING} / git status | {median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f}) | 2 |")
    for name, other, wanted in ((Rebuilds.EDIT, "hugo", "1/40"), (Rebuilds.LIKES, "streetmap build", "1/5"),
                                (Rebuilds.CHECK, "hugo", "1/10")):
        ratio = median(each[name].wall for each in rounds) / median(each[other].wall for each in full)
        print(f"| {name} / {other} | {ratio:.2f} | {wanted} |")


def size(folder: pathlib.Path) -> tuple[int, float]:
    """Files and MB of a tree, without what a tool keeps for itself beside it."""
    files = [pathlib.Path(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return len(files), sum(file.stat().st_size for file in files) / 1e6


def report(rounds: list[dict[str, Run]], sizes: dict[str, tuple[int, float]]) -> None:
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"Medians of {len(rounds)} rounds on {os.cpu_count()} cores:\n")
    print("| | wall s | user+sys s | peak MB | files | MB written |")
    print("|---|---:|---:|---:|---:|---:|")
    for name in rounds[0]:
        wall, cpu, peak = (median(getattr(each[name], what) for each in rounds) for what in
                           ("wall", "cpu", "peak"))
        files, written = sizes[name]
        least = "≤ " if peak <= floor else ""
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {least}{peak:.0f} | {files} | {written:.0f} |")
    print("\nRatios of the two runs of each round, median (least–most):\n")
    print("| | wall | user+sys | peak |")
    print("|---|---:|---:|---:|")
    ours = "streetmap build"
    for other in ("hugo", "cp -r"):
        cells = []
        for what in ("wall", "cpu", "peak"):
            ratios = [getattr(each[ours], what) / getattr(each[other], what) for each in rounds]
            cells.append(f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})")
        print(f"| {ours} / {other} | {' | '.join(cells)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--streetmap", type=pathlib.Path, required=True)
    parser.add_argument("--hugo", type=pathlib.Path, required=True)
    parser.add_argument("--templates", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True, help="an empty folder")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--now", default=NOW)
    options, corpus_options = parser.parse_known_args()
    if options.rounds < 1:
        parser.error("--rounds is at least 1")
    bench = Bench(options, corpus_options)
    full = bench.rounds(options.rounds)
    report(full, bench.sizes)
    report_rebuilds(Rebuilds(options).rounds(max(5, options.rounds)), full)


if __name__ == "__main__":
    main()
