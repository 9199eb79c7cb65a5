// Opens the card of what the reader has selected, marked or not; without a selection that of the name last shown.
import type { LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import { nameIn, selectedRange } from '../../lib/page/highlight/selected-name';
import { browserWords } from '../shared/extension-page';
import { annotatePage, type OpenArticle } from './open-article';

export interface LookUpOptions {
  /** What the visit has read; null: nothing, the name is looked up as of today. */
  readonly open: () => OpenArticle | null;
  /** Tells the reader on the page. */
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}

const nothingKnown = (name: string): string =>
  name.trim() === '' ? browserWords('lookUpNothingSelected') : browserWords('lookUpNothing', name.trim());

/** Whom `name` means in what was read. */
function meantBy(name: string, open: OpenArticle | null): Promise<LinkedMention | null> {
  const article = open?.extraction.article;
  const published = article?.published?.days ?? null;
  const { title, text, lang } = article ?? { title: '', text: '', lang: null };
  return askBackground('name/look-up', { name, title, text, published, lang });
}

/** `text`: what the browser says is selected; null: the page’s own selection counts. A new look-up ends the one before. */
export function lookingUp(
  page: Document,
  { open, say, signal: life }: LookUpOptions,
): (text: string | null) => Promise<void> {
  let last = new AbortController();
  return async (text) => {
    last.abort();
    last = new AbortController();
    const signal = AbortSignal.any([life, last.signal]);
    const article = open();
    const selected = selectedRange(page);
    if (article?.annotations.openCard(selected)) return;
    const name = selected && nameIn(selected);
    const words = text ?? name?.words ?? '';
    const mention = words.trim() === '' ? null : await meantBy(words, article);
    if (signal.aborted) return;
    const published = article?.extraction.article.published?.days ?? null;
    if (mention && name) annotatePage(page, signal).openCardOf({ mention, ...name, published, story: 0 });
    else say(nothingKnown(words));
  };
}
