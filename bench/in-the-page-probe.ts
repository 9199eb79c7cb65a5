// Paints 150 names over a page of its own, in the page: how long that takes, with nothing measured in between.

import { blockText } from '../lib/core/block-text';
import type { LinkedMention } from '../lib/linking/types';
import { locateMentions, type MentionedText } from '../lib/page/highlight/locate-mentions';
import { paintMentions } from '../lib/page/highlight/paint-mentions';

const NAMES = 150;
const TYPES = ['leader', 'country', 'role', 'organisation'] as const;

/** An article of `NAMES` paragraphs, each with one name, and its mentions. */
function article(): MentionedText {
  const root = document.createElement('article');
  for (let at = 0; at < NAMES; at++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `On that day Angela Merkel spoke of it for the ${at}th time, and they listened to her.`;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  const { text, runs } = blockText(root);
  const mentions = [...text.matchAll(/Angela Merkel/g)].map(
    ({ index }, at): LinkedMention => ({
      start: index,
      end: index + 'Angela Merkel'.length,
      type: TYPES[at % TYPES.length]!,
      id: 'de-angela-merkel' as LinkedMention['id'],
      name: 'Angela Merkel',
      confidence: 1,
      evidence: 'full-name',
    }),
  );
  return { text, runs, mentions, published: null, toLive: (node) => node };
}

/** Milliseconds from located names to marks; what the browser paints comes after. */
export function paint(): number {
  const life = new AbortController();
  const located = locateMentions(article());
  document.body.getBoundingClientRect(); // the page has been laid out before anybody paints on it
  const begun = performance.now();
  const marks = paintMentions(document, { signal: life.signal });
  marks.setMarks(located);
  marks.setVisible(true);
  const took = performance.now() - begun;
  life.abort();
  return took;
}
