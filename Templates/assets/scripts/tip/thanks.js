// Thanks to whoever comes back from the payment page. That they do proves nothing: only what the payment service has told
// the site's own does.
import { ask } from "../core/ask.js";
import { forgetIntent, intent } from "./intent.js";
import { money } from "./money.js";

const pauses = [0, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000];

/** @param again shows the form for another tip */
export function startThanks(element, form, again) {
  const given = intent();
  form.hidden = true;
  element.hidden = false;
  element.focus({ preventScroll: true });
  if (given) element.querySelector("[data-amount]").textContent = money(given.amount, given.currency, given.decimals ?? 2);
  element.querySelector("[data-again]").addEventListener("click", () => {
    forgetIntent();
    history.replaceState(null, "", location.pathname);
    element.hidden = true;
    form.hidden = false;
    again();
    form.querySelector("input")?.focus();
  });
  if (typeof given?.tip === "string") follow(given.tip, element);
}

async function follow(tip, element) {
  const state = element.querySelector("[data-state]");
  const say = (selector) => (state.textContent = element.querySelector(selector).textContent);
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const { document } = await ask("GET", `/v1/tips?tip=${encodeURIComponent(tip)}`);
    if (document.state === "paid") {
      say("[data-paid]");
      forgetIntent();
      return;
    }
    if (document.state === "expired" || document.state === "failed") return say("[data-over]");
  }
}
