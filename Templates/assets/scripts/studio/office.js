// A city's office: a pitch that must close, what is closed, and a word of somebody that has to end.
import { ask } from "./ask.js";
import { acts, cost } from "./closing.js";
import { heard } from "./heard.js";
import { pitches } from "./pitches.js";
import { askSure } from "./sheets.js";
import { timesOf } from "./times.js";
import { element, refusalWords, statusWord } from "./words.js";

export async function openOffice(root, token, t, door) {
  const office = root.querySelector("[data-office]");
  const find = (name) => office.querySelector(name);
  const [pitch, from, to, reason] = ["#studio-pitch", "#studio-from", "#studio-to", "#studio-reason"].map(find);
  const option = [...root.querySelectorAll("#studio-city option")].find(({ value }) => value === token.subject);
  const times = timesOf(option?.dataset.zone, t);
  door.name(option?.textContent ?? null);
  office.hidden = false;

  const list = await pitches(token.subject);
  const names = new Map(list.map((each) => [each.pitch.split("/")[1], each.name]));
  pitch.replaceChildren(
    ...[...names].map(([slug, name]) => {
      const choice = element("option", "", name);
      choice.value = slug;
      return choice;
    }),
  );
  from.value = times.local(Date.now());
  to.value = `${times.date(Date.now())}T23:59`;

  function outcome(text) {
    find("[data-outcome]").textContent = text;
    find("[data-outcome]").hidden = !text;
  }

  /** Sets and acts, as in "This cancels 7 sets of 5 acts". */
  const counted = (sets, count) => ({ sets: t("studio.sets", { count: sets }), acts: t("studio.acts", { count }) });

  let turn = 0;
  async function reckon() {
    const mine = (turn += 1);
    const span = [times.moment(from.value), times.moment(to.value)];
    to.setCustomValidity(span[1] > span[0] && span[1] > Date.now() ? "" : t("studio.bad_span"));
    if (!pitch.value || !span.every(Number.isFinite) || !to.checkValidity()) return show("", []);
    const found = await cost(token.subject, pitch.value, ...span);
    // Somebody may have chosen another pitch meanwhile.
    if (mine !== turn) return;
    if (!found) show(t("studio.cost_unknown"), []);
    else if (!found.sets.length) show(t("studio.cost_none"), []);
    else show(t("studio.cost", counted(found.sets.length, found.acts)), found.sets);
  }

  function show(text, sets) {
    find("[data-cost]").textContent = text;
    const shown = sets.slice(0, 8).map((set) => {
      const item = element("li");
      const when = `${times.day(set.start)}, ${times.range(set.start, set.end)}`;
      item.append(element("span", "when", when), element("span", "", `${set.performer_name ?? ""}: ${set.title ?? ""}`));
      return item;
    });
    if (sets.length > 8) shown.push(element("li", "", t("studio.more", { count: sets.length - 8 })));
    find("[data-lost]").replaceChildren(...shown);
  }

  async function act(method, path, body, done) {
    const answer = await ask(token, method, path, body);
    if (answer.status === 401) return door.refused(answer);
    if (answer.status === 0) outcome(t("studio.no_connection"));
    else if (!answer.ok) outcome(refusalWords({ status: answer.status, ...answer.document }, t));
    else outcome(done(answer.document));
    find("[data-outcome]").scrollIntoView({ block: "nearest" });
    await refresh();
    if (answer.ok) reckon();
  }

  find("[data-close]").addEventListener("submit", (event) => {
    event.preventDefault();
    const name = names.get(pitch.value);
    const iso = (local) => new Date(times.moment(local)).toISOString();
    const body = { from: iso(from.value), to: iso(to.value), reason: reason.value.trim() };
    const text = `${find("[data-cost]").textContent} ${reason.value.trim()}`;
    askSure(root, { heading: t("studio.close_this", { pitch: name }), text, all: t("studio.close_now") }, () => {
      act("PUT", `/v1/pitches/${token.subject}/${pitch.value}/closed`, body, ({ stops, performances }) => {
        const count = Number.isSafeInteger(stops) ? stops : 0;
        return t("studio.closed_done", { pitch: name, ...counted(count, acts(Array.isArray(performances) ? performances : [])) });
      });
    });
  });
  for (const field of [pitch, from, to]) field.addEventListener("change", reckon);

  function row(text, detail, label, yes) {
    const item = element("li");
    const words = element("span", "");
    words.append(element("strong", "", text), element("span", "title", detail));
    const button = element("button", "button quiet", label);
    button.type = "button";
    button.addEventListener("click", () => askSure(root, { heading: text, text: detail, all: label }, yes));
    item.append(words, button);
    return item;
  }

  async function refresh() {
    const found = await heard(token.subject);
    if (!found) return;
    const closed = found.closed.map((each) => {
      const name = names.get(each.pitch) ?? each.pitch;
      const [start, end] = [Date.parse(each.from), Date.parse(each.to)];
      const detail = `${times.day(start)}, ${times.time(start)} – ${times.day(end)}, ${times.time(end)}. ${each.reason}`;
      return row(name, detail, t("studio.reopen"), () => {
        act("DELETE", `/v1/pitches/${token.subject}/${each.pitch}/closed`, undefined, () => t("studio.reopened", { pitch: name }));
      });
    });
    find("[data-closed]").replaceChildren(...closed);
    find("[data-none-closed]").hidden = closed.length > 0;
    const playing = found.on.map((each) => {
      const who = `${each.performer_name ?? each.performer}${each.title ? `: ${each.title}` : ""}`;
      const detail = t("studio.playing_line", { state: statusWord(each.state, t), place: each.place ?? "", time: times.time(each.until) });
      const date = String(each.occurrence ?? "").split("/").at(-1);
      const path = each.performance
        ? `/v1/performances/${each.performance}/live?date=${date}&stop=${each.stop}`
        : `/v1/performers/${each.performer}/live`;
      return row(who, detail, t("studio.end_it"), () => act("DELETE", path, undefined, () => t("studio.ended_it", { who })));
    });
    find("[data-playing]").replaceChildren(...playing);
    find("[data-none-playing]").hidden = playing.length > 0;
  }

  reckon();
  refresh();
  setInterval(() => document.visibilityState === "visible" && refresh(), 30_000);
}
