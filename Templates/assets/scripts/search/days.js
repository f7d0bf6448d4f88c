// Days of the programme: a night ends at five in the morning, by the clock of the city.

const nightEnds = 5 * 3_600_000;

/** The day of the programme in a zone; by the device's own clock where it does not know the zone. */
export function eveningIn(timeZone, now) {
  const moment = new Date(now - nightEnds);
  const options = { year: "numeric", month: "2-digit", day: "2-digit" };
  try {
    return new Intl.DateTimeFormat("en-CA", { ...options, timeZone }).format(moment);
  } catch {
    return new Intl.DateTimeFormat("en-CA", options).format(moment);
  }
}

/** The date so many days later, as text. */
export const plus = (date, days) => new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday is 0. */
const weekdayOf = (date) => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** The dates that a day of a query means, seen from today. */
export function datesOf(day, today) {
  switch (day.kind) {
    case "date":
      return Number.isNaN(Date.parse(day.date)) ? [] : [day.date];
    case "month": {
      const year = Number(today.slice(0, 4));
      const [month, number] = [day.month + 1, day.number].map((part) => String(part).padStart(2, "0"));
      return [[`${year}-${month}-${number}`, `${year + 1}-${month}-${number}`].find((date) => date >= today)];
    }
    case "tomorrow":
      return [plus(today, 1)];
    case "weekday":
      return [plus(today, (day.weekday - weekdayOf(today) + 7) % 7)];
    case "weekend": {
      const friday = plus(today, 4 - weekdayOf(today));
      return [0, 1, 2].map((days) => plus(friday, days)).filter((date) => date >= today);
    }
    default:
      return [today];
  }
}

/** Whether a city has something on a date. */
export function hasDay(city, date) {
  const index = (Date.parse(date) - Date.parse(city.from ?? "")) / 86_400_000;
  return city.days?.[index] === "1";
}

/** The next days from a date on which a city has something. */
export function nextDays(city, date, count) {
  const days = [];
  for (let index = 0; index < (city.days?.length ?? 0) && days.length < count; index += 1) {
    const day = plus(city.from, index);
    if (day >= date && city.days[index] === "1") days.push(day);
  }
  return days;
}
