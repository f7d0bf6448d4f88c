// How what is near is shown: a list of its own, and a line on each set of the timetable.
import { distance, lineBetween, walkBetween, minutesFor, speed } from "../core/walking.js";
import { wallRange } from "../core/wall.js";
import { kept } from "../core/keep.js";
import { placesOf } from "./stops.js";

/** Sets that are shown; who walks further than these has a map. */
const most = 15;

export function drawList(panel, { sets = [], missed = 0 }, { page, t }) {
  panel.querySelector(".within").replaceChildren(...sets.slice(0, most).map((found) => entry(found, page, t)));
  const line = panel.querySelector(".missed");
  line.hidden = missed === 0;
  line.textContent = missed ? t("near.missed", { count: missed }) : "";
}

function entry({ stop, metres, minutes, word, spare }, page, t) {
  const item = made("li", word);
  const title = made(stop.href ? "a" : "strong", "title", stop.title);
  if (stop.href) title.href = stop.href;
  title.dir = "auto";
  const when = made("time", "", wallRange(stop.begins, stop.ends, t));
  when.dateTime = stop.begins;
  const where = made("span", "where", [stop.performer, stop.place].filter(Boolean).join(", "));
  where.dir = "auto";
  const walk = made("span", "away", walkWords(metres, minutes, page, t));
  const reach = made("span", "reach", reachWords(word, spare, t));
  item.append(walk, " ", title, " ", when, " ", where, " ", reach);
  return item;
}

function reachWords(word, spare, t) {
  if (word === "during") return t("near.during", { count: spare });
  return spare > 60 ? t("near.well_before") : t("near.before", { count: spare });
}

function walkWords(metres, minutes, page, t) {
  return minutes > 0 ? t("walk.leg", { count: minutes, distance: distance(metres, t, page.lang) }) : t("near.right_here");
}

/** Says on every set of the timetable how far its nearest stop is. */
export function labelItems(stops, from, { page, t }) {
  const nearest = new Map();
  for (const stop of stops) {
    const metres = walkBetween(from, stop.at, page.walking);
    if (metres < (nearest.get(stop.occurrence) ?? Infinity)) nearest.set(stop.occurrence, metres);
  }
  const kmh = speed(kept("pace", "usual"), page.walking);
  for (const item of document.querySelectorAll("li.set[data-occurrence]")) {
    item.querySelector(":scope > .away")?.remove();
    const metres = nearest.get(item.dataset.occurrence);
    if (metres !== undefined) item.append(made("p", "away", walkWords(metres, minutesFor(metres, kmh), page, t)));
  }
}

/** Where nothing is within reach on the home page: the city that is nearest, with its page. */
export function nearestCity(from, page) {
  const cities = placesOf(page).map((place) => ({ ...place, metres: lineBetween(from, place.at) }));
  return cities.sort((left, right) => left.metres - right.metres)[0] ?? null;
}

function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
