// A link, of which nothing is kept but the address → the sign, the words and the host by which lists and popup tell it from an article.
import type { ReadingListItem } from '../lib/library/clipping';
import type { KeptLink, LinkReason } from '../lib/library/links/link-kinds';
import { LinkIcon } from './icons';
import { useWords, type WordKey } from './words';

/** Why there is no text, in a few words. */
const LINK_REASON_WORDS: Readonly<Record<LinkReason, WordKey>> = {
  'not-read-yet': 'linkNotReadYet',
  'not-an-article': 'linkNotAnArticle',
  'no-leave': 'linkNoLeave',
  offline: 'linkOffline',
  'not-a-page': 'linkNotAPage',
  failed: 'linkFailed',
};

/** Stands first among the facts of a row. */
export function LinkSign({ link }: { readonly link: KeptLink }) {
  const words = useWords();
  return (
    <span class="link-sign" title={words('linkSign')}>
      <LinkIcon />
      <span class="visually-hidden">{words('linkSign')} </span>
      {words(LINK_REASON_WORDS[link.reason])}
    </span>
  );
}

/** What a list calls a clipping's site: of a link, whose page nobody has read, the host; null: it has no name. */
export function siteShown({ siteName, link, url }: ReadingListItem): string | null {
  if (siteName !== null || !link || !URL.canParse(url)) return siteName;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
