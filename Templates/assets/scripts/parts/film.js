// A film of this site takes the place of its picture when it is tapped; before that nothing of it is loaded.
export default function start(element) {
  element.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const film = document.createElement("video");
    film.src = element.href;
    film.controls = true;
    film.autoplay = true;
    film.playsInline = true;
    film.className = "film-playing";
    film.setAttribute("aria-label", element.querySelector(".film-title bdi").textContent);
    const picture = element.querySelector("img");
    if (picture) film.poster = picture.src;
    // A browser that cannot play it gets the link back.
    film.addEventListener("error", () => film.replaceWith(element), { once: true });
    element.replaceWith(film);
    film.focus();
  });
}
