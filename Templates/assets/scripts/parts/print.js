// The button that prints: its room is kept where no script runs, so that nothing moves when it comes.
export default function start(element) {
  element.addEventListener("click", () => window.print());
  element.classList.remove("waiting");
}
