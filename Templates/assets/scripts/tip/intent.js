// What somebody is about to give, kept until it is done: a reply that is lost, a second tap or a way back and forth name the
// same attempt, so nobody pays twice.
import { keep, kept } from "../core/keep.js";
import { page } from "../core/page.js";
import { randomKey } from "../core/random-key.js";

/** After so long the service does not know an attempt any more. */
const lifetime = 25 * 60_000;

/** The attempt that is under way for this performer; null for none. */
export function intent() {
  const found = kept("tip");
  const isOne =
    found !== null && typeof found === "object" && found.performer === page.performer && typeof found.key === "string" &&
    Number.isInteger(found.amount) && typeof found.currency === "string";
  return isOne ? found : null;
}

/** The attempt to give this: the one that is under way if it is the same, else a new one. */
export function intentTo(wish) {
  const former = intent();
  const isSame = former && !former.isDone && Date.now() - former.at < lifetime &&
    ["performance", "amount", "currency", "name"].every((field) => former[field] === wish[field]);
  return isSame ? former : keepIntent({ ...wish, performer: page.performer, key: randomKey(), at: Date.now() });
}

export function keepIntent(value) {
  keep("tip", value);
  return value;
}

export const forgetIntent = () => keep("tip", null);
