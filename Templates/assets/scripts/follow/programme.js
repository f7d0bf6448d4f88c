import { link } from "../core/page.js";

const text = (value) => (typeof value === "string" ? value : "");

/**
 * The stops of a performer as their feed has them, in order of time.
 *
 * @returns null when it cannot be had, undefined when there is no such performer any more
 */
export async function programmeOf(performer) {
  try {
    const answer = await fetch(link(`performers/${performer}/performances.geojson`), {
      cache: "no-cache",
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) return null;
    const { features } = await answer.json();
    const stops = Array.isArray(features) ? features.map(stop).filter(Boolean) : [];
    return stops.sort((left, right) => Date.parse(left.start) - Date.parse(right.start));
  } catch {
    return null;
  }
}

function stop(feature) {
  const facts = feature?.properties ?? {};
  if (!Number.isInteger(facts.stop) || !text(facts.occurrence) || !text(facts.performance) || !Date.parse(facts.start)) return null;
  return {
    // Not the feed's own id, which holds the place: what moves to another place stays the same stop.
    id: `${facts.occurrence}/${facts.stop}`,
    occurrence: facts.occurrence,
    performance: facts.performance,
    title: text(facts.title),
    start: facts.start,
    end: Date.parse(facts.end) || Date.parse(facts.start),
    status: text(facts.status),
    place: text(facts.pitch_name) || text(facts.place) || text(facts.address),
    href: pathOf(facts.url),
  };
}

/** On this origin: feeds name the site's public address, and this may be a copy of it. */
function pathOf(url) {
  try {
    const { pathname, protocol } = new URL(url);
    return /^https?:$/.test(protocol) ? pathname : null;
  } catch {
    return null;
  }
}
