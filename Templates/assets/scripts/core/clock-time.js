/** The time on this device in the words of the page, with the day where it is not today's: for what this device keeps. */
export function clockTime(moment, t, lang) {
  const hour = moment.getHours();
  const two = (number) => String(number).padStart(2, "0");
  const time = t("date.time", {
    hour: two(hour),
    minute: two(moment.getMinutes()),
    hour12: String(((hour + 11) % 12) + 1),
    half: hour < 12 ? t("date.am") : t("date.pm"),
  });
  if (moment.toDateString() === new Date().toDateString()) return time;
  return `${new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).format(moment)}, ${time}`;
}
