// The performer's telephone. Whose it is says a token, which comes in the link and stays on this device.
import { keep } from "../core/keep.js";
import { page } from "../core/page.js";
import { ask } from "../studio/ask.js";
import { openDesk } from "../studio/desk.js";
import { openOffice } from "../studio/office.js";
import * as outbox from "../studio/outbox.js";
import * as tokens from "../studio/tokens.js";
import { askSure } from "../studio/sheets.js";
import { element } from "../studio/words.js";

export default async function start(root, { t }) {
  root.querySelector("[data-no-script]").hidden = true;
  const arrived = tokens.fromAddress();
  // The link was opened once more while the page was open.
  addEventListener("hashchange", () => location.hash.includes("token=") && location.reload());
  const trouble = root.querySelector("[data-trouble]");
  const tell = (text) => {
    trouble.querySelector("[data-text]").textContent = text;
    trouble.hidden = false;
  };
  if (arrived === null) tell(t("studio.broken_link"));
  let token = tokens.chosen();
  if (!token) return;
  root.querySelector("[data-door]").hidden = true;
  choice(root, token);
  device(root, token, t);
  if (token.ends <= Date.now()) return tell(t("studio.link_over", { day: longDay(token.ends) }));
  token = await renewed(token);
  device(root, token, t);
  const door = {
    refused: () => tell(t("studio.why_token")),
    /** What people call whose telephone this is. */
    name(name) {
      if (name) root.querySelector(`[data-whose] option[value="${token.key}"]`).textContent = name;
    },
  };
  await (token.scope === "city" ? openOffice : openDesk)(root, token, t, door);
}

const longDay = (moment) => new Intl.DateTimeFormat(page.lang, { day: "numeric", month: "long", year: "numeric" }).format(moment);

/** Whose telephone this is: with several tokens a choice, else a name. */
function choice(root, token) {
  const box = root.querySelector("[data-whose]");
  const select = box.querySelector("select");
  select.replaceChildren(
    ...tokens.all().map(({ key, subject }) => {
      const option = element("option", "", subject);
      option.value = key;
      return option;
    }),
  );
  select.value = token.key;
  select.disabled = tokens.all().length < 2;
  select.addEventListener("change", () => {
    tokens.choose(select.value);
    location.reload();
  });
  box.hidden = false;
}

/** How long the link lasts, and a way to take it off a telephone that is given away. */
function device(root, token, t) {
  const box = root.querySelector("[data-device]");
  box.querySelector("[data-lasts]").textContent = t("studio.lasts", { day: longDay(token.ends) });
  box.querySelector("[data-forget]").onclick = () => {
    const words = { heading: t("studio.forget"), text: t("studio.forget_text"), all: t("studio.forget") };
    askSure(root, words, () => {
      outbox.clear(token.key);
      tokens.forget(token.key);
      for (const name of ["shows", "heard"]) keep(`studio.${name}.${token.subject}`, null);
      location.reload();
    });
  };
  box.hidden = false;
}

/** In its last 30 days a token is exchanged for one that lasts as long again; without a connection, another time. */
async function renewed(token) {
  if (token.ends - Date.now() > tokens.renewal) return token;
  const answer = await ask(token, "POST", "/v1/token");
  const next = answer.ok ? tokens.read(answer.document.token) : null;
  if (next?.key !== token.key) return token;
  tokens.put(next);
  return next;
}
