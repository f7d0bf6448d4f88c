import { keep, kept } from "./keep.js";
import { service } from "./page.js";

/**
 * Asks the service as this visitor, who is nobody until the first like or tip. It never throws: status 0 is no connection.
 *
 * A service on the site's own origin knows its visitor by a cookie that no script sees; another one by what is kept here.
 */
export async function ask(method, path, { body, headers } = {}) {
  try {
    const address = new URL(service(path), location.href);
    const isHere = address.origin === location.origin;
    const visitor = isHere ? null : kept("visitor");
    const answer = await fetch(address, {
      method,
      cache: "no-store",
      credentials: isHere ? "same-origin" : "omit",
      headers: {
        ...(body && { "Content-Type": "application/json" }),
        ...(typeof visitor === "string" && { "Streetmap-Visitor": visitor }),
        ...headers,
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const introduced = isHere ? null : answer.headers.get("streetmap-visitor");
    if (introduced) keep("visitor", introduced);
    const document = await answer.json().catch(() => null);
    return {
      status: answer.status,
      ok: answer.ok,
      document: document !== null && typeof document === "object" ? document : {},
      /** Milliseconds that the service asks to wait. */
      wait: (Number(answer.headers.get("retry-after")) || 0) * 1000,
    };
  } catch {
    return { status: 0, ok: false, document: {}, wait: 0 };
  }
}
