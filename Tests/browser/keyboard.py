"""A reader who has a keyboard and no pointer."""

STEPS = 200
"""More than there are things to reach on any page of the tests."""

FOCUSED = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect();
  const isMarked = (style) =>
    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none";
  return {
    name: e.computedName ?? e.getAttribute("aria-label") ?? e.textContent.trim().replace(/\\s+/g, " "),
    text: e.textContent.trim().replace(/\\s+/g, " "), tag: e.localName,
    marked: [null, "::after", "::before"].some((part) => isMarked(getComputedStyle(e, part))),
    shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""


def focused(page):
    return page.evaluate(FOCUSED)


def walk_to(test, page, locator, key="Tab"):
    """Presses the key until the focus is there; every step on the way can be seen."""
    locator.first.wait_for(state="visible")
    for _ in range(STEPS):
        page.keyboard.press(key)
        here = focused(page)
        if here["tag"] != "body":
            test.assertTrue(here["marked"], f"the focus can not be seen on {here}")
            test.assertTrue(here["shown"], f"the focus is outside of the screen on {here}")
        if locator.first.evaluate("(e) => e === document.activeElement"):
            return
    test.fail(f"no way by keyboard to {locator}")


def enter(test, page, locator):
    """Walks to a link or button and presses Enter."""
    walk_to(test, page, locator)
    page.keyboard.press("Enter")
