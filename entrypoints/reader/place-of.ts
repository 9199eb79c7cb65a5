// Leads stored mentions to the text that is shown, if it is the text that they were found in.
import type { MentionedText } from '../../lib/highlight/locate-mentions';
import type { LinkedMention } from '../../lib/linking/types';
import { blockText } from '../../lib/text/block-text';

interface LinkedText {
  readonly text: string;
  /** Offsets count in `text`. */
  readonly mentions: readonly LinkedMention[];
}

/**
 * The text of `root`, whose nodes are shown as they are. A clipping may be older than our rules: where cleaning it
 * again gives another text, its offsets point at other words, and no mark is better than a wrong one.
 */
export function placeOf(root: Element, { text, mentions }: LinkedText): MentionedText {
  const shown = blockText(root);
  return { ...shown, mentions: shown.text === text ? mentions : [], toLive: (node) => node };
}
