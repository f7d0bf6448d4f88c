import { page } from "../core/page.js";
import { follow, isFollowed, see, unfollow } from "../follow/follows.js";

/** @param button one that is pressed while its performer is followed on this device */
export default function start(button) {
  const { performer, name } = button.dataset;
  const show = () => button.setAttribute("aria-pressed", String(isFollowed(performer)));
  button.addEventListener("click", () => {
    if (isFollowed(performer)) unfollow(performer);
    else {
      follow(performer, name);
      look(performer);
    }
    show();
  });
  addEventListener("storage", show);
  show();
  button.classList.remove("waiting");
  // Who looks at a performer's page has seen what is new.
  if (page.kind === "performer" && isFollowed(performer) && !navigator.connection?.saveData) look(performer);
}

async function look(performer) {
  const { programmeOf } = await import("../follow/programme.js");
  const stops = await programmeOf(performer);
  if (stops) see(performer, stops);
}
