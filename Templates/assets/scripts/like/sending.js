// Sends likes, each once, and what could not be sent when the connection is back: at the next page, too.
import { ask } from "../core/ask.js";
import { senderKey, sent, settle, unsent } from "./wishes.js";

const longestPause = 5 * 60_000;
let pause = 2_000;
let timer = 0;
let isSending = false;

/** One window of a browser at a time: two would send the same twice. */
export async function sendLikes() {
  clearTimeout(timer);
  if (isSending) return;
  isSending = true;
  try {
    if (navigator.locks) await navigator.locks.request("streetmap-likes", sendAll);
    else await sendAll();
  } finally {
    isSending = false;
  }
}

async function sendAll() {
  for (;;) {
    const [performance, liked] = Object.entries(unsent())[0] ?? [];
    if (!performance) return;
    const answer = await ask(liked ? "PUT" : "DELETE", `/v1/performances/${performance}/like`, {
      headers: { "Idempotency-Key": senderKey() },
    });
    const mayPass = answer.status === 0 || answer.status === 408 || answer.status === 429 || answer.status >= 500;
    if (mayPass) {
      tell("streetmap:unsent", {});
      timer = setTimeout(sendLikes, Math.max(answer.wait, pause));
      pause = Math.min(pause * 2, longestPause);
      return;
    }
    pause = 2_000;
    sent(performance, liked);
    if (answer.ok) {
      if (!(performance in unsent())) settle(performance, answer.document.liked === true);
      tell("streetmap:engagement", answer.document);
    } else {
      // The service does not have it: what it does not know cannot be liked.
      settle(performance, false);
      tell("streetmap:refused", { performance });
    }
  }
}

function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

addEventListener("online", () => {
  pause = 2_000;
  sendLikes();
});
