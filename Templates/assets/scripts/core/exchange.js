/**
 * One question to the service. It never throws: status 0 is no connection, which on a square is the usual case and no error.
 *
 * @param body what is sent as JSON, if anything is
 */
export async function exchange(address, { method, headers, body, credentials }) {
  try {
    const answer = await fetch(address, {
      method,
      cache: "no-store",
      credentials,
      headers: { ...(body && { "Content-Type": "application/json" }), ...headers },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const document = await answer.json().catch(() => null);
    return {
      status: answer.status,
      ok: answer.ok,
      document: document !== null && typeof document === "object" ? document : {},
      /** Whether the same question may be answered another time. */
      mayPass: answer.status === 408 || answer.status === 429 || answer.status >= 500,
      /** Milliseconds that the service asks to wait. */
      wait: (Number(answer.headers.get("retry-after")) || 0) * 1000,
      /** The service's clock, where a page may read it. */
      clock: Date.parse(answer.headers.get("date") ?? "") || null,
      /** Who the service says that we are, where a page may read it. */
      visitor: answer.headers.get("streetmap-visitor"),
    };
  } catch {
    return { status: 0, ok: false, document: {}, mayPass: true, wait: 0, clock: null, visitor: null };
  }
}
