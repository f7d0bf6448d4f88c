"use strict";

// Writes down all that the page hears, as a page of the site would hear it.
function note(list, text, name) {
  const item = document.createElement("li");
  item.textContent = text;
  item.className = name;
  document.getElementById(list).append(item);
}

const source = new EventSource("/v1/events?city=lisbon");
for (const name of ["performance-started", "performance-ended", "location-update", "new-like", "viewer-count", "resync"]) {
  source.addEventListener(name, (event) => {
    const heard = { name, id: event.lastEventId, data: JSON.parse(event.data) };
    note(name === "viewer-count" ? "viewers" : "heard", JSON.stringify(heard), name);
  });
}
source.addEventListener("open", () => note("states", "open", "open"));
source.addEventListener("error", () => {
  const state = source.readyState === EventSource.CLOSED ? "closed" : "lost";
  note("states", state, state);
});
