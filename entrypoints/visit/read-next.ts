// Articles that a page has put below the one that was read → each of them read by itself and linked by its own day; those that stand as they were are not read again.
import type { Extraction } from '../../lib/extraction/extract-article';
import { nextArticles } from '../../lib/extraction/page/next-articles';
import { type FollowingArticle, linkArticle } from './link-article';
import { type PageReading, readPart } from './read-page';

interface Reading extends Omit<PageReading, 'chosen' | 'without'> {
  /** What was read before, with all that stood below it; null: nothing. */
  readonly before: { readonly following: readonly FollowingArticle[] } | null;
}

/** Elements that have come below what was read, as articles of their own; none where nothing of that is left. */
export function comeBelow(
  page: Document,
  before: { readonly extraction: Extraction } | null,
  address: string,
) {
  const isLeft = before?.extraction.runs.some(({ node }) => node.isConnected);
  if (!before || !isLeft) return [];
  return nextArticles(page, { isRead: before.extraction.isRead, address }).map(({ element }) => element);
}

/** In the page's order. Rejects when `signal` aborts. */
export async function readNext(
  page: Document,
  extraction: Extraction,
  { before, watch, signal, address }: Reading,
): Promise<readonly FollowingArticle[]> {
  const following: FollowingArticle[] = [];
  for (const { element, url } of nextArticles(page, { isRead: extraction.isRead, address })) {
    const known = before?.following.find((other) => other.element === element && other.extraction.isIntact());
    if (known) {
      following.push(known);
      continue;
    }
    const read = await readPart(page, element, { watch, signal, address: url });
    if (!read.ok) continue; // a list, or not all of it yet
    const linked = await watch.without(linkArticle(read.value, null));
    signal.throwIfAborted();
    following.push({ element, extraction: read.value, linked });
  }
  return following;
}
