// What comes back from the street: likes, tips and viewers, as they come, of today and by day.
import { announce } from "../core/announce.js";
import { page } from "../core/page.js";
import { ask } from "./ask.js";
import { bars, table } from "./chart.js";
import { element, money } from "./words.js";

/** Milliseconds between two questions, however many likes come in between. */
const rest = 3_000;
const counted = ["views", "viewers", "likes", "tips"];

export function figures(root, stage) {
  const { t, token } = stage;
  const numbers = root.querySelector("[data-numbers]");
  const charts = root.querySelector("[data-charts]");
  const tips = root.querySelector("[data-tips]");
  const old = root.querySelector("[data-old]");
  let watching = null;
  let days = [];
  let timer = 0;
  let asked = 0;

  async function load() {
    asked = Date.now();
    const [analytics, list] = await Promise.all(
      ["analytics", "tips"].map((name) => ask(token, "GET", `/v1/performers/${token.subject}/${name}`)),
    );
    if (analytics.status === 401) return stage.refused(analytics);
    old.hidden = analytics.ok;
    if (analytics.ok) {
      days = (Array.isArray(analytics.document.days) ? analytics.document.days : []).filter(
        (day) => /^\d{4}-\d\d-\d\d$/.test(day?.day) && counted.every((field) => Number.isSafeInteger(day[field])),
      );
      drawCharts();
    }
    if (list.ok) drawTips(Array.isArray(list.document.tips) ? list.document.tips : []);
    drawNumbers();
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(load, Math.max(300, asked + rest - Date.now()));
  }

  function drawNumbers() {
    const today = days.at(-1);
    const shown = [
      [t("studio.watching"), watching],
      [t("studio.likes"), today?.likes],
      [t("studio.tips"), today?.tips],
      [t("studio.visits"), today?.views],
    ];
    numbers.replaceChildren(
      ...shown.map(([name, count]) => {
        const box = element("div");
        box.append(element("dt", "", name), element("dd", "", count === null || count === undefined ? "–" : String(count)));
        return box;
      }),
    );
  }

  function drawCharts() {
    const day = (text) => new Intl.DateTimeFormat(page.lang, { day: "numeric", month: "short", timeZone: "UTC" }).format(Date.parse(text));
    const kinds = [["views", t("studio.visits")], ["likes", t("studio.likes")], ["tips", t("studio.tips")]];
    const best = (field) => days.reduce((most, each) => (each[field] > most[field] ? each : most));
    if (!days.length) return charts.replaceChildren();
    charts.replaceChildren(
      ...kinds.map(([field, label]) => {
        const most = best(field);
        const values = { what: label, count: most[field], day: day(most.day) };
        return bars(days, field, label, most[field] ? t("studio.chart", values) : t("studio.chart_none", values));
      }),
    );
    const columns = [["day", t("studio.one_day")], ["views", t("studio.visits")], ["viewers", t("studio.viewers")], ["likes", t("studio.likes")], ["tips", t("studio.tips")]];
    root.querySelector("[data-table]").replaceChildren(table(days, columns, t("studio.by_day"), day));
  }

  function drawTips(list) {
    const known = list.filter((tip) => Number.isSafeInteger(tip?.amount) && /^[A-Z]{3}$/.test(tip.currency) && Date.parse(tip.paid));
    tips.replaceChildren(
      ...known.slice(0, 5).map((tip) => {
        const item = element("li");
        const moment = Date.parse(tip.paid);
        const when = `${stage.times(null).day(moment)}, ${stage.times(null).time(moment)}`;
        item.append(element("strong", "", money(tip.amount, tip.currency, page.lang)), element("span", "", when));
        // A giver's name may be anything.
        if (typeof tip.name === "string") item.append(element("span", "", tip.name.slice(0, 80)));
        return item;
      }),
    );
    tips.hidden = known.length === 0;
  }

  drawNumbers();
  load();

  return {
    load,
    /** @param name of an event of the service */
    hear(name, data) {
      if (name === "viewer-count" && Number.isSafeInteger(data.viewers)) {
        // This page listens too, and is no audience.
        watching = Math.max(0, data.viewers - 1);
        drawNumbers();
      } else if (name === "closed") {
        watching = null;
        drawNumbers();
      } else if (name === "new-like" || name === "resync") {
        soon();
      } else if (name === "tip-received") {
        soon();
        if (Number.isSafeInteger(data.amount)) announce(t("studio.tip_came", { amount: money(data.amount, String(data.currency), page.lang) }));
      }
    },
  };
}
