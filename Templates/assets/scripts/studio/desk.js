// A performer's desk: what holds, what comes, and the buttons that say it.
import { announce } from "../core/announce.js";
import { figures } from "./figures.js";
import { heard, isOn } from "./heard.js";
import * as outbox from "./outbox.js";
import { outboxView } from "./outbox-view.js";
import { present, wordOn } from "./present.js";
import { says } from "./says.js";
import { keptShows, shows } from "./shows.js";
import { makeStage } from "./stage.js";
import { stopsView } from "./stops-view.js";
import { listen } from "./stream.js";
import { statusWord } from "./words.js";

export async function openDesk(root, token, t, door) {
  const desk = root.querySelector("[data-desk]");
  const find = (name) => desk.querySelector(name);
  const stage = makeStage(root, token, t);
  Object.assign(stage, {
    refused: door.refused,
    redraw: () => draw(),
    /** What a tap has done stands at the top, and the button may be far below it. */
    show(stop) {
      stage.last = stop && { key: stop.key, time: stage.now() };
      draw();
      find(".present").scrollIntoView({ block: "nearest" });
    },
  });
  const view = stopsView(root, stage);
  const say = says(root, stage, view);
  const box = outboxView(root, stage);
  let shown = {};
  let undone = null;
  let follow = () => {};
  let line = "";

  function draw() {
    view.draw();
    say.allow();
    box.draw();
    shown = present(stage, stage.now());
    find(".present").className = `present ${shown.state}${shown.word?.isPending || shown.set?.isPending ? " pending" : ""}`;
    find("[data-line]").textContent = shown.line;
    find("[data-detail]").textContent = shown.detail;
    find("[data-note]").textContent = shown.note ?? "";
    find("[data-note]").hidden = !shown.note;
    find("[data-renew]").hidden = !shown.word || shown.word.isPending || !isOn(shown.state);
    undone = shown.word || shown.set ? shown : lastSaid();
    find("[data-unsay]").hidden = !undone;
    find("[data-unsay]").textContent = undone === shown ? t("studio.unsay") : t("studio.unsay_that", { what: undone?.what ?? "" });
    if (line && line !== shown.line) announce(`${shown.line}. ${shown.detail}`);
    line = shown.line;
    follow();
  }

  /** A mistake is to be undone also where the page has gone on to the next set: what was chosen, or said last. */
  function lastSaid() {
    const now = stage.now();
    const isRecent = stage.last && now - stage.last.time < 120_000;
    const stop = [view.chosen(), isRecent && stage.stops.find(({ key }) => key === stage.last.key)].find((each) => each && wordOn(stage, each, now));
    if (!stop) return null;
    const word = wordOn(stage, stop, now);
    return { stop, word, what: t("studio.label", { state: statusWord(word.state, t), place: stop.place }) };
  }

  /** What others see of this performer: today's cities, and the one of the last set that nobody planned. */
  async function listenIn() {
    const near = stage.stops.filter((stop) => Math.abs(stop.start - stage.now()) < 2 * 86_400_000);
    const cities = [...new Set([...near.map(({ city }) => city), stage.city()])].filter(Boolean).slice(0, 4);
    const answers = (await Promise.all(cities.map(heard))).filter(Boolean);
    if (answers.length < cities.length || !cities.length) return draw();
    const own = new Set(stage.stops.map(({ key }) => key));
    stage.words = new Map(answers.flatMap(({ words }) => [...words]).filter(([key]) => own.has(key)));
    stage.set = answers.flatMap(({ sets }) => sets).find(({ performer }) => performer === token.subject) ?? null;
    stage.keepHeard();
    draw();
  }

  function take(read) {
    if (!read) return;
    stage.stops = read.stops;
    door.name(read.name);
    draw();
  }

  async function load() {
    take(await shows(token.subject));
    await listenIn();
  }

  outbox.open({
    changed: draw,
    taken(entry, document) {
      if (entry.key !== token.key) return;
      const { stops = [], isSet, ...word } = entry.word ?? {};
      const until = Date.parse(document.until ?? document.said?.until);
      const said = Date.parse(document.from ?? document.said?.at) || entry.tapped;
      if (isSet) stage.set = word.state ? { ...word, said, until: until || word.until } : null;
      for (const key of stops) word.state ? stage.words.set(key, { ...word, said, until }) : stage.words.delete(key);
      listenIn();
    },
  });

  find("[data-renew]").addEventListener("click", () => say.renew(shown));
  find("[data-unsay]").addEventListener("click", () => undone && say.unsay(undone));
  take(keptShows(token.subject));
  desk.hidden = false;
  await load();

  const figure = figures(root, stage);
  const soon = delayed(listenIn, 500);
  let leave = null;
  let room = "";

  /** Likes and viewers are those of the show that is on or comes next; tips are heard in any room. */
  follow = () => {
    const show = shown.stop?.performance ?? stage.stops[0]?.performance;
    const query = show ? `performance=${encodeURIComponent(show)}` : stage.city() ? `city=${encodeURIComponent(stage.city())}` : "";
    if (query === room) return;
    leave?.();
    room = query;
    leave = query ? listen(token, query, tell) : null;
  };

  function tell(name, data) {
    figure.hear(name, data);
    if (name === "refused" && data.status === 401) door.refused(data);
    if (/^(performance-|location-update|resync)/.test(name)) soon();
  }

  follow();
  setInterval(draw, 20_000);
  setInterval(() => document.visibilityState === "visible" && listenIn(), 60_000);
  addEventListener("online", load);
  addEventListener("offline", draw);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && load().then(figure.load));
}

function delayed(act, pause) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}
