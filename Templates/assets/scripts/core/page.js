// What the build says of this page: kind, root, lang, words, companion, and what the page is about (city, performance …).
export const page = Object.freeze(JSON.parse(document.getElementById("page-data").textContent));

/** The address of something under the site's root: `link("cities/porto/")`. */
export const link = (path) => page.root + path;

/** The address of the companion's `path`; null where the site has none. */
export const service = (path) => (page.companion ? page.companion.replace(/\/$/, "") + path : null);
