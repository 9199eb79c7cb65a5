// A page → its article and those that it has put below it, each read by itself and linked by its own day; those that stand as they were are not read again.
import { ok, type Result } from '../../lib/core/result';
import type { Extraction } from '../../lib/extraction/extract-article';
import { nextArticles } from '../../lib/extraction/page/next-articles';
import type { NotAnArticle } from '../../lib/extraction/types';
import { type ChoicesOf, type FollowingArticle, linkArticle } from './link-article';
import { askForMarks, type OpenArticle, type ReadArticle } from './open-article';
import { type PageReading, readPage, readPart } from './read-page';

interface Reading extends Omit<PageReading, 'without'> {
  /** What was read before, with all that stood below it; null: nothing. */
  readonly before: OpenArticle | null;
  readonly choicesOf: ChoicesOf;
}

/**
 * The article of `page`, those that have come below it, and the names in all of them. Rejects when `signal` aborts.
 */
export async function readArticles(
  page: Document,
  reading: Reading,
): Promise<Result<ReadArticle, NotAnArticle>> {
  const { before, choicesOf, watch, signal, address } = reading;
  const read = await readPage(page, { ...reading, without: comeBelow(page, before, address) });
  if (!read.ok) return read;
  const extraction = read.value;
  const following = await readNext(page, extraction, reading);
  const [linked, choice] = await watch.without(askForMarks(extraction, before, choicesOf));
  signal.throwIfAborted();
  return ok({ ...linked, following, choice });
}

/** Elements that have come below what was read, as articles of their own; none where nothing of that is left. */
function comeBelow(page: Document, before: OpenArticle | null, address: string): readonly Element[] {
  const isLeft = before?.extraction.runs.some(({ node }) => node.isConnected);
  if (!before || !isLeft) return [];
  const { isRead, headline } = before.extraction;
  return nextArticles(page, { isRead, headline, address }).map(({ element }) => element);
}

/** In the page's order. Rejects when `signal` aborts. */
async function readNext(
  page: Document,
  extraction: Extraction,
  { before, choicesOf, watch, signal, address }: Reading,
): Promise<readonly FollowingArticle[]> {
  const following: FollowingArticle[] = [];
  const { isRead, headline } = extraction;
  for (const { element, url } of nextArticles(page, { isRead, headline, address })) {
    const known = before?.following.find((other) => other.element === element && other.extraction.isIntact());
    if (known) {
      following.push(known);
      continue;
    }
    const read = await readPart(page, element, { watch, signal, address: url });
    if (!read.ok) continue; // a list, or not all of it yet
    const linked = await watch.without(linkArticle(read.value, null, choicesOf));
    signal.throwIfAborted();
    following.push({ element, ...linked });
  }
  return following;
}
