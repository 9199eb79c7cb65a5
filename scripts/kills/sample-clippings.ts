// A number → an article, and the clipping that it makes: distinct words, so that a plain look through all texts tells what a search must find.
import { clippingOf, type FoundArticle } from '../../lib/library/clipping';
import type { LinkedArticle } from '../../lib/linking/types';

/** Sentences of a text: long enough to be packed, and to fill a block of the index. */
const SENTENCES = 30;
const SAVED = Date.parse('2024-05-01T08:00:00Z');

export const NOBODY: LinkedArticle = { title: [], text: [] };

/** Words of the `n`th text, the `revision`th time that it is saved: each time it is longer. */
function textOf(n: number, revision: number): string {
  const words = [`story${n}`, n % 2 === 0 ? 'even' : 'odd', ...(n % 3 === 0 ? ['thrice'] : [])];
  const sentence = (at: number) => `${words.join(' ')} says line${at} of it, as told before.`;
  const added = Array.from({ length: revision }, (_, at) => `Amended${at + 1} once more.`);
  return [...Array.from({ length: SENTENCES }, (_, at) => sentence(at)), ...added].join('\n');
}

/** How often the text of a sample was saved anew, as it says itself. */
export const revisionOf = (text: string): number => text.match(/Amended\d+ once more/g)?.length ?? 0;

/** The address of the `n`th article. */
export const sampleAddress = (n: number): string => `https://news.example/kills/${n}`;

/** The `n`th article, the `revision`th time that its page was changed (0: never). */
export function sampleArticle(n: number, revision = 0): FoundArticle {
  const text = textOf(n, revision);
  return {
    url: sampleAddress(n),
    canonicalUrl: sampleAddress(n),
    title: `Title of story${n}`,
    form: 'text',
    byline: null,
    siteName: 'News',
    lang: 'en',
    dir: 'ltr',
    published: null,
    updated: null,
    section: null,
    leadImage: null,
    paywalled: null,
    evidence: { title: null, byline: null, published: null },
    // Made by us, of letters, digits and stops alone.
    html: text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n') as FoundArticle['html'],
    text,
    removals: [],
  };
}

/** The clipping of the `n`th article under the id `story-…`, saved `n` minutes after the first. */
export const sampleClipping = (n: number) =>
  clippingOf(sampleArticle(n), NOBODY, {
    id: `story-${String(n).padStart(5, '0')}`,
    now: new Date(SAVED + n * 60_000),
  });
