import { page } from "../core/page.js";
import { wallTime } from "../core/wall.js";

/**
 * A moment as the clock in the city shows it. The telephone may be set to another zone, so its own is never asked.
 *
 * @param like a time of the same place as feeds write it, with its offset; without one the page's city is asked
 */
export function timeThere(moment, like, t) {
  const offset = /([+-])(\d\d):(\d\d)$/.exec(like ?? "");
  if (offset) {
    const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1);
    return wallTime(minutesOf(new Date(moment + minutes * 60_000)), t);
  }
  if (!page.timezone) return wallTime(minutesOf(new Date(moment)), t);
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: page.timezone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [hour, minute] = format.format(moment).split(":").map(Number);
  return wallTime(hour * 60 + minute, t);
}

/** With its day, in the page's city. */
export function dayAndTime(moment, t) {
  const zone = page.timezone ? { timeZone: page.timezone } : {};
  const day = new Intl.DateTimeFormat(page.lang, { weekday: "short", day: "numeric", month: "short", ...zone }).format(moment);
  return `${day}, ${timeThere(moment, null, t)}`;
}

const minutesOf = (date) => date.getUTCHours() * 60 + date.getUTCMinutes();
