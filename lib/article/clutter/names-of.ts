// Reads what sites call their parts, from the class and the id of an element.

/**
 * The words of an element's `class` and `id` in lower case: `relatedStories` is `related stories`. The `id` of a
 * heading is made of its own words and names nothing.
 */
export function namesOf(element: Element): string {
  const id = /^h[1-6]$/.test(element.localName) ? null : element.getAttribute('id');
  return wordsOf(`${element.getAttribute('class') ?? ''} ${id ?? ''}`);
}

/** The words of names as they are written in markup. */
export const wordsOf = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
