// What is asked of a timetable, as it stands in the address: `?genre=jazz&at=19:30&access=step_free&pitch=rossio&loved=1`.

/** Reads an address; what is not as it should be is not asked. */
export function readWish({ search }) {
  const asked = new URLSearchParams(search);
  const at = asked.get("at") ?? "";
  const [, hour, minute] = /^([01]?\d|2\d):([0-5]\d)$/.exec(at) ?? [];
  const minutes = hour === undefined ? null : Number(hour) * 60 + Number(minute);
  return {
    when: at === "now" ? "now" : minutes === null ? "" : "at",
    // A night ends at five: 1:30 is half past one after midnight.
    at: minutes !== null && minutes < 300 ? minutes + 1440 : minutes,
    genres: asked.getAll("genre"),
    pitch: asked.get("pitch") ?? "",
    access: asked.getAll("access"),
    loved: asked.get("loved") === "1",
  };
}

/** The address with what is asked now; whatever else it says stays. */
export function writeWish({ pathname, search, hash }, wish) {
  const asked = new URLSearchParams(search);
  for (const name of ["at", "genre", "pitch", "access", "loved"]) asked.delete(name);
  if (wish.when === "now") asked.set("at", "now");
  if (wish.when === "at") asked.set("at", clock(wish.at));
  for (const genre of wish.genres) asked.append("genre", genre);
  if (wish.pitch) asked.set("pitch", wish.pitch);
  for (const mark of wish.access) asked.append("access", mark);
  if (wish.loved) asked.set("loved", "1");
  const text = asked.toString().replaceAll("%3A", ":");
  return pathname + (text ? `?${text}` : "") + hash;
}

export const isEmpty = (wish) => !wish.when && !wish.genres.length && !wish.pitch && !wish.access.length && !wish.loved;

function clock(minutes) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
