// Extracts a page given as markup and tells which of its lines are lost, and by which rule; bundled, never shipped.
import { extractArticle } from '../lib/extraction/extract-article';

export interface Lost {
  /** Index into the lines that were asked for. */
  readonly at: number;
  /** Id of the rule that took it; null: it was left out by who found the article. */
  readonly rule: string | null;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Null where the page is refused as no article. */
export function lostLines(html: string, lines: readonly string[]): readonly Lost[] | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const extracted = extractArticle(page, 'https://news.example/2024/a-story');
  if (!extracted.ok) return null;
  const shown = new Set(extracted.value.article.text.split('\n').map(collapse));
  const removals = extracted.value.removals();
  return lines.flatMap((line, at) => {
    const wanted = collapse(line);
    if (shown.has(wanted)) return [];
    const removal = removals.find(({ text }) => collapse(text).includes(wanted));
    return [{ at, rule: removal?.rule ?? null }];
  });
}
