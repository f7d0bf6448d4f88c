// What a phone keeps of the site: the shell, the pages that were visited, and one city's pack if its reader chose one.
//
// The network always comes first, so nobody is held on an old version: what is kept answers only when there is no
// connection, or when one is too slow to wait for. What is named by its content never changes, and is not asked for twice.
// The build writes `site` above this line: the site's path, its version, its further languages, and the addresses of the
// shell.

const prefix = `streetmap:${site.root}:`;
const shell = `${prefix}shell-${site.version}`;
const visited = `${prefix}visited`;
const assets = `${prefix}assets`;
/** More pages and feeds, or assets, than this are not kept: the oldest go. */
const most = 120;
/** Milliseconds after which a kept page is better than waiting. */
const patience = 4000;

self.addEventListener("install", (event) => {
  const fill = async () => {
    await (await caches.open(shell)).addAll(site.shell);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const settle = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`${prefix}shell-`) && name !== shell) await caches.delete(name);
    }
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  };
  event.waitUntil(settle());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // The service is never answered for, and neither is what is not this site's or is more than a question.
  if (request.method !== "GET" || origin !== self.location.origin || !pathname.startsWith(site.root)) return;
  const path = pathname.slice(site.root.length);
  if (/^(v1\/|health$|metrics$|openapi\.json$|service-worker\.js$)/.test(path) || request.headers.has("range")) return;
  // A pack is fetched past the worker: it must be fresh, and has a cache of its own.
  if (request.headers.has("streetmap-pack")) return;
  if (path.startsWith("assets/")) event.respondWith(asset(request, path));
  else if (path.startsWith("tiles/")) event.respondWith(keptFirst(request));
  else if (request.mode === "navigate") event.respondWith(page(event));
  else if (/\.(geo)?json$|\.ics$|\/$/.test(path) || request.destination === "image") event.respondWith(data(event));
});

/** What has its hash in its name is kept for good; of an old one that is gone, the present one of that name will do. */
async function asset(request, path) {
  const found = await newest(request);
  if (found) return found;
  try {
    const answer = await fetch(request);
    if (answer.ok && /\.[0-9a-f]{10}[./]/.test(path)) await put(assets, request, answer.clone());
    return answer;
  } catch (error) {
    const plain = (address) => new URL(address).pathname.replace(/\.[0-9a-f]{10}(?=[./])/, "");
    for (const cache of await own()) {
      const near = (await cache.keys()).find((key) => plain(key.url) === plain(request.url));
      if (near) return cache.match(near);
    }
    throw error;
  }
}

async function keptFirst(request) {
  return (await newest(request)) ?? fetch(request);
}

/** A page: from the network if it comes in time, else as it was kept, which it then says, else the page for that case. */
async function page(event) {
  const fresh = ask(event, event.preloadResponse);
  const answer = await inTime(fresh, event.request);
  if (answer) return answer;
  const found = await newest(event.request, { ignoreSearch: true });
  if (found) return marked(found);
  try {
    return await fresh;
  } catch {
    const first = new URL(event.request.url).pathname.slice(site.root.length).split("/")[0];
    const home = site.languages.includes(first) ? `${site.root}${first}/` : site.root;
    return (await caches.match(`${home}offline/`)) ?? (await caches.match(`${site.root}offline/`)) ?? Response.error();
  }
}

async function data(event) {
  const fresh = ask(event);
  const answer = await inTime(fresh, event.request);
  return answer ?? (await newest(event.request)) ?? fresh;
}

/** The network's answer, which is kept once it is there, however late that is. */
function ask(event, preload) {
  const fresh = (async () => {
    const answer = (await preload) ?? (await fetch(event.request));
    if ([502, 503, 504].includes(answer.status)) throw new Error(`the server says ${answer.status}`);
    if (answer.ok && answer.type === "basic" && !answer.redirected) await put(visited, event.request, answer.clone());
    return answer;
  })();
  event.waitUntil(fresh.catch(() => {}));
  return fresh;
}

/** Nothing if the network fails, or is slow where something is kept. */
async function inTime(fresh, request) {
  const kept = await newest(request, { ignoreSearch: true });
  const late = new Promise((resolve) => kept && setTimeout(resolve, patience));
  return Promise.race([fresh.catch(() => undefined), late]);
}

/** A kept page says since when, in an attribute that its script reads. */
async function marked(found) {
  const stored = new Date(found.headers.get("date") ?? Date.now()).toISOString();
  const text = (await found.text()).replace("<html ", `<html data-stored="${stored}" `);
  const headers = new Headers(found.headers);
  for (const name of ["content-length", "content-encoding", "etag"]) headers.delete(name);
  return new Response(text, { status: 200, headers });
}

/** The caches of this site: other sites may live on the same origin. */
async function own() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** Of all that is kept for an address, what was fetched last. */
async function newest(request, options) {
  const found = await Promise.all((await own()).map((cache) => cache.match(request, options)));
  const age = (answer) => Date.parse(answer.headers.get("date") ?? "") || 0;
  return found.filter(Boolean).sort((left, right) => age(right) - age(left))[0];
}

async function put(name, request, answer) {
  const cache = await caches.open(name);
  // Put again, it is the youngest.
  await cache.delete(request);
  await cache.put(request, answer);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}
