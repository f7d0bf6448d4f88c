// What the live map shows: the places of the page with their sets. The page's own feed says what is where; the list beside
// the map gives each place the number that the reader already knows.
import { link } from "../core/page.js";
import { readStops, readRoutes, position } from "../core/features.js";

/** Kinds of page that are about one date or about cities have all that their map needs in their list. */
const told = ["performance", "home"];

/**
 * `{ name, mark, at, href, sets, item }` for each place, in the order of the list.
 *
 * `item` is its list item, where it has one.
 */
export async function readPlaces(page, figure) {
  const items = [...figure.querySelectorAll("li[data-position]")].map(listed).filter(Boolean);
  if (told.includes(page.kind)) return items.map((place) => ({ ...place, sets: setsOf(place, page) }));
  const shown = occurrencesOfPage();
  const stops = (await readStops(feedOf(page, "performances.geojson"))).filter((stop) => shown.has(stop.occurrence));
  const places = new Map(items.map((place) => [keyOf(place.at, place.name), { ...place, sets: [] }]));
  for (const stop of stops) {
    const key = keyOf(stop.at, stop.place);
    if (!places.has(key)) places.set(key, { name: stop.place, mark: "", at: stop.at, href: null, sets: [], item: null });
    places.get(key).sets.push(stop);
  }
  for (const place of places.values()) place.sets.sort((left, right) => left.start - right.start);
  return [...places.values()];
}

/** Every walk of the page's sets by occurrence: `{ title, at, names, metres }`. */
export async function readWalks(page, places) {
  const walks = new Map();
  const names = new Map(places.map((place) => [place.at.join(), place.name]));
  const feed = feedOf(page, "routes.geojson");
  if (feed) {
    for (const route of await readRoutes(feed)) walks.set(route.occurrence, { ...route, names: route.at.map((at) => names.get(at.join())) });
    return walks;
  }
  const stops = places.flatMap((place) => place.sets.map((set) => ({ ...set, at: place.at, place: place.name })));
  for (const stop of stops.sort((left, right) => left.stop - right.stop)) {
    const walk = walks.get(stop.occurrence) ?? { ...stop, at: [], names: [], metres: 0 };
    walk.at.push(stop.at);
    walk.names.push(stop.place);
    walks.set(stop.occurrence, walk);
  }
  for (const [occurrence, walk] of walks) if (walk.at.length < 2) walks.delete(occurrence);
  return walks;
}

/** On the page of a performance: the walks that its performer makes on the same day in the same city. */
export async function readOtherWalks(page) {
  const [performer, day] = [page.performance?.split("/")[0], page.occurrence?.split("/").pop()];
  if (page.kind !== "performance" || !performer) return new Map();
  const routes = await readRoutes(link(`performers/${performer}/routes.geojson`)).catch(() => []);
  const others = routes.filter(({ occurrence, city }) => occurrence !== page.occurrence && city === page.city && occurrence.endsWith(`/${day}`));
  return new Map(others.map((route) => [route.occurrence, { ...route, names: [] }]));
}

/** Ranks by performance of what somebody has liked or tipped in a city; empty where nothing is known. */
export async function readRanks(page) {
  if (!page.city || told.includes(page.kind)) return new Map();
  try {
    const answer = await fetch(link(`cities/${page.city}/engagement.json`));
    const counts = answer.ok ? await answer.json() : {};
    const loved = Object.entries(counts ?? {}).filter(([, said]) => said?.rank > 0 && (said.likes > 0 || said.tips > 0));
    return new Map(loved.map(([id, { rank }]) => [id, rank]));
  } catch {
    return new Map();
  }
}

/** The feed of a page: the one that it names, else its city's; null where there is none. */
function feedOf(page, name) {
  const own = document.querySelector(`link[rel="alternate"][href$="/${name}"]`);
  if (own) return own.href;
  return page.kind === "when" && page.city ? link(`cities/${page.city}/${name}`) : null;
}

function occurrencesOfPage() {
  const programme = document.querySelector("#programme") ?? document;
  return new Set([...programme.querySelectorAll("li.set[data-occurrence]")].map((item) => item.dataset.occurrence));
}

function listed(item) {
  const at = position(item.dataset.position?.split(",").map(Number));
  const name = item.querySelector("strong");
  if (!at || !name) return null;
  return {
    name: name.textContent.trim(),
    mark: item.querySelector(".mark")?.textContent.trim() ?? "",
    at,
    href: name.querySelector("a")?.href ?? null,
    item,
  };
}

/** The set that a stop of a performance's own page is; a city on the home page has none. */
function setsOf({ item }, page) {
  const time = item.querySelector("time[datetime]");
  const [start, end] = [Date.parse(time?.getAttribute("datetime")), Date.parse(item.dataset.ends)];
  if (page.kind !== "performance" || !(start < end)) return [];
  const status = [...item.classList].find((name) => name !== "off") ?? "";
  return [
    {
      occurrence: page.occurrence ?? "",
      performance: page.performance ?? "",
      title: item.querySelector(".title")?.textContent.trim() || (document.querySelector("h1")?.textContent.trim() ?? ""),
      href: null,
      stop: Number(item.querySelector(".mark")?.textContent) || 1,
      start,
      end,
      begins: time.getAttribute("datetime"),
      ends: item.dataset.ends,
      status,
    },
  ];
}

const keyOf = (at, name) => `${at.join()} ${name}`;
