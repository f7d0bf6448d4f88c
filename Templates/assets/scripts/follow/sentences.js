import { page } from "../core/page.js";
import { timeThere } from "../living/times.js";
import { statusWord } from "../living/words.js";

/** A day as people say it: the day in the place's own calendar, whatever the device's zone. */
export function dayOf(start) {
  const day = new Date(`${start.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.valueOf())) return "";
  return new Intl.DateTimeFormat(page.lang, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).format(day);
}

const valuesOf = (stop, t) => ({
  title: stop.title,
  date: dayOf(stop.start),
  time: timeThere(Date.parse(stop.start), stop.start, t),
  place: stop.place ?? "",
});

/** A change in words. */
export function sentence({ kind, stop }, t) {
  const values = valuesOf(stop, t);
  switch (kind) {
    case "new": return t("follow.new", values);
    case "moved": return t("follow.moved", values);
    case "off": return t("follow.off", { ...values, state: statusWord(stop.status, t) });
    case "again": return t("follow.again", values);
    default: return t("follow.taken", values);
  }
}

/** The next date that takes place, in words. */
export const nextSentence = (stop, t) => (stop ? t("follow.next", valuesOf(stop, t)) : t("follow.no_next"));
