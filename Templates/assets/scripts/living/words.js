import { timeThere } from "./times.js";

/** After so long a time of day says nothing. */
const stale = 18 * 3_600_000;

export function statusWord(status, t) {
  switch (status) {
    case "live": return t("status.live");
    case "late": return t("status.late");
    case "moved": return t("status.moved");
    case "ended": return t("status.ended");
    case "cancelled": return t("status.cancelled");
    case "rained_off": return t("status.rained_off");
    case "closed": return t("status.closed");
    default: return t("status.scheduled");
  }
}

/** What a badge says: the state, and when somebody said it. */
export function badgeText({ status, word }, like, t) {
  const state = statusWord(status, t);
  if (!word || word.status !== status || !word.said || Date.now() - word.said > stale) return state;
  const time = timeThere(word.said, like, t);
  return status === "late" && word.minutes
    ? t("live.late", { minutes: word.minutes, time })
    : t("live.said", { state, time });
}

/** When somebody said what the badge says, and of which stop where one is on. */
export function saidText({ status, word }, { set, places }, t) {
  if (!word || word.status !== status || !word.said || Date.now() - word.said > stale) return "";
  const time = timeThere(word.said, set.like, t);
  const place = status === "live" && set.stops > 1 ? (word.place ?? places[word.stop - 1]) : null;
  return place ? t("occurrence.said_at", { place, time }) : t("occurrence.said", { time });
}

/** What a status means for somebody who is on the way. */
export function adviceOf(status, t) {
  switch (status) {
    case "late": return t("advice.late");
    case "moved": return t("advice.moved");
    case "cancelled": return t("advice.cancelled");
    case "rained_off": return t("advice.rained_off");
    case "closed": return t("advice.closed");
    default: return "";
  }
}
