import { wallTime } from "./wall.js";

/** The time on this device in the words of the page, with the day where it is not today's: for what this device keeps. */
export function clockTime(moment, t, lang) {
  const time = wallTime(moment.getHours() * 60 + moment.getMinutes(), t);
  if (moment.toDateString() === new Date().toDateString()) return time;
  return `${new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).format(moment)}, ${time}`;
}
