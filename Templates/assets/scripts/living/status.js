import { isOff } from "../core/features.js";

/** Before what is on within the hour. */
const hour = 3_600_000;

/**
 * How a set stands at a moment, from the plan, from what was said of its stops, and from whether its pitch is closed.
 *
 * @param set `start`, `end`, how many `stops` it has, its `planned` status
 * @returns `status`, `isNow`, `isSoon`, `isOver`, and the `word` that says so, if one does
 */
export function standing(set, words, closure, now) {
  const found = said(set, words) ?? { status: closure ? "closed" : set.planned };
  const status = closure && !isOff(found.status) ? "closed" : found.status;
  const none = { isNow: false, isSoon: false };
  if (isOff(status)) return { ...found, status, ...none, isOver: set.end <= now };
  const isHeld = status === "live" || status === "late";
  if (status === "ended" || (!isHeld && set.end <= now)) return { status: "ended", ...none, isOver: true };
  const isNow = status === "live" || (status !== "late" && set.start <= now);
  const isSoon = !isNow && set.start - now <= hour;
  return { ...found, status, isNow, isSoon, isOver: false };
}

/** Of several stops: one that is on before one that is not yet, and off only where all are. */
function said(set, words) {
  const first = (...wanted) => words.find(({ status }) => wanted.includes(status));
  const on = first("live") ?? first("late") ?? first("moved");
  if (on) return { status: on.status, word: on };
  if (words.length < set.stops || !words.length) return null;
  const ended = first("ended");
  const word = ended ?? words[0];
  return { status: word.status, word };
}
