// Sends likes, each once, and what could not be sent when the connection is back: at the next page, too.
import { ask } from "../core/ask.js";
import { oneWindow } from "../core/one-window.js";
import { senderKey, sent, settle, unsent } from "./wishes.js";

const longestPause = 5 * 60_000;
let pause = 2_000;
let timer = 0;
const send = oneWindow("likes", sendAll);

export function sendLikes() {
  clearTimeout(timer);
  return send();
}

async function sendAll() {
  for (;;) {
    const [performance, liked] = Object.entries(unsent())[0] ?? [];
    if (!performance) return;
    const answer = await ask(liked ? "PUT" : "DELETE", `/v1/performances/${performance}/like`, {
      headers: { "Idempotency-Key": senderKey() },
    });
    if (answer.mayPass) {
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
