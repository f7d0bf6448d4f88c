// The feeds' GeoJSON as plain stops and routes. A feed comes from the network, so whatever is not as it should be is left
// out, and nothing that a page shows depends on the rest being whole.
import { page, pageLink } from "./page.js";

/** One request for each feed, whoever asks for it. */
const asked = new Map();

/** The features of a feed; throws where it cannot be had. */
function features(address) {
  if (!asked.has(address)) {
    const answer = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const found = (await response.json())?.features;
      return Array.isArray(found) ? found : [];
    });
    answer.catch(() => asked.delete(address));
    asked.set(address, answer);
  }
  return asked.get(address);
}

/** Every stop of a `performances.geojson` or of a tile, in its order. */
export async function readStops(address) {
  return (await features(address)).map(stop).filter(Boolean);
}

/** Every route of a `routes.geojson`: `{ occurrence, title, performer, at, metres, start }`. */
export async function readRoutes(address) {
  return (await features(address)).map(route).filter(Boolean);
}

function stop(feature) {
  const facts = feature?.properties ?? {};
  const at = position(feature?.geometry?.coordinates);
  const [start, end] = [Date.parse(facts.start), Date.parse(facts.end)];
  if (feature?.geometry?.type !== "Point" || !at || !(start < end) || !text(facts.occurrence)) return null;
  return {
    ...common(facts),
    at,
    stop: Number.isInteger(facts.stop) ? facts.stop : 1,
    place: text(facts.pitch_name) || text(facts.place) || text(facts.address),
    pitch: text(facts.pitch),
    address: text(facts.address),
    start,
    end,
    begins: facts.start,
    ends: facts.end,
    status: text(facts.status),
  };
}

function route(feature) {
  const facts = feature?.properties ?? {};
  const points = feature?.geometry?.coordinates;
  if (feature?.geometry?.type !== "LineString" || !Array.isArray(points) || !text(facts.occurrence)) return null;
  const at = points.map(position).filter(Boolean);
  if (at.length < 2) return null;
  const metres = Number(facts.walk?.metres);
  return { ...common(facts), at, metres: metres > 0 ? metres : 0, begins: text(facts.start) };
}

function common(facts) {
  return {
    occurrence: facts.occurrence,
    performance: text(facts.performance),
    title: text(facts.title),
    performer: text(facts.performer_name),
    city: text(facts.city),
    href: pageOf(facts.url, facts.occurrence),
  };
}

/** The page of a date on this origin and in the reader's language: feeds name the site's public address. */
function pageOf(url, occurrence) {
  try {
    const { pathname, protocol } = new URL(url);
    const isOurs = /^https?:$/.test(protocol) && pathname.startsWith(page.root);
    return isOurs ? `${pageLink(pathname.slice(page.root.length))}#${occurrence.split("/").pop()}` : null;
  } catch {
    return null;
  }
}

/** Longitude and latitude; null for anything else. */
export function position(point) {
  if (!Array.isArray(point)) return null;
  const [longitude, latitude] = point;
  const isPlace = Number.isFinite(longitude) && Number.isFinite(latitude) && Math.abs(longitude) <= 180;
  return isPlace && Math.abs(latitude) <= 85 ? [longitude, latitude] : null;
}

const text = (value) => (typeof value === "string" ? value : "");

/** What is called off: it is shown, and nobody should walk there for it. */
export const isOff = (status) => ["cancelled", "rained_off", "closed"].includes(status);
