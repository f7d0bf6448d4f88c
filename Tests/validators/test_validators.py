"""Each check of the pages, the JSON documents and the site's files fails on what it is there for."""

import unittest

import tiny_site
from broken_site import BrokenSiteTest, editing, replacing
from check_site import VALIDATORS
from sitecheck import html, json_documents, links, site_files, structured_data, tree

SHOW = "performers/ana-fado/dusk/index.html"
HOME = "index.html"


class WholeSite(BrokenSiteTest):
    def test_the_tiny_site_has_nothing_wrong(self):
        for validator in VALIDATORS:
            with self.subTest(validator.__name__):
                self.assertEqual(self.findings(validator, {}), [])


class Html(BrokenSiteTest):
    def test_the_checker_reads_every_page_and_names_the_place(self):
        broken = {
            HOME: replacing("<p>", "<p><ul><li>x</ul><img src='/map/ground.svg'>"),
            "404.html": replacing("<h1>", '<h1 nonsense="1">'),
            "trending/index.html": replacing("<h1>", '<h1 inert>'),  # known false
        }
        self.assert_finds(html, broken, "index.html:3", "index.html:3", "404.html:3")


class Links(BrokenSiteTest):
    def broken(self, link: str, text: str):
        change = replacing("/map/performers/ana-fado/dusk/#top-of-it", link)
        self.assert_finds(links, {HOME: change}, text)

    def test_links_of_pages(self):
        self.broken("/map/nowhere/", "there is no file nowhere/index.html")
        self.broken("https://example.org/map/nowhere.html", "there is no file nowhere.html")
        self.broken("webcal://example.org/map/nowhere.ics", "there is no file nowhere.ics")
        self.broken("/map/cities/lisbon", "without its final slash")
        self.broken("/cities/lisbon/", "is not under the site's path")
        self.broken("http://example.org/map/", "is http on a site that is https")
        self.broken("/map/performers/ana-fado/dusk/#gone", "has the id gone")
        self.broken("javascript:alert(1)", "runs a script")

    def test_links_to_elsewhere_are_not_followed(self):
        for link in ("https://example.com/x", "mailto:a@example.org", "/v1/live?city=lisbon",
                     "#:~:text=Fado"):
            change = replacing("/map/performers/ana-fado/dusk/#top-of-it", link)
            self.assertEqual(self.findings(links, {HOME: change}), [], link)

    def test_every_kind_of_holder(self):
        for holder in ('<img alt="" src="/map/x">', '<img alt="" srcset="/map/ground.svg 1x, /map/x 2x">',
                       '<svg><use xlink:href="/map/x"/></svg>', '<form action="/map/x"></form>'):
            self.assert_finds(links, {HOME: replacing("<p>", holder + "<p>")}, "there is no file x")
        for holder in ('<link rel="canonical" href="/map/x">', '<meta property="og:url" content="/map/x">',
                       '<link rel="alternate" type="application/json" href="/map/x">',
                       '<meta http-equiv="refresh" content="0; url=/map/x">'):
            self.assert_finds(links, {HOME: replacing("</head>", holder + "</head>")}, "there is no file x")

    def test_a_relative_link_on_the_404_page(self):
        self.assert_finds(links, {"404.html": replacing('href="/map/"', 'href="index.html"')}, "is relative")

    def test_links_of_data_files(self):
        gone, text = f"{tiny_site.URL}/gone/", "there is no file gone/index.html"
        home, show = f"{tiny_site.URL}/", f"{tiny_site.URL}/performers/ana-fado/dusk/"
        for path, old in (("feed.json", show), ("feeds/index.json", f"{home}feed.json"),
                          ("sitemap.xml", f"{home}cities/lisbon/"), ("atom.xml", show),
                          ("cities/lisbon/calendar.ics", show),
                          ("cities/lisbon/performances.geojson", show)):
            self.assert_finds(links, {path: replacing(old, gone)}, text)
        self.assert_finds(links, {"feed.json": replacing(f"{home}cities/lisbon/", gone)}, text)
        self.assert_finds(links, {"feed.json": replacing(f"{home}cities/lisbon/", "../x/")}, "is relative")
        content = replacing(f'&lt;a href="{home}"', f'&lt;a href="{gone}"')
        self.assert_finds(links, {"atom.xml": content}, text)
        self.assert_finds(links, {"style.css": replacing("ground.svg", "gone.svg")}, "no file gone.svg")


class JsonDocuments(BrokenSiteTest):
    def test_what_is_not_json(self):
        self.assert_finds(json_documents, {"build.json": "{"}, "not JSON")
        self.assert_finds(json_documents, {"x.json": '{"a": 1, "a": 2}'}, "the key a is there twice")
        self.assert_finds(json_documents, {"x.json": '{"a": NaN}'}, "NaN is no JSON number")

    def test_what_is_not_as_designed(self):
        self.assert_finds(json_documents, {"build.json": editing(lambda each: each.pop("as_of"))}, "as_of")
        self.assert_finds(json_documents, {"catalog.json": editing(lambda each: each.pop("url"))}, "url")
        self.assert_finds(json_documents, {"feeds/index.json": tiny_site.as_json({"feeds": [{}]})},
                          "'kind' is a required", "is not valid under any")
        trending = editing(lambda each: each["performances"][0].pop("breakdown"))
        self.assert_finds(json_documents, {"trending/trending.json": trending}, "breakdown")
        likes = tiny_site.as_json({"ana-fado/dusk": {"likes": -1}})
        self.assert_finds(json_documents, {"cities/lisbon/engagement.json": likes}, "-1")
        schema = tiny_site.as_json({"type": "objekt"})
        self.assert_finds(json_documents, {"schemas/performance.json": schema}, "is no JSON Schema")


class StructuredData(BrokenSiteTest):
    def changed(self, edit, *wanted: str):
        event = tiny_site.event()
        edit(event)
        page = tiny_site.page("Fado at dusk", '<p id="top-of-it">x</p>', {"@graph": [event]})
        self.assert_finds(structured_data, {SHOW: page}, *wanted)

    def test_events(self):
        self.changed(lambda each: each.pop("name"), "has no name")
        self.changed(lambda each: each.update(startDate="2026-12-05T18:00:00"), "no time with an offset")
        self.changed(lambda each: each.pop("eventStatus"), "eventStatus None")
        self.changed(lambda each: each.update(eventStatus="scheduled"), "eventStatus 'scheduled'")
        self.changed(lambda each: each.pop("location"), "location None is no place")
        self.changed(lambda each: each["location"].pop("geo"), "location has no geo")
        self.changed(lambda each: each["location"]["geo"].update(latitude="north"), "latitude")

    def test_json_ld_that_is_not_json(self):
        self.assert_finds(structured_data, {SHOW: replacing('"@type"', "'@type'")},
                          "JSON-LD is not JSON", "has no Event in JSON-LD")

    def test_a_performance_without_an_event(self):
        self.assert_finds(structured_data, {SHOW: tiny_site.page("x", "<p>x</p>")}, "has no Event")


class SiteFiles(BrokenSiteTest):
    def test_files_of_the_whole_site(self):
        def one(path, change, text):
            self.assert_finds(site_files, {path: change}, text)

        one("404.html", None, "is missing")
        one("sitemap.xml", replacing("</urlset>", ""), "not XML")
        one("sitemap.xml", tiny_site.sitemap(f"{tiny_site.URL}/gone/"), "there is no file")
        one("sitemap.xml", tiny_site.sitemap(tiny_site.URL + "/", tiny_site.URL + "/"), "is there twice")
        one("sitemap.xml", replacing("2026-11-24", "24.11.2026"), "is no W3C date")
        one("robots.txt", "User-agent: *\n", "does not say Sitemap")
        one("robots.txt", replacing("Disallow:", "Disallow"), "is no `field: value`")
        one("manifest.webmanifest", editing(lambda each: each.pop("name")), "has no name")
        icons = editing(lambda each: each.update(icons=[{"src": "x.png"}]))
        one("manifest.webmanifest", icons, "no file x.png")

    def test_the_tree(self):
        self.assert_finds(tree, {"cities/lisbon/calendar.ics": None}, "has no calendar.ics")
        self.assert_finds(tree, {"performers/ana-fado/dusk/calendar.ics": None}, "has no calendar.ics")
        self.assert_finds(tree, {"trending/two words.txt": "x"}, "does not travel well")
        moved = tiny_site.page("x", "x").replace(
            "<head>", '<head><meta http-equiv="refresh" content="0; url=/map/">')
        self.assertEqual(self.findings(tree, {"performers/ana-fado/old/index.html": moved}), [])


if __name__ == "__main__":
    unittest.main()
