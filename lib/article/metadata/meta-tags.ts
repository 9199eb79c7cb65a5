// Reads what a page says of itself in `<meta>` tags, whatever vocabulary it uses.

/** Lower-case `name`, `property` or `itemprop` → contents in document order, trimmed, never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** UTF-16 code units; longer contents are not what these tags are for. */
const LONGEST_CONTENT = 2000;

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content || content.length > LONGEST_CONTENT) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const key of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key) tags.set(key, [...(tags.get(key) ?? []), content]);
      }
    }
  }
  return tags;
}

/** Contents of the first of `keys` that the page has. */
export function firstOf(tags: MetaTags, keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    const contents = tags.get(key);
    if (contents) return contents;
  }
  return [];
}
