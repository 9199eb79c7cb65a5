// An address that a reader wants to keep → the clipping without a text that is kept of it, and the words by which it is found.
import { LONGEST_LINE } from '../../core/shapes/bounds';
import { webAddressShape } from '../../core/shapes/text-shape';
import { textDirection } from '../../core/text-direction';
import { NO_EDITS } from '../../edits/edits';
import { canonicalAddress } from '../../extraction/metadata/addresses';
import type { SafeHtml } from '../../extraction/types';
import type { Clipping, ReadingListItem, Stamp } from '../clipping';
import type { LinkToKeep } from './link-kinds';

/** `given` as a title: one line, no longer than any; `''`: nothing is left. */
const titleOf = (given: string | undefined): string =>
  (given ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);

/** The title that was given, else the address. */
export const linkTitle = ({ title, url }: Pick<LinkToKeep, 'title' | 'url'>): string => titleOf(title) || url;

/** Whether `url` can be kept and opened again. */
export const isKeepableAddress = (url: string): boolean => webAddressShape.safeParse(url).success;

/** The clipping of a link, as if it were kept for the first time; `link.url` must be one that `isKeepableAddress`. */
export function linkClipping(link: LinkToKeep, { id, now }: Stamp): Clipping {
  const [title, instant] = [linkTitle(link), now.toISOString()];
  const item: ReadingListItem = {
    id,
    url: link.url,
    canonicalUrl: canonicalAddress(link.url, []),
    form: 'text',
    title,
    byline: null,
    siteName: null,
    lang: null,
    dir: textDirection(title) ?? 'ltr',
    published: null,
    updated: null,
    section: null,
    leadImage: null,
    paywalled: null,
    evidence: { title: null, byline: null, published: null },
    savedAt: link.savedAt ?? instant,
    updatedAt: instant,
    countries: [],
    entities: [],
    wordCount: 0,
    link: { reason: link.reason, at: instant },
  };
  const mentions = { title: [], text: [] };
  return { item, body: { id, html: '' as SafeHtml, text: '', removals: [], edits: NO_EDITS, mentions } };
}

/** What of an escape sequence is no UTF-8 stays as it is written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The words of an address behind its host, by which a clipping without a text is found: `/2024/kishida-in-kyiv?id=1` → `2024 kishida-in-kyiv id=1`. */
export function addressWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search } = new URL(url);
  return [...pathname.split('/'), search.slice(1)].filter(Boolean).map(decoded).join(' ');
}
