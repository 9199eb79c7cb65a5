// Reads what a page says of itself in `<meta>` tags, whatever vocabulary it uses.
/** Lower-case `name`, `property` or `itemprop` → contents in document order, trimmed, never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** UTF-16 code units; longer contents are not what these tags are for. */
const LONGEST_CONTENT = 2000;

/** Microdata of the article itself; other parts of a page describe its publisher, its sources, its comments. */
const OF_ARTICLE = /^(?:blogPosts?|mainEntity|mainEntityOfPage|articles?)$/;

function describesAnother(meta: Element): boolean {
  const item = meta.parentElement?.closest('[itemscope][itemprop]');
  return item != null && !OF_ARTICLE.test(item.getAttribute('itemprop') ?? '');
}

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (!content || content.length > LONGEST_CONTENT) continue;
    if (meta.hasAttribute('itemprop') && describesAnother(meta)) continue;
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
