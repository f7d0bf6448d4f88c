import { exchange } from "./exchange.js";
import { keep, kept } from "./keep.js";
import { service } from "./page.js";

/**
 * Asks the service as this visitor, who is nobody until the first like or tip.
 *
 * A service on the site's own origin knows its visitor by a cookie that no script sees; another one by what is kept here.
 */
export async function ask(method, path, { body, headers } = {}) {
  const address = new URL(service(path), location.href);
  const isHere = address.origin === location.origin;
  const visitor = isHere ? null : kept("visitor");
  const answer = await exchange(address, {
    method,
    headers: { ...(typeof visitor === "string" && { "Streetmap-Visitor": visitor }), ...headers },
    body,
    credentials: isHere ? "same-origin" : "omit",
  });
  if (!isHere && answer.visitor) keep("visitor", answer.visitor);
  return answer;
}
