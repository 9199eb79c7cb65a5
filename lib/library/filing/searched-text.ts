// A clipping's two rows → what of it can be searched, with the reader's edits.
import type { ReadingListItem } from '../clipping';
import { addressWords } from '../links/link-clipping';
import { isUnedited, unpackBody, unpackedText } from '../packed-body';
import { kindsOf, type Margin, notesIn } from '../quotes/quote-tables';
import type { ItemRow } from '../schema/rows';
import type { SearchedText } from '../search/document-terms';
import { parseBody, readItem, type StoredBody } from '../stored-rows';

type Edited = Pick<StoredBody, 'text' | 'edits' | 'removals'>;

/** The words of a body as it is shown: without what was taken out, with what was put back behind it. */
export function shownWords({ text, edits, removals }: Edited): string {
  let [shown, from] = ['', 0];
  for (const { start, end } of edits.removed) {
    shown += text.slice(from, start);
    from = end;
  }
  const back = edits.putBack.map((entry) => removals[entry]?.text ?? '');
  return [shown + text.slice(from), ...back].join('\n');
}

/** The words of a stored body; of one that nobody edited only the text is read. `''`: nothing can be read. */
export function storedWords(row: unknown): string {
  const alone = unpackedText(row);
  if (alone !== null) return alone;
  const { text, edits } = unpackBody(row);
  if (typeof text === 'string' && isUnedited(edits)) return text;
  const body = parseBody(row);
  return body ? shownWords(body) : '';
}

/** The words of a clipping as it is stored: those of its text, or where it has none yet, those of its address. */
export const searchedWords = ({ link, url }: Pick<ReadingListItem, 'link' | 'url'>, text: string): string =>
  link ? addressWords(url) : text;

/** Where nothing of the body can be read, it is found by what its row says. */
export function searchedTextOf({
  item,
  body,
  tags,
  margin,
}: {
  readonly item: ItemRow;
  readonly body: Edited | null;
  readonly tags: readonly string[];
  readonly margin: Margin | undefined;
}): SearchedText {
  const known = readItem(item).value;
  const { title, byline, siteName, url, lang, published, entities } = known;
  const day = published?.days.first ?? null;
  return {
    title,
    byline,
    siteName,
    url,
    lang,
    day,
    entities,
    tags,
    text: searchedWords(known, body ? shownWords(body) : ''),
    notes: margin ? notesIn(margin) : '',
    has: margin ? kindsOf(margin) : [],
    isLink: known.link !== undefined,
  };
}
