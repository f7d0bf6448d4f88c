// Whether a set is what somebody asks for.
import { whenOf } from "../core/moment.js";

/** A list item as a set: its times, and the words that its attributes hold. */
export function setOf(item) {
  const words = (text) => (text ?? "").split(" ").filter(Boolean);
  const begins = item.querySelector("time[datetime]")?.getAttribute("datetime") ?? "";
  const ends = item.dataset.ends ?? begins;
  return {
    occurrence: item.dataset.occurrence,
    begins,
    ends,
    start: Date.parse(begins),
    end: Date.parse(ends),
    status: item.classList.contains("off") ? "cancelled" : "",
    genres: words(item.dataset.genres),
    pitches: words(item.dataset.pitches),
    access: words(item.dataset.access),
  };
}

/** Any of the genres, all of the access marks, at the pitch, liked here, and on at the time or within the hour after it. */
export function matches(set, wish, likes, now = Date.now()) {
  if (wish.genres.length && !wish.genres.some((genre) => set.genres.includes(genre))) return false;
  if (wish.pitch && !set.pitches.includes(wish.pitch)) return false;
  if (!wish.access.every((mark) => set.access.includes(mark))) return false;
  if (wish.loved && likes?.[set.occurrence.split("/").slice(0, -1).join("/")] !== true) return false;
  if (!wish.when) return true;
  return ["now", "soon"].includes(whenOf(set, wish.when === "at" ? wish.at : null, now));
}
