// The pages that this device has kept, for the page that stands in for one that it has not.
import { page } from "../core/page.js";

/** @param list an empty list, hidden with its section until there is something in it */
export default async function start(list) {
  if (!("caches" in window)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(`streetmap:${page.root}:`));
  const titles = new Map();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.endsWith("/") || pathname.endsWith("/offline/")) continue;
      const text = await (await cache.match(request)).text();
      const title = new DOMParser().parseFromString(text, "text/html").querySelector("h1")?.textContent.trim();
      if (title) titles.set(pathname, title);
    }
  }
  for (const [address, title] of [...titles].sort((left, right) => left[1].localeCompare(right[1], page.lang))) {
    const item = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = address;
    anchor.textContent = title;
    item.append(anchor);
    list.append(item);
  }
  list.closest("section").hidden = titles.size === 0;
}
