// From what is typed to what is found: cities and kinds of show, sets on a day, names.
import { kept, keep } from "../core/keep.js";
import { fold, has } from "./folding.js";
import { wordsOf } from "./genres.js";
import { openIndex } from "./index.js";
import { findNames } from "./names.js";
import { findNext, findOnDay } from "./sets.js";

/** What a query finds: `isFirst` where there may be more, `isLater` where it is not on the day that was asked for. */
export async function find(query, now) {
  const index = await openIndex();
  const { tokens, all, day } = query;
  const named = index.cities.filter((city) => tokens.some((token) => names(city.name, token)));
  if (named.length === 1) keep("city", named[0].slug);
  const cities = named.length ? named : nearestFirst(withGenre(index.cities, tokens));
  const overview = day ? [] : [...citiesOf(index, tokens), ...genresOf(cities, tokens, named.length > 0)];
  // “jazz porto” is no name: the next sets are what is asked for.
  const isOfSets = day || (overview.some(({ kind }) => kind === "genre") && named.length > 0);
  const [sets, { found, isFirst }] = await Promise.all([
    day ? findOnDay(cities, query, now) : isOfSets ? findNext(named, tokens, now) : [],
    // A performer may be called “Saturday Brass”.
    all.length ? findNames(index, all) : { found: [], isFirst: false },
  ]);
  // Where that day has nothing of the kind, what comes next may do.
  const later = day && !sets.length && !found.length ? await findNext(cities, tokens, now) : [];
  const cityNames = new Map(index.cities.map((city) => [city.slug, city.name]));
  // A show whose set is there already need not be there twice.
  const others = found.filter(({ path }) => !sets.some(({ url }) => url.endsWith(`/${path}`)));
  return {
    results: [...overview, ...[...sets, ...later].map(setResult), ...others.map((document) => nameResult(document, cityNames))],
    isFirst,
    hasDay: Boolean(day),
    isLater: later.length > 0,
  };
}

/** A city is meant from the third letter on. */
const names = (name, token) => (token.isRunning || token.text.length > 2) && has(fold(name), token);

/** The city of the page one comes from, or of last time, goes first. */
function nearestFirst(cities) {
  const slug = /\/cities\/([a-z0-9-]+)\//.exec(document.referrer)?.[1] ?? kept("city") ?? kept("pack")?.city;
  return [...cities].sort((left, right) => (right.slug === slug) - (left.slug === slug));
}

/** Where a kind of show is looked for, cities without it need not be asked. */
function withGenre(cities, tokens) {
  const isOf = (city) => tokens.some((token) => wordsOf(city.genres).some((genre) => fold(genre)[0]?.text === token.text));
  return cities.some(isOf) ? cities.filter(isOf) : cities;
}

function citiesOf(index, tokens) {
  return index.cities
    .filter((city) => tokens.length && tokens.every((token) => has(fold(city.name), token)))
    .map((city) => ({ kind: "city", title: city.name, path: `cities/${city.slug}/` }));
}

/** Kinds of show: in the cities that are named, else in the first few. */
function genresOf(cities, tokens, isNamed) {
  const found = cities.flatMap((city) =>
    (Array.isArray(city.genres) ? city.genres : [])
      .filter((genre) => {
        const own = fold(wordsOf([genre]).join(" "));
        return (
          tokens.some((token) => token.text.length > 2 && has(own, token)) &&
          tokens.every((token) => has(own, token) || (isNamed && has(fold(city.name), token)))
        );
      })
      .map((genre) => ({ kind: "genre", genre, city: city.name, path: `cities/${city.slug}/genres/${genre}/` })),
  );
  return found.slice(0, 6);
}

const setResult = ({ title, by, place, city, start, url }) => ({
  kind: "set", title, by: [by], where: [place, city.name], start, address: url,
});

function nameResult(document, cities) {
  const { kind, title, path, lang } = document;
  const list = (texts) => (Array.isArray(texts) ? texts.filter((text) => typeof text === "string") : []);
  const now = new Date().toISOString().slice(0, 10);
  const next = (Array.isArray(document.next) ? document.next : []).find((date) => String(date?.[0]).slice(0, 10) >= now);
  return {
    kind, title, path, lang,
    by: list(document.by),
    where: list(document.cities).map((city) => cities.get(city) ?? city),
    genres: list(document.genres),
    next: next ? { start: String(next[0]), place: String(next[1] ?? "") } : null,
  };
}
