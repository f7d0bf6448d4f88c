// The places of a page where a set is shown: in a list, as the next date of a performance, as one of its stops or dates.
import { page } from "../core/page.js";

/** @returns `{ element, title, occurrence, stop, set, pitches, like }`; `stop` is null where all stops count */
export function findViews() {
  return [...sets(), ...performance()];
}

function* sets() {
  for (const element of document.querySelectorAll("li.set[data-occurrence]")) {
    const { occurrence, ends, stops, pitches } = element.dataset;
    const set = timed(element.querySelector("time")?.dateTime, ends, Number(stops) || 1, element);
    if (!set) continue;
    const title = element.querySelector("a bdi, a")?.textContent.trim() ?? "";
    yield { element, title, occurrence, stop: null, set, pitches: pitches?.split(" ") ?? [], isItem: true };
  }
}

/** The page of one performance: its next date, the stops of that, and its further dates. */
function* performance() {
  if (page.kind !== "performance" || !page.occurrence) return;
  const title = document.querySelector("h1")?.textContent.trim() ?? "";
  const stops = [...document.querySelectorAll("ol.stops > li[data-ends]")];
  const ends = stops.at(-1)?.dataset.ends;
  const pitches = stops.flatMap((stop) => pitchOf(stop));
  const next = document.querySelector("section.next");
  const whole = next && timed(next.querySelector("time")?.dateTime, ends, stops.length, next);
  const places = stops.map((stop) => stop.querySelector("strong")?.textContent.trim());
  if (whole) yield { element: next, places, title, occurrence: page.occurrence, stop: null, set: whole, pitches, isWhole: true };
  for (const [index, element] of stops.entries()) {
    const set = timed(element.querySelector("time")?.dateTime, element.dataset.ends, 1, element);
    if (set) yield { element, title, occurrence: page.occurrence, stop: index + 1, set, pitches: pitchOf(element) };
  }
  for (const element of document.querySelectorAll(".dates li[id]")) {
    const start = element.querySelector("time")?.dateTime;
    const set = whole && timed(start, null, stops.length, element, whole.end - whole.start);
    if (set) yield { element, title, occurrence: `${page.performance}/${element.id}`, stop: null, set, pitches: [] };
  }
}

function pitchOf(stop) {
  const found = /\/pitches\/([^/]+)\/$/.exec(stop.querySelector("strong a")?.getAttribute("href") ?? "");
  return found ? [found[1]] : [];
}

function timed(begins, ends, stops, element, length) {
  const start = Date.parse(begins);
  const end = length ? start + length : Date.parse(ends);
  if (!(start <= end)) return null;
  const known = ["live", "late", "moved", "ended", "cancelled", "rained_off", "closed"];
  const planned = known.find((name) => element.classList.contains(name)) ?? "scheduled";
  return { start, end, stops, planned, like: begins, isSaid: "said" in element.dataset };
}
