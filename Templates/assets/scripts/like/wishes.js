// What somebody likes, and what of it the service does not know yet. Both are on this device; the last wish counts.
import { keep, kept } from "../core/keep.js";
import { randomKey } from "../core/random-key.js";

const name = /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/;

/** Somebody else may have written there: what is no performance, or no wish, is none. */
function read(key) {
  const found = kept(key, {});
  const entries = found !== null && typeof found === "object" ? Object.entries(found) : [];
  return Object.fromEntries(entries.filter(([performance, value]) => name.test(performance) && typeof value === "boolean"));
}

const write = (key, entries) => keep(key, Object.keys(entries).length ? entries : null);

/** Wishes that are not sent yet, by performance: whether it is liked. */
export const unsent = () => read("likes.unsent");

export const isLiked = (performance) => unsent()[performance] ?? read("likes")[performance] ?? false;

export function wish(performance, liked) {
  write("likes.unsent", { ...unsent(), [performance]: liked });
  settle(performance, liked);
}

/**
 * What a first like names its sender by. Should the answer that introduces them be lost, the next attempt names the same,
 * and nobody is counted twice.
 */
export function senderKey() {
  const known = kept("visitor.key");
  if (typeof known === "string" && /^[0-9a-f]{32}$/.test(known)) return known;
  const made = randomKey();
  keep("visitor.key", made);
  return made;
}

/** What the service says is so. */
export function settle(performance, liked) {
  const { [performance]: _, ...rest } = read("likes");
  write("likes", liked ? { ...rest, [performance]: true } : rest);
}

/** A wish has been taken down, unless another came in the meantime. */
export function sent(performance, liked) {
  const { [performance]: waiting, ...rest } = unsent();
  if (waiting === liked) write("likes.unsent", rest);
}
