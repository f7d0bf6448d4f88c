import { service } from "../core/page.js";

/**
 * Asks the service in the name of a token. It never throws: status 0 is no connection, which on a square is the usual
 * case and no error.
 */
export async function ask(token, method, path, body) {
  try {
    const answer = await fetch(service(path), {
      method,
      cache: "no-store",
      credentials: "omit",
      headers: {
        ...(token && { Authorization: `Bearer ${token.text}` }),
        ...(body && { "Content-Type": "application/json" }),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const document = await answer.json().catch(() => null);
    return {
      status: answer.status,
      ok: answer.ok,
      document: document !== null && typeof document === "object" ? document : {},
      /** Milliseconds that the service asks to wait. */
      wait: (Number(answer.headers.get("retry-after")) || 0) * 1000,
      /** The service's clock, where a page may read it. */
      clock: Date.parse(answer.headers.get("date") ?? "") || null,
    };
  } catch {
    return { status: 0, ok: false, document: {}, wait: 0, clock: null };
  }
}

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
