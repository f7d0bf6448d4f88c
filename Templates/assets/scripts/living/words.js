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
