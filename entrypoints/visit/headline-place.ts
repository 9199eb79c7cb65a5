// Where the headline's mentions stand on the page: the title is linked as a text of its own.
import type { Extraction } from '../../lib/article/extract-article';
import type { MentionedText } from '../../lib/highlight/locate-mentions';
import type { LinkedMention } from '../../lib/linking/types';
import { blockText } from '../../lib/text/block-text';

/** Null: the page shows no headline, or shows it in other words than the title has. */
export function headlinePlace(
  { article: { title }, headline }: Extraction,
  mentions: readonly LinkedMention[],
): MentionedText | null {
  if (!headline) return null;
  const { text, runs } = blockText(headline);
  const offset = text.indexOf(title);
  if (offset < 0) return null;
  const shifted = mentions.map((mention) => ({
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  }));
  return { text, runs, mentions: shifted, toLive: (node) => node };
}
