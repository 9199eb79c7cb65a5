// Marks the names in the reader as the visit does on the page.
import type { ShownTexts } from '../../components/reader/reading';
import { locateMentions } from '../../lib/highlight/locate-mentions';
import { paintMentions } from '../../lib/highlight/paint-mentions';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import { blockText } from '../../lib/text/block-text';

interface Marked {
  readonly texts: ShownTexts;
  readonly mentions: LinkedArticle;
  readonly signal: AbortSignal;
}

/** The stored text again, with the way to the nodes that are shown: here they are the same nodes. */
const placeOf = (root: Element, mentions: readonly LinkedMention[]) => ({
  ...blockText(root),
  mentions,
  toLive: (node: Text) => node,
});

export function markNames({ texts, mentions, signal }: Marked): void {
  const places = [placeOf(texts.title, mentions.title), placeOf(texts.body, mentions.text)];
  paintMentions(document, places.flatMap(locateMentions), signal).setVisible(true);
}
