// Finds sets on a day, in the feeds that the pages of days have beside them.
import { fold, has } from "./folding.js";
import { wordsOf } from "./genres.js";
import { load } from "./index.js";
import { datesOf, eveningIn, hasDay, nextDays } from "./days.js";

/** Days of cities that are loaded for a query that names no city: more would keep a phone waiting. */
const mostDays = 12;
const off = new Set(["cancelled", "closed", "rained_off", "ended"]);

/** Sets on the day of a query, in order of time. */
export async function findOnDay(cities, { tokens, day }, now) {
  const days = cities
    .flatMap((city) => datesOf(day, eveningIn(city.timezone, now)).map((date) => ({ city, date })))
    .filter(({ city, date }) => hasDay(city, date))
    .slice(0, mostDays);
  const found = await Promise.all(days.map(({ city, date }) => setsOf(city, date, tokens, now)));
  const isWanted = {
    now: (set) => set.begins <= now,
    tonight: (set) => set.end > `${set.date}T17:00`,
  }[day.kind];
  return found.flat().filter(isWanted ?? (() => true)).sort(inTime);
}

/** The next sets that match, on the first days that have any. */
export async function findNext(cities, tokens, now) {
  const found = await Promise.all(
    cities.slice(0, mostDays / 2).map(async (city) => {
      for (const date of nextDays(city, eveningIn(city.timezone, now), 3)) {
        const sets = await setsOf(city, date, tokens, now);
        if (sets.length) return sets;
      }
      return [];
    }),
  );
  return found.flat().sort(inTime);
}

const inTime = (left, right) => left.begins - right.begins || left.title.localeCompare(right.title);

async function setsOf(city, date, tokens, now) {
  const feed = await load(`cities/${city.slug}/days/${date}/performances.geojson`);
  const seen = new Set();
  const sets = [];
  for (const { properties } of Array.isArray(feed?.features) ? feed.features : []) {
    const set = asSet(properties, city, date);
    // Of the stops of one occurrence the first that matches stands for all.
    if (!set || set.ends <= now || seen.has(set.occurrence) || !matches(set, tokens)) continue;
    seen.add(set.occurrence);
    sets.push(set);
  }
  return sets;
}

/** Null for what is no set, or takes place no more. */
function asSet(properties, city, date) {
  const { title, start, end, status, url, occurrence } = properties ?? {};
  if (![title, start, end, url, occurrence].every((text) => typeof text === "string") || off.has(status)) return null;
  const [begins, ends] = [Date.parse(start), Date.parse(end)];
  if (Number.isNaN(begins) || Number.isNaN(ends)) return null;
  const by = properties.performer_name ?? "";
  const place = properties.pitch_name ?? properties.place ?? "";
  const genres = Array.isArray(properties.genres) ? properties.genres : [];
  return { occurrence, title, by, place, genres, city, date, begins, ends, start: start.slice(0, 16), end: end.slice(0, 16), url };
}

function matches({ title, by, place, genres, city }, tokens) {
  const words = fold([title, by, place, ...wordsOf(genres), city.name].join(" , "));
  return tokens.every((token) => has(words, token));
}
