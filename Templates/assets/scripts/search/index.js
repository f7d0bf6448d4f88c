// The index that the build makes: one small file that says what there is, and shards of documents by first letters, each
// loaded when a word that begins so is looked for, and kept for as long as the page is open.
import { link } from "../core/page.js";

const read = new Map();
let overview;

/** A JSON file of the site; null where there is none. Without a connection it throws a TypeError, as fetch does. */
export async function load(path, cache = "default") {
  if (!read.has(path)) read.set(path, fetchJSON(path, cache));
  try {
    return await read.get(path);
  } catch (error) {
    read.delete(path);
    throw error;
  }
}

async function fetchJSON(path, cache) {
  const response = await fetch(link(path), { cache });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** What there is. */
export async function openIndex() {
  overview ??= load("search/index.json", "no-cache").then(checked);
  try {
    return await overview;
  } catch (error) {
    overview = undefined;
    read.delete("search/index.json");
    throw error;
  }
}

function checked(index) {
  if (index?.version !== 1 || !Array.isArray(index.cities)) throw new Error("search/index.json: not as it should be");
  const cities = index.cities.filter((city) => /^[a-z0-9-]+$/.test(city?.slug) && typeof city.name === "string");
  return { cities, deepest: index.deepest ?? 12, shards: index.shards ?? {}, heads: index.heads ?? {} };
}

/**
 * The shard that holds what has a word that begins so, with how many documents that is; null where nothing has.
 *
 * A head is only the first of many.
 */
export function shardFor(index, token) {
  const letters = [...token.text];
  for (let length = letters.length; length >= 0; length -= 1) {
    const prefix = letters.slice(0, length).join("");
    if (Object.hasOwn(index.shards, prefix)) return { prefix, count: index.shards[prefix], isHead: false };
    if (Object.hasOwn(index.heads, prefix)) {
      const isAll = length === letters.length || length === index.deepest;
      return isAll ? { prefix, count: index.heads[prefix], isHead: true } : null;
    }
  }
  return null;
}

/** The documents of a shard. */
export async function documentsOf({ prefix }) {
  const isPlain = /^[a-z0-9]+$/.test(prefix);
  const name = isPlain ? prefix : `_${[...prefix].map((letter) => letter.codePointAt(0).toString(16)).join("_")}`;
  const shard = await load(`search/names/${name}.json`);
  // The site was published anew since the index was read.
  if (!shard) overview = void read.clear();
  return (shard?.documents ?? []).filter((found) => typeof found?.title === "string" && typeof found.path === "string");
}
