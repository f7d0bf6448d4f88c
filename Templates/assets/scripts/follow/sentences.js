import { page } from "../core/page.js";
import { wallDay } from "../core/wall.js";
import { timeThere } from "../living/times.js";
import { statusWord } from "../living/words.js";

const valuesOf = (stop, t) => ({
  title: stop.title,
  date: wallDay(stop.start, t, page.lang),
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
