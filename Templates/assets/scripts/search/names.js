// Finds performers, shows, pitches and festivals by name.
//
// Only the smallest shard of one of the words is loaded; whether a document has the other words, it shows itself.
import { fold, has } from "./folding.js";
import { wordsOf } from "./genres.js";
import { documentsOf, shardFor } from "./index.js";

const order = ["performer", "pitch", "festival", "performance"];

/** The best first, with whether there may be more. */
export async function findNames(index, tokens) {
  const names = new Map(index.cities.map((city) => [city.slug, city.name]));
  const shards = shardsFor(index, tokens);
  const documents = (await Promise.all(shards.map(documentsOf))).flat();
  const found = [...new Map(documents.map((document) => [document.path, document])).values()]
    .map((document) => ({ document, rank: rank(document, tokens, names) }))
    .filter(({ rank }) => rank !== null)
    .sort(compare)
    .map(({ document }) => document);
  return { found, isFirst: shards.some((shard) => shard.isHead) };
}

/**
 * Nearly always one. Cities and kinds of show are no names, so a shard of such a word lacks most of what is there: only
 * where there is no other word are they looked at, all of them.
 */
function shardsFor(index, tokens) {
  const common = index.cities.flatMap((city) => [city.name, ...wordsOf(city.genres)]).flatMap(fold);
  const hard = tokens.filter((token) => !has(common, token));
  if (!hard.length) return tokens.slice(0, 3).map((token) => shardFor(index, token)).filter(Boolean);
  const shards = hard.map((token) => shardFor(index, token));
  if (shards.includes(null)) return [];
  // A whole shard before a head, which does not hold all; a small one before a large one.
  return shards.sort((left, right) => left.isHead - right.isHead || left.count - right.count).slice(0, 1);
}

/** 0 for the very name, then what begins so, then what has all words in its name, then the rest; null for no match. */
function rank(document, tokens, cities) {
  const title = fold(document.title);
  const list = (texts) => (Array.isArray(texts) ? texts : []);
  const places = list(document.next).map((date) => date?.[1]);
  const where = list(document.cities).map((city) => cities.get(city));
  const rest = [...list(document.by), ...list(document.also), ...places, ...where, ...wordsOf(document.genres)];
  const words = [...title, ...fold(rest.filter((text) => typeof text === "string").join(" , "))];
  if (!tokens.every((token) => has(words, token))) return null;
  const [name, typed] = [title, tokens].map((words) => words.map((word) => word.text).join(" "));
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return tokens.every((token) => has(title, token)) ? 2 : 3;
}

function compare(left, right) {
  const isPast = ({ document }) => Number(document.kind === "performance" && !document.next?.length);
  const next = ({ document }) => document.next?.[0]?.[0] ?? "9";
  return (
    left.rank - right.rank ||
    isPast(left) - isPast(right) ||
    order.indexOf(left.document.kind) - order.indexOf(right.document.kind) ||
    (next(left) < next(right) ? -1 : next(left) > next(right) ? 1 : 0) ||
    left.document.title.localeCompare(right.document.title)
  );
}
