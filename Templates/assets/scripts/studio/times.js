import { page } from "../core/page.js";
import { wallTime } from "../core/wall.js";

/** A city's times and days in the words of the page; the telephone may be set to another zone. */
export function timesOf(zone, t) {
  const options = isZone(zone) ? { timeZone: zone } : {};
  const clock = new Intl.DateTimeFormat("en-GB", { ...options, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const date = new Intl.DateTimeFormat("sv-SE", { ...options, year: "numeric", month: "2-digit", day: "2-digit" });
  const day = new Intl.DateTimeFormat(page.lang, { ...options, weekday: "long", day: "numeric", month: "long" });
  // What the service or this device gave as a moment may be none.
  const isMoment = (moment) => Number.isFinite(moment) && Math.abs(moment) <= 8.64e15;
  const time = (moment) => {
    if (!isMoment(moment)) return "";
    const [hour, minute] = clock.format(moment).split(":").map(Number);
    return wallTime(hour * 60 + minute, t);
  };
  return {
    time,
    range: (start, end) => t("date.time_range", { start: time(start), end: time(end) }),
    /** 2026-12-05 */
    date: (moment) => date.format(moment),
    /** The day that an evening belongs to: a set past midnight is of the night before. */
    evening: (moment) => date.format(moment - 5 * 3_600_000),
    day: (moment) => (isMoment(moment) ? day.format(moment) : ""),
    /** 2026-12-05T18:00, as an input of a form has it. */
    local: (moment) => `${date.format(moment)}T${clock.format(moment)}`,
    /** The moment at which clocks in the city show this. */
    moment(local) {
      const wall = Date.parse(`${local}:00Z`);
      const shown = (moment) => Date.parse(`${date.format(moment)}T${clock.format(moment)}:00Z`);
      // Twice, since the first guess may lie on the other side of a change of the clocks.
      let guess = wall;
      for (let turn = 0; turn < 2; turn += 1) guess += wall - shown(guess);
      return guess;
    },
  };
}

function isZone(zone) {
  try {
    return Boolean(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}
