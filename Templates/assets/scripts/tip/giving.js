// Choosing an amount, and the way to the page of the payment service.
import { ask } from "../core/ask.js";
import { page } from "../core/page.js";
import { forgetIntent, intentTo, keepIntent } from "./intent.js";
import { money } from "./money.js";

/** @param performance whose audience gives, as the address names it; the form of its currency is shown */
export function startGiving(element, performance) {
  const forms = [...element.querySelectorAll("form[data-fund]")];
  const form = forms.find((each) => showsOf(each).includes(performance)) ?? forms[0];
  for (const other of forms) other.hidden = other !== form;
  const shows = showsOf(form);
  start(form, shows.includes(performance) ? performance : shows[0]);
  element.classList.remove("waiting");
}

const showsOf = (form) => form.dataset.shows.split(" ");

function start(form, performance) {
  const { fund: currency, decimals } = form.dataset;
  const { own, name } = form.elements;
  const button = form.querySelector("button");
  const problem = form.querySelector("[data-problem]");
  for (const choice of form.querySelectorAll("input[type=radio]")) {
    choice.nextElementSibling.textContent = money(Number(choice.value), currency, Number(decimals));
    choice.addEventListener("change", () => (own.value = ""));
  }
  own.addEventListener("input", () => {
    for (const choice of form.querySelectorAll("input[type=radio]:checked")) choice.checked = false;
  });
  // The browser's own bubbles would come in its language and vanish.
  form.noValidate = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    say(null);
    const amount = amountOf();
    if (amount === null) return;
    button.disabled = true;
    say("busy");
    try {
      await give({ performance, amount, currency, name: name.value.trim() || null });
    } finally {
      button.disabled = false;
    }
  });
  // Who comes back from the payment page may choose again.
  addEventListener("pageshow", () => say(null));

  /** In minor units; null, and a word, for what is no amount. */
  function amountOf() {
    const chosen = form.querySelector("input[type=radio]:checked");
    if (chosen && !own.value) return Number(chosen.value);
    if (!own.value && !own.validity.badInput) return refuse("none");
    const value = Number(own.value);
    const amount = Math.round(value * 10 ** Number(decimals));
    if (own.validity.badInput || !Number.isFinite(value) || value < Number(own.min)) return refuse("least");
    if (value > Number(own.max)) return refuse("most");
    const step = Math.max(1, Math.round(Number(own.step) * 10 ** Number(decimals)));
    return Math.round(amount / step) * step;
  }

  function refuse(word) {
    say(word);
    (word === "none" ? form.querySelector("input") : own).focus();
    return null;
  }

  async function give(wish) {
    let answer = await open(wish);
    // The attempt was for something else, or is over: this is a new one.
    if (answer.status === 409 || answer.status === 422) {
      forgetIntent();
      answer = await open(wish);
    }
    const { url, tip } = answer.document;
    if (answer.status === 201 && typeof url === "string" && /^https?:\/\//.test(url)) {
      keepIntent({ ...intentTo(wish), decimals: Number(decimals), tip });
      location.assign(url);
      return;
    }
    if (answer.status === 0) say("offline");
    else if (answer.status === 429 || answer.status >= 500) say("down");
    else say("refused");
  }

  function open(wish) {
    const { key, amount, name: giver } = intentTo(wish);
    return ask("POST", `/v1/performances/${wish.performance}/tips`, {
      headers: { "Idempotency-Key": key },
      body: { amount, currency, performer: page.performer, ...(giver && { name: giver }) },
    });
  }

  function say(word) {
    problem.textContent = word ? (form.querySelector(`[data-says="${word}"]`)?.textContent ?? "") : "";
    problem.classList.toggle("busy", word === "busy");
  }
}
