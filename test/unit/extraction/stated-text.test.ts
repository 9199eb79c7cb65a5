// @vitest-environment jsdom
// The text that a page states for machines, as a measure of what was found.
import { expect, it } from 'vitest';
import { StatedText } from '@/lib/extraction/content/stated-text';

const SENTENCES = [
  'The ministers met in the town by the sea.',
  'They spoke of fish, of dikes and of the weather.',
  'Nobody had expected them to agree so soon.',
  'The harbour was closed for the whole afternoon.',
  'In the evening the ferry went out once more.',
];
const STATED = SENTENCES.join(' ');
const contentOf = (text: string) => {
  const content = document.createElement('div');
  content.textContent = text;
  return content;
};

it.each<[why: string, text: string, share: number]>([
  ['all of it', STATED, 1],
  ['other punctuation and capitals', STATED.toUpperCase().replaceAll('.', ' —'), 1],
  ['more than it', `A kicker. ${STATED} A note.`, 1],
  ['two sentences of five', SENTENCES.slice(1, 3).join(' '), 0.4],
  ['another text', 'A ferry is a ship that goes to and fro between two harbours.', 0],
  ['nothing', '', 0],
  ['what is too long to be a fragment of it, without reading it', 'fish '.repeat(250_000), 1],
])('finds its share in %s', (_why, text, share) => {
  expect(StatedText.of(STATED)?.shareIn(contentOf(text))).toBe(share);
});

it.each([
  ['nothing', ''],
  ['a summary of two sentences', SENTENCES.slice(0, 2).join(' ')],
  ['sentences that are words', 'One. Two. Three. Four. Five. Six.'],
])('says nothing of an article where the page states %s', (_why, text) => {
  expect(StatedText.of(text)).toBeNull();
});

it('looks for a bounded number of sentences, from all of a long text', () => {
  const long = Array.from({ length: 1000 }, (_, n) => `Sentence number ${n} speaks of the sea.`);
  const stated = StatedText.of(long.join(' '));
  expect(stated?.shareIn(contentOf(long[1] ?? ''))).toBe(0); // it is none of those that are looked for
  expect(stated?.shareIn(contentOf(long.join(' ')))).toBe(1);
  expect(stated?.shareIn(contentOf(long.slice(0, 500).join(' ')))).toBeCloseTo(0.5, 1);
});

it('knows the sentences of Japanese', () => {
  const stated = StatedText.of(
    SENTENCES.map(() => '大臣たちは海辺の町で長い時間をかけて話し合いを続けていた。').join(''),
  );
  expect(stated?.shareIn(contentOf('大臣たちは海辺の町で長い時間をかけて話し合いを続けていた。'))).toBe(1);
});
