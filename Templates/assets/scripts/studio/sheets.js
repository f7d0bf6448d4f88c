// Questions that come up from below, where a thumb is: how late, and whether somebody is sure.
import { element } from "./words.js";

/** Opens a dialog; `yes` is called when it is confirmed. Escape, "back" and a tap beside it do nothing. */
export function openSheet(dialog, yes) {
  const form = dialog.querySelector("form");
  const submit = (event) => {
    event.preventDefault();
    if (yes(event.submitter) !== false) dialog.close();
  };
  const beside = (event) => event.target === dialog && dialog.close();
  const back = dialog.querySelector("[data-back]");
  const leave = () => dialog.close();
  form.addEventListener("submit", submit);
  dialog.addEventListener("click", beside);
  back.addEventListener("click", leave);
  dialog.addEventListener(
    "close",
    () => {
      form.removeEventListener("submit", submit);
      dialog.removeEventListener("click", beside);
      back.removeEventListener("click", leave);
    },
    { once: true },
  );
  dialog.showModal();
}

/** Asks how late: the usual minutes are a tap, others a number. */
export function askLate(root, t, yes) {
  const dialog = root.querySelector('[data-sheet="late"]');
  const own = dialog.querySelector("input");
  const usual = dialog.querySelector("[data-minutes]");
  own.value = "";
  usual.replaceChildren(
    ...[5, 10, 15, 30].map((minutes) => {
      const button = element("button", "", t("studio.min", { count: minutes }));
      // No button of the form: Enter means the number that was written.
      button.type = "button";
      button.addEventListener("click", () => {
        dialog.close();
        yes(minutes);
      });
      return button;
    }),
  );
  openSheet(dialog, () => {
    const minutes = Number(own.value);
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240) return false;
    yes(minutes);
  });
}

/**
 * Asks whether somebody is sure.
 *
 * @param words `heading`, `text`, `all` for the first button, and `one` where there is a smaller thing to do
 * @param yes is told whether it was the smaller one
 */
export function askSure(root, words, yes) {
  const dialog = root.querySelector('[data-sheet="sure"]');
  dialog.querySelector("h2").textContent = words.heading;
  dialog.querySelector("[data-text]").textContent = words.text;
  dialog.querySelector("[data-all]").textContent = words.all;
  const one = dialog.querySelector("[data-one]");
  one.hidden = !words.one;
  one.textContent = words.one ?? "";
  openSheet(dialog, (button) => yes(button === one));
}
