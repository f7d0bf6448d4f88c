// Server-sent events by `fetch`, since an EventSource cannot send a token, and an address must not hold one.
import { service } from "../core/page.js";

/**
 * Tells what happens to `hear(name, data)` until it is told to leave. It rests while nobody looks, goes on from the event
 * that was heard last, and after a loss comes back later and later.
 *
 * @returns a function that leaves
 */
export function listen(token, query, hear) {
  let last = "";
  let pause = 3_000;
  let timer = 0;
  let running = null;
  const over = new AbortController();

  async function run() {
    clearTimeout(timer);
    if (running || over.signal.aborted || document.visibilityState === "hidden") return;
    running = new AbortController();
    try {
      const answer = await fetch(service(`/v1/events?${query}`), {
        cache: "no-store",
        credentials: "omit",
        headers: { Accept: "text/event-stream", Authorization: `Bearer ${token.text}`, ...(last && { "Last-Event-ID": last }) },
        signal: running.signal,
      });
      if ([401, 403, 404].includes(answer.status)) return hear("refused", { status: answer.status });
      if (answer.ok && answer.body) {
        hear("open", {});
        pause = 3_000;
        await read(answer.body);
      }
    } catch {
      // No connection, or nobody looks any more.
    }
    running = null;
    if (over.signal.aborted) return;
    hear("closed", {});
    timer = setTimeout(run, pause);
    pause = Math.min(pause * 2, 60_000);
  }

  async function read(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      // A block that never ends is no event of ours.
      rest = blocks.pop().slice(-65_536);
      for (const block of blocks) tell(block);
    }
  }

  function tell(block) {
    let name = "message";
    let data = "";
    for (const line of block.split(/\r?\n/)) {
      const [, field, value] = /^(\w*):? ?(.*)$/.exec(line) ?? [];
      if (field === "event") name = value;
      else if (field === "id") last = value;
      else if (field === "data") data += value;
    }
    if (!data) return;
    try {
      hear(name, JSON.parse(data));
    } catch (error) {
      console.warn(`event ${name}: ${error}`);
    }
  }

  const look = () => (document.visibilityState === "hidden" ? running?.abort() : run());
  document.addEventListener("visibilitychange", look, { signal: over.signal });
  addEventListener("online", run, { signal: over.signal });
  run();
  return () => {
    over.abort();
    clearTimeout(timer);
    running?.abort();
  };
}
