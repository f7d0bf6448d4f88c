/**
 * Hides the headings and sections of a timetable in which nothing is left: days, hours, whatever it is grouped by.
 *
 * A heading belongs to the list behind it, a section to all that is in it.
 */
export function hideEmpty(programme) {
  const isGone = (element) => {
    const sets = [...element.querySelectorAll("li.set")];
    return sets.length > 0 && sets.every((item) => item.hidden);
  };
  for (const list of programme.querySelectorAll("ul.sets, ol.sets")) {
    list.hidden = isGone(list);
    const heading = list.previousElementSibling;
    if (heading && /^H[3-6]$/.test(heading.tagName)) heading.hidden = list.hidden;
  }
  for (const section of programme.querySelectorAll("section")) section.hidden = isGone(section);
}
