// Captions of an article → the names in them, linked in the light of its text; the text itself is linked without them.
import { LONGEST_BODY } from '../../lib/core/shapes/bounds';
import type { LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { BackgroundProtocol } from '../../lib/messaging/protocol';

/** What stands between the text and the captions below it, as between any two blocks. */
const BETWEEN = '\n';

/** An article as linking is asked about it. */
export type LinkQuestion = BackgroundProtocol['article/link']['ask'];

/**
 * Whom `captions` name; offsets count in them. They are read as if they stood below the text, so that a surname means
 * whom it means there. None where both together are longer than what may be asked about at once.
 */
export async function linkCaptions(
  question: LinkQuestion,
  captions: string,
): Promise<readonly LinkedMention[]> {
  const above = question.text + BETWEEN;
  if (captions === '' || above.length + captions.length > LONGEST_BODY) return [];
  const { text } = await askBackground('article/link', { ...question, text: above + captions });
  return text
    .filter(({ start }) => start >= above.length)
    .map((mention) => ({
      ...mention,
      start: mention.start - above.length,
      end: mention.end - above.length,
    }));
}
