#!/usr/bin/env python3
"""Reads a built site with third-party parsers and prints all that is wrong in it.

    check_site.py SITE_DIR [--url URL]

Exit status 1 when anything is found. Run it with the Python of .build/python (scripts/setup --tests).
"""

import argparse
import pathlib
import sys

from sitecheck import (calendars, feed_index, feeds, geojson, html, json_documents, links, site_files,
                       structured_data, tree)
from sitecheck.report import Report
from sitecheck.site import Site

VALIDATORS = (tree, site_files, json_documents, feed_index, geojson, calendars, feeds, links,
              structured_data)


def check(root: pathlib.Path, url: str | None = None) -> list[Report]:
    site = Site(root, url)
    checker = html.start(site)
    try:
        reports = [validator.check(site) for validator in VALIDATORS]
        return [html.collect(site, checker), *reports]
    finally:
        if checker.poll() is None:
            checker.kill()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--url", help="the site's URL; default: what build.json or catalog.json says")
    options = parser.parse_args()
    if not options.site.is_dir():
        parser.error(f"there is no folder {options.site}")
    reports = check(options.site, options.url)
    for report in reports:
        for path, message in report.findings:
            print(f"{path}: {message} [{report.name}]")
    for report in reports:
        print(report.summary)
    return 1 if any(report.findings for report in reports) else 0


if __name__ == "__main__":
    sys.exit(main())
