import { exchange } from "../core/exchange.js";
import { service } from "../core/page.js";

/** Asks the service in the name of a token. */
export const ask = (token, method, path, body) =>
  exchange(service(path), { method, headers: token ? { Authorization: `Bearer ${token.text}` } : {}, body, credentials: "omit" });

/** A published file of the site as JSON; null when there is no connection, undefined when there is no such file. */
export async function published(address) {
  try {
    const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(15_000) });
    if (answer.status === 404) return undefined;
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
