// Whom this device follows, and what it has seen of them. Nobody else knows.
import { keep, kept } from "../core/keep.js";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** More dates of one performer than this are not remembered. */
const mostSeen = 150;

/** By performer: `{ name, seen }`; `seen` holds stops by id, or is null before the first look. */
export function follows() {
  const found = kept("follows", {});
  const entries = found !== null && typeof found === "object" ? Object.entries(found) : [];
  return Object.fromEntries(
    entries
      .filter(([performer, each]) => slug.test(performer) && typeof each?.name === "string")
      .map(([performer, { name, seen }]) => [performer, { name, seen: isSeen(seen) ? seen : null }]),
  );
}

const isSeen = (seen) =>
  seen !== null && typeof seen === "object" && Object.values(seen).every((stop) => typeof stop?.start === "string");

export const isFollowed = (performer) => performer in follows();

export function follow(performer, name) {
  return keep("follows", { ...follows(), [performer]: { name, seen: follows()[performer]?.seen ?? null } });
}

export function unfollow(performer) {
  const { [performer]: _, ...rest } = follows();
  keep("follows", Object.keys(rest).length ? rest : null);
}

/** From now on only what differs from these stops is news. */
export function see(performer, stops, now = Date.now()) {
  const all = follows();
  if (!all[performer]) return;
  const ahead = stops.filter((stop) => Date.parse(stop.start) > now).slice(0, mostSeen);
  const seen = Object.fromEntries(
    ahead.map(({ id, title, performance, start, status, place }) => [id, { title, performance, start, status, place }]),
  );
  keep("follows", { ...all, [performer]: { ...all[performer], seen } });
}
