// Days as bars, each kind on a scale of its own, and the same numbers as a table.
import { element } from "./words.js";

const space = "http://www.w3.org/2000/svg";
const height = 64;

/** @param days in order, the last one is today; @param label what the bars count; @param name what a picture of it is called */
export function bars(days, field, label, name) {
  const most = Math.max(1, ...days.map((day) => day[field]));
  const figure = element("figure", "bars");
  const picture = document.createElementNS(space, "svg");
  const step = 10;
  picture.setAttribute("viewBox", `0 0 ${days.length * step} ${height}`);
  picture.setAttribute("preserveAspectRatio", "none");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  days.forEach((day, index) => {
    const bar = document.createElementNS(space, "rect");
    // A day without anything is a line, so that one sees that it was counted.
    const size = day[field] ? Math.max(3, (day[field] / most) * height) : 1;
    const values = { x: index * step + 1, y: height - size, width: step - 2, height: size };
    for (const [attribute, value] of Object.entries(values)) bar.setAttribute(attribute, value.toFixed(1));
    if (index === days.length - 1) bar.setAttribute("class", "today");
    picture.append(bar);
  });
  const caption = element("figcaption", "", label);
  caption.append(element("strong", "", String(days.reduce((sum, day) => sum + day[field], 0))));
  figure.append(caption, picture);
  return figure;
}

/** @param columns pairs of a field and its heading; the newest day comes first */
export function table(days, columns, caption, dayName) {
  const made = element("table", "days-table");
  const head = made.createTHead().insertRow();
  for (const [, heading] of columns) {
    const cell = element("th", "", heading);
    cell.scope = "col";
    head.append(cell);
  }
  const body = made.createTBody();
  for (const day of [...days].reverse()) {
    const row = body.insertRow();
    for (const [field] of columns) {
      const cell = element(field === "day" ? "th" : "td", "", field === "day" ? dayName(day.day) : String(day[field]));
      if (field === "day") cell.scope = "row";
      row.append(cell);
    }
  }
  made.createCaption().textContent = caption;
  return made;
}
