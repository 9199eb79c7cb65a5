// Reads what sites call their parts, from the names in an element's `class` and `id`.

/** The words of names as they are written in markup, in lower case: `relatedStories` is `related stories`. */
export const wordsOfNames = (names: string): string =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
