"""Pictures of every kind of page: phone and desk, by day and by night, and on paper; with a sheet that shows them all."""

import argparse
import html
import pathlib

from browser import DESKTOP, FESTIVAL, PHONE, browser, sample, served, town
from town import KINDS, NOW

LOOKS = [("phone", "light", PHONE), ("phone", "dark", PHONE), ("desktop", "light", DESKTOP), ("desktop", "dark", DESKTOP)]
SAMPLE = {
    "home": "/",
    "city": "/cities/porto/",
    "city-in-festival": "/cities/ceske-budejovice/",
    "day": "/cities/porto/days/2027-06-19/",
    "now": "/cities/porto/now/",
    "genre": "/cities/porto/genres/folk/",
    "pitch": "/cities/london/pitches/covent-garden-portico/",
    "festival": "/festivals/buskers-fest-2027/",
    "performers": "/performers/",
    "performer": "/performers/ines-do-cais/",
    "performance": "/performers/ines-do-cais/fado-at-the-waterline/",
    "performance-route": "/performers/ines-do-cais/two-banks/",
    "trending": "/trending/",
}
SHEET = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every kind of page</title>
<style>
body {{ font: 1rem/1.4 sans-serif; margin: 1rem }}
section {{ margin-block-end: 2rem }}
.row {{ display: flex; gap: 1rem; align-items: flex-start; flex-wrap: wrap }}
figure {{ margin: 0 }}
img {{ display: block; inline-size: 15rem; max-block-size: 40rem; object-fit: cover; object-position: top; border: 1px solid #999 }}
img.desktop {{ inline-size: 28rem }}
</style>
<h1>Every kind of page</h1>
{sections}
</html>
"""


def settle(page):
    """Waits for what a page fetches by itself, and shows what stands further down as if somebody had come there."""
    page.wait_for_load_state("load")
    page.evaluate("() => document.fonts.ready.then(() => true)")
    page.wait_for_timeout(500)


def take(folder, group, site, paths, now):
    """The pictures of some pages of a site; gives their names for the sheet."""
    service = served(site)
    for size, light, device in LOOKS:
        context = browser().new_context(
            base_url=service.url, color_scheme=light, reduced_motion="reduce", service_workers="block", locale="en-GB",
            **device)
        context.clock.set_fixed_time(now)
        page = context.new_page()
        for name, path in paths.items():
            page.goto(path)
            settle(page)
            page.screenshot(path=folder / f"{group}-{name}-{size}-{light}.png", full_page=True)
            if (size, light) == ("desktop", "light"):
                page.pdf(path=folder / f"{group}-{name}.pdf", prefer_css_page_size=True, print_background=False, format="A4")
        context.close()
    return [(group, name, path) for name, path in paths.items()]


def sheet(pages):
    sections = []
    for group, name, path in pages:
        stem = html.escape(f"{group}-{name}")
        pictures = "".join(
            f'<figure><a href="{stem}-{size}-{light}.png"><img class="{size}" loading="lazy" alt="{size}, {light}" '
            f'src="{stem}-{size}-{light}.png"></a><figcaption>{size}, {light}</figcaption></figure>'
            for size, light, _ in LOOKS)
        sections.append(f'<section><h2>{stem}</h2><p><code>{html.escape(path)}</code>, '
                        f'<a href="{stem}.pdf">on paper</a></p><div class="row">{pictures}</div></section>')
    return SHEET.format(sections="\n".join(sections))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", help="pages with this in their name")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    pages = []
    for group, site, paths, now in [("sample", sample(FESTIVAL), SAMPLE, FESTIVAL), ("town", town(), KINDS, NOW)]:
        chosen = {name: path for name, path in paths.items()
                  if path != KINDS["moved"] and (not arguments.only or arguments.only in f"{group}-{name}")}
        pages += take(arguments.folder, group, site, chosen, now)
    (arguments.folder / "index.html").write_text(sheet(pages))
    print(f"{len(pages)} pages, see {arguments.folder / 'index.html'}")


if __name__ == "__main__":
    main()
