// The page where a performer is tipped. It loads neither the other parts nor their words: it must be small.
import { page } from "./core/page.js";
import { startGiving } from "./tip/giving.js";
import { startThanks } from "./tip/thanks.js";

const give = document.querySelector("[data-give]");
const thanks = document.querySelector("[data-thanks]");
const query = new URLSearchParams(location.search);
if (give && thanks && page.companion) {
  if (query.has("thanks")) startThanks(thanks, give, () => startGiving(give, query.get("performance")));
  else startGiving(give, query.get("performance"));
}
