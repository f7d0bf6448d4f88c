// A date that a link leads to may stand in a part that is closed: it is opened, and then shown.
export default function start(element) {
  const show = () => {
    const target = location.hash && element.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!target || element.open) return;
    element.open = true;
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", show);
  show();
}
