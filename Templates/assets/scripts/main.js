// Every page loads this file. An element with `data-part="name …"` is brought to life by parts/name.js, which is loaded
// only where there is one. A page is whole without any of them: what needs a script is hidden until its part has started.
import { kept } from "./core/keep.js";
import { page } from "./core/page.js";
import { loadWords } from "./core/words.js";

const elements = [...document.querySelectorAll("[data-part]")];
const parts = elements.flatMap((element) => element.dataset.part.split(" ").map((name) => ({ element, name })));

if (parts.length) {
  const words = loadWords(page.words);
  for (const { element, name } of parts) start(element, name, words);
}

// What was liked without a connection is sent from whatever page comes next.
if (page.companion && kept("likes.unsent")) import("./like/sending.js").then(({ sendLikes }) => sendLikes());

/** One part that fails leaves the others, and the page, as they are. */
async function start(element, name, words) {
  try {
    const [part, t] = await Promise.all([import(`./parts/${name}.js`), words]);
    await part.default(element, { page, t });
  } catch (error) {
    console.warn(`${name}: ${error}`);
  }
}
