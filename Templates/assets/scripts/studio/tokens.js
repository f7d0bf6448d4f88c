// Whose telephone this is. Tokens stay on this device: they leave it in the Authorization header to the service, and
// never in an address, so that no server's log and no history holds one.
import { keep, kept } from "../core/keep.js";

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** In the last 30 days of its life the service renews a token. */
export const renewal = 30 * 86_400_000;

/** Where a browser refuses to keep anything, they live as long as the page. */
let tokens = (Array.isArray(kept("studio.tokens")) ? kept("studio.tokens") : []).map(read).filter(Boolean);

/** What a token says of itself; null for a text that is none. Whether it counts, only the service knows. */
export function read(text) {
  const found = typeof text === "string" && text.length <= 4096 && /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(text);
  if (!found) return null;
  try {
    const binary = atob(found[1].replaceAll("-", "+").replaceAll("_", "/"));
    const { scope, sub, exp } = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))));
    if (!["performer", "city"].includes(scope) || !slug.test(sub) || !Number.isSafeInteger(exp)) return null;
    return { text, scope, subject: sub, ends: exp * 1000, key: `${scope}:${sub}` };
  } catch {
    return null;
  }
}

/** Takes the token out of the address, which must not show it for longer than it takes to read it. */
export function fromAddress() {
  const text = new URLSearchParams(location.hash.slice(1)).get("token");
  if (text === null) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  const token = read(text.trim());
  if (token) {
    put(token);
    choose(token.key);
  }
  return token;
}

/** All that are on this device; of one performer or city the newest. */
export const all = () => tokens;

export function put(token) {
  tokens = [...tokens.filter(({ key }) => key !== token.key), token];
  save();
}

export function forget(key) {
  tokens = tokens.filter((token) => token.key !== key);
  save();
}

export const choose = (key) => keep("studio.chosen", key);

/** The one that was used last. */
export const chosen = () => tokens.find(({ key }) => key === kept("studio.chosen")) ?? tokens.at(-1);

/** Another window of this browser may have renewed one. */
export const current = (key) =>
  (Array.isArray(kept("studio.tokens")) ? kept("studio.tokens") : []).map(read).find((token) => token?.key === key) ??
  tokens.find((token) => token.key === key);

function save() {
  keep("studio.tokens", tokens.length ? tokens.map(({ text }) => text) : null);
}
