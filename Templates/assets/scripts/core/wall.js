// The clock on the wall of the city: feeds carry its offset in every time, so a device in another zone needs no table.

/** Minutes since midnight of the day that the evening belongs to: half past midnight is 24:30, since a night ends at five. */
export function eveningMinute(time) {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes < 300 ? minutes + 1440 : minutes;
}

/** The time in the page's own way of writing it. */
export function wallTime(minutes, t) {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return t("date.time", {
    hour: String(hour).padStart(2, "0"),
    minute: String(minute).padStart(2, "0"),
    hour12: String(((hour + 11) % 12) + 1),
    half: hour < 12 ? t("date.am") : t("date.pm"),
  });
}

/** From when to when, of two times of a feed. */
export function wallRange(begins, ends, t) {
  return t("date.time_range", { start: wallTime(eveningMinute(begins), t), end: wallTime(eveningMinute(ends), t) });
}

/** A day as the page writes it, of a time of a feed: its calendar day, whatever the device's zone. */
export function wallDay(time, t, language) {
  const day = new Date(`${time.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.valueOf())) return "";
  const name = (form) => new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(day);
  return t("date.short", {
    weekday: name({ weekday: "long" }),
    weekday_short: name({ weekday: "short" }),
    day: day.getUTCDate(),
    month: name({ month: "long" }),
    month_short: name({ month: "short" }),
    month_number: day.getUTCMonth() + 1,
    year: day.getUTCFullYear(),
  });
}
