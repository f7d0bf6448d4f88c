// What the build says of this page: kind, root, home, lang, words, companion, and what the page is about (city, performance …).
export const page = Object.freeze(JSON.parse(document.getElementById("page-data").textContent));

/** The address of what is there once for all languages: feeds, data, assets: `link("cities/porto/feed.json")`. */
export const link = (path) => page.root + path;

/** The address of a page in the language of this one: `pageLink("cities/porto/")`. */
export const pageLink = (path) => page.home + path;

/** The address of the companion's `path`; null where the site has none. */
export const service = (path) => (page.companion ? page.companion.replace(/\/$/, "") + path : null);
