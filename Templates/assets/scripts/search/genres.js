// Kinds of show have a word in feeds and a name in the page's language, which stands in the page's own links.
const links = document.querySelectorAll('.browse a[href*="/genres/"]');
const names = new Map([...links].map((link) => [link.pathname.split("/").at(-2), link.textContent.trim()]));

/** What a reader calls it. */
export const nameOf = (genre) => names.get(genre) ?? genre;

/** All that it may be called. */
export const wordsOf = (genres) => (Array.isArray(genres) ? genres : []).flatMap((genre) => [genre, nameOf(genre)]);
