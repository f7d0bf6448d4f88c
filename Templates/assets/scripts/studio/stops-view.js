// The choice of a day and of one of its stops. It keeps what was chosen by hand until the day or the stops change.
import { likely, wordOn } from "./present.js";
import { element, statusWord } from "./words.js";

export function stopsView(root, stage) {
  const days = root.querySelector("[data-days]");
  const choice = days.querySelector("select");
  const box = root.querySelector("[data-stops]");
  const none = root.querySelector("[data-no-stops]");
  const badges = new Map();
  let drawn = "";
  let drawnDays = "";
  let isByHand = false;

  choice.addEventListener("change", () => {
    isByHand = false;
    draw();
    stage.redraw();
  });
  box.addEventListener("change", () => (isByHand = true));

  const ofDay = (day) => stage.stops.filter((stop) => stage.times(stop).evening(stop.start) === day);

  function drawDays() {
    const now = stage.now();
    const names = new Map();
    for (const stop of stage.stops) {
      const times = stage.times(stop);
      const day = times.evening(stop.start);
      if (day < times.evening(now)) continue;
      const isToday = day === times.evening(now);
      names.set(day, isToday ? stage.t("date.today") : times.day(stop.start - 5 * 3_600_000));
    }
    const offered = [...names].join("\n");
    if (offered !== drawnDays) {
      drawnDays = offered;
      const before = choice.value;
      choice.replaceChildren(
        ...[...names].map(([day, name]) => {
          const option = element("option", "", name);
          option.value = day;
          return option;
        }),
      );
      if (names.has(before)) choice.value = before;
    }
    days.hidden = names.size < 2;
    return choice.value;
  }

  function draw() {
    const now = stage.now();
    const stops = ofDay(drawDays());
    const signature = stops.map((stop) => `${stop.key} ${stop.start} ${stop.end} ${stop.place}`).join("\n");
    const before = chosen()?.key;
    if (signature !== drawn) {
      drawn = signature;
      badges.clear();
      box.replaceChildren(...stops.map(row));
      none.hidden = stops.length > 0;
    }
    const wanted = isByHand && stops.some((stop) => stop.key === before) ? before : likely(stage, stops, now)?.key;
    for (const input of box.querySelectorAll("input")) input.checked = input.value === wanted;
    for (const stop of stops) {
      const state = wordOn(stage, stop, now)?.state ?? stop.status;
      const badge = badges.get(stop.key);
      badge.textContent = statusWord(state, stage.t);
      badge.className = `badge ${state}`;
      badge.hidden = state === "scheduled";
    }
  }

  function row(stop) {
    const label = element("label", "stop");
    const input = element("input");
    input.type = "radio";
    input.name = "stop";
    input.value = stop.key;
    const badge = element("span", "badge");
    badges.set(stop.key, badge);
    const text = element("span", "what");
    text.append(element("strong", "", stop.place), element("span", "title", stop.title));
    label.append(input, element("span", "when", stage.times(stop).range(stop.start, stop.end)), text, badge);
    return label;
  }

  function chosen() {
    const key = box.querySelector("input:checked")?.value;
    return stage.stops.find((stop) => stop.key === key) ?? null;
  }

  return { draw, chosen, ofChosenDay: () => ofDay(choice.value) };
}
