// When a set is, seen from a moment: the four colours of the timetable and the map.
import { isOff } from "./features.js";
import { eveningMinute } from "./wall.js";

const hour = 60 * 60 * 1000;

/**
 * `now`, `soon` (within the hour), `today`, `later`, `past` or `off`.
 *
 * @param set with `start` and `end` in milliseconds, `begins` and `ends` as feeds write them, and `status`
 * @param at minutes of the evening to look at, on the set's own day; null for the present
 */
export function whenOf(set, at, now = Date.now()) {
  if (isOff(set.status)) return "off";
  if (at !== null) return whenInEvening(eveningMinute(set.begins), set.end - set.start, at);
  if (set.status === "ended" || (set.status !== "live" && set.end <= now)) return "past";
  if (set.status === "live") return "now";
  if (set.start <= now) return set.status === "late" ? "soon" : "now";
  if (set.start - now <= hour) return "soon";
  return isSameEvening(set.begins, now) ? "today" : "later";
}

function whenInEvening(begins, length, at) {
  if (begins + length / 60000 <= at) return "past";
  if (begins <= at) return "now";
  return begins - at <= 60 ? "soon" : "today";
}

/** Whether a moment is in the evening that a time of a feed belongs to, which ends at five in its own zone. */
function isSameEvening(time, now) {
  const minutes = eveningMinute(time);
  const toNight = (29 * 60 - minutes) * 60 * 1000;
  const night = Date.parse(time) + toNight;
  return now < night && now >= night - 24 * hour;
}

/** Which of several is said first: what is on before what comes, and what is called off last. */
export const order = ["now", "soon", "today", "later", "past", "off"];
