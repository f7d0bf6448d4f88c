// How things stand, in one line: what is on, else what comes next, with what was tapped and is not sent yet.
import { isOn } from "./heard.js";
import { statusWord } from "./words.js";

/** Milliseconds that a performer is waited for after the published end. */
const grace = 15 * 60_000;

/** The word that holds of a stop, or null: what waits to be sent is newer than what was heard. */
export function wordOn(stage, stop, now) {
  const waiting = stage.waiting().findLast((entry) => entry.word?.stops?.includes(stop.key));
  if (waiting) return waiting.word.state ? { ...waiting.word, said: waiting.tapped, isPending: true } : null;
  const heard = stage.words.get(stop.key);
  return heard && (!heard.until || heard.until > now) ? heard : null;
}

/** The set that nobody planned, if one is on. */
export function ownSet(stage, now) {
  const waiting = stage.waiting().findLast((entry) => entry.word?.isSet);
  if (waiting) return waiting.word.state ? { ...waiting.word, said: waiting.tapped, isPending: true } : null;
  return stage.set && stage.set.until > now ? stage.set : null;
}

/** The stop that a performer most likely means: what is on, else the next that is not off, else the last. */
export function likely(stage, stops, now) {
  const open = stops.filter((stop) => stop.end + grace > now);
  const isOff = (stop) => {
    const state = wordOn(stage, stop, now)?.state ?? stop.status;
    return !isOn(state) && state !== "scheduled";
  };
  return (
    open.find((stop) => isOn(wordOn(stage, stop, now)?.state)) ??
    open.find((stop) => !isOff(stop)) ??
    open[0] ??
    stops.findLast((stop) => isOn(wordOn(stage, stop, now)?.state)) ??
    stops.at(-1)
  );
}

/** @returns `line`, `detail`, `note`, `state`, and the `stop` or `set` that it is about */
export function present(stage, now) {
  const { t } = stage;
  const set = ownSet(stage, now);
  if (set) {
    const times = stage.times(null);
    const line = t("studio.line_here", { place: set.place ?? "", time: times.time(set.until) });
    return { line, detail: said(stage, set, times), note: set.note, state: "live", set };
  }
  const stop = likely(stage, stage.stops, now);
  if (!stop || stop.end + grace <= now) {
    const last = stop && wordOn(stage, stop, now);
    if (!last || !isOn(last.state)) return { line: t("studio.line_nothing"), detail: "", note: null, state: "ended" };
  }
  const times = stage.times(stop);
  const word = wordOn(stage, stop, now);
  const state = word?.state ?? stop.status;
  const line = sentence(stage, stop, word, state, times, now);
  const detail = word ? said(stage, word, times) : state === "scheduled" ? t("studio.unheard") : "";
  return { line, detail, note: word ? word.note : stop.note, state, stop, word };
}

function sentence({ t }, stop, word, state, times, now) {
  const values = { place: stop.place, time: times.time(stop.end) };
  if (word && state === "live") return t("studio.line_live", values);
  if (word && state === "late" && word.minutes) return t("studio.line_late", { ...values, count: word.minutes });
  if (word && state === "moved") return t("studio.line_moved", { ...values, place: word.place ?? "" });
  if (state === "scheduled" || state === "live") {
    const range = times.range(stop.start, stop.end);
    if (stop.start <= now) return t("studio.line_planned", { place: stop.place, time: range });
    const isToday = times.evening(stop.start) === times.evening(now);
    if (isToday) return t("studio.line_next", { place: stop.place, time: range });
    return t("studio.line_later", { place: stop.place, time: range, day: times.day(stop.start - 5 * 3_600_000) });
  }
  return t("studio.line_state", { state: statusWord(state, t), place: stop.place, time: times.time(stop.start) });
}

function said({ t }, word, times) {
  if (word.isPending) return t("studio.said_pending", { time: times.time(word.said) });
  if (isOn(word.state) && word.until) {
    return t("studio.said_until", { time: times.time(word.said), until: times.time(word.until) });
  }
  return t("studio.said", { time: times.time(word.said) });
}
