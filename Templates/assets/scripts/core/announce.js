// One polite live region for the whole page: what it is told, a screen reader says when it is done with its sentence.
const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Says a sentence to those who cannot see that something has changed. The same sentence twice is said twice. */
export function announce(sentence) {
  region.textContent = "";
  // A region that is filled in the same moment in which it is emptied has not changed.
  setTimeout(() => (region.textContent = sentence), 60);
}
