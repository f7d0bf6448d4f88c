import { page, link, pageLink } from "../core/page.js";
import { keep } from "../core/keep.js";

/** So many requests at a time: a phone's connection has other things to do. */
const atATime = 4;
/** A list that is longer than this is none that a build made. */
const most = 5000;

/** The service worker leaves such requests alone. */
const past = { headers: { "streetmap-pack": "1" } };

const prefix = `streetmap:${page.root}:pack-`;

/**
 * Fetches all that a list names into a cache of its own; the one before goes only when the new one is whole.
 *
 * @param report is told how many are done, of how many
 */
export async function fetchPack(address, report) {
  const answer = await fetch(address, { ...past, cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const list = addresses(await answer.json());
  const name = `${prefix}${page.city}-${Date.now()}`;
  const cache = await caches.open(name);
  try {
    let done = 0;
    const rest = list[Symbol.iterator]();
    const work = async () => {
      for (const address of rest) {
        const answer = await fetch(address, past);
        if (answer.ok) await cache.put(address, answer);
        // A page may go while its pack is fetched; a server that fails is another matter.
        else if (answer.status !== 404) throw new Error(`${address}: ${answer.status}`);
        report(++done, list.length);
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropOthers(name);
  keep("pack", { city: page.city, at: Date.now() });
}

export async function dropPack() {
  await dropOthers(null);
  keep("pack", null);
}

async function dropOthers(name) {
  for (const other of await caches.keys()) {
    if (other.startsWith(prefix) && other !== name) await caches.delete(other);
  }
}

/** Pages are those of the reader's language; what draws the live map comes along where there is one. */
function addresses(pack) {
  const texts = (list) => (Array.isArray(list) ? list.filter((item) => typeof item === "string") : []);
  const all = [
    ...texts(pack?.pages).map(pageLink),
    ...texts(pack?.data).map(link),
    ...texts(pack?.scripts).map(link),
    ...texts(pack?.tiles).map(link),
    ...[page.map?.script, page.map?.style].filter((item) => typeof item === "string"),
  ];
  return [...new Set(all)].filter((item) => new URL(item, location.origin).origin === location.origin).slice(0, most);
}
