// Which marks are seen: kinds that are switched off are not, and of a name that comes again the ones that were chosen.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { EVERY_MARK, type MarkChoice } from '@/lib/core/shapes/mark-choice-shape';
import type { MentionType } from '@/lib/linking/types';
import { chosenMarks } from '@/lib/page/highlight/chosen-marks';
import { type LocatedMention, locateMentions } from '@/lib/page/highlight/locate-mentions';
import { aMention } from '../../../builders';

let article: HTMLElement;
beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML = `<p>Ann Lee met the envoy in Japan. <b>Lee</b> spoke, and the Japanese listened.</p>
    <ul><li>Lee left.</li><li>Lee left Japan.</li></ul><p>The envoy stayed at the UN.</p>`;
  document.body.append(article);
});
afterEach(() => article.remove());

const KINDS: readonly (readonly [words: RegExp, type: MentionType, id: string])[] = [
  [/Ann Lee|Lee/g, 'leader', 'ann'],
  [/Japanese/g, 'norp', 'JP'],
  [/Japan\b/g, 'country', 'JP'],
  [/[Tt]he envoy/g, 'role', 'ann'],
  [/UN/g, 'organisation', 'UN'],
];

function marks(story = 0): LocatedMention[] {
  const { text, runs } = blockText(article);
  const mentions = KINDS.flatMap(([words, type, id]) =>
    [...text.matchAll(words)].map(({ 0: word, index }) =>
      aMention({ id, type, start: index, end: index + word.length }),
    ),
  );
  return locateMentions({ text, runs, mentions, published: null, story, toLive: (node) => node });
}
const seen = (choice: Partial<MarkChoice>, located = marks()) =>
  chosenMarks(located, { ...EVERY_MARK, ...choice }).map(({ words }) => words);
const ALL = ['Ann Lee', 'the envoy', 'Japan', 'Lee', 'Japanese', 'Lee', 'Lee', 'Japan', 'The envoy', 'UN'];

it.each<[why: string, choice: Partial<MarkChoice>, expected: string[]]>([
  ['every mark', {}, ALL],
  ['no leaders', { leaders: false }, ['the envoy', 'Japan', 'Japanese', 'Japan', 'The envoy', 'UN']],
  [
    'no countries, nor their people',
    { countries: false },
    ['Ann Lee', 'the envoy', 'Lee', 'Lee', 'Lee', 'The envoy', 'UN'],
  ],
  ['no offices', { roles: false }, ['Ann Lee', 'Japan', 'Lee', 'Japanese', 'Lee', 'Lee', 'Japan', 'UN']],
  ['no bodies', { organisations: false }, ALL.slice(0, -1)],
  ['nothing', { leaders: false, countries: false, roles: false, organisations: false }, []],
  [
    'the first in each paragraph',
    { scope: 'paragraph' },
    ['Ann Lee', 'the envoy', 'Japan', 'Lee', 'Lee', 'Japan', 'The envoy', 'UN'],
  ],
  ['the first in the article', { scope: 'article' }, ['Ann Lee', 'the envoy', 'Japan', 'UN']],
  [
    'the first in the article, of offices alone',
    { scope: 'article', leaders: false, countries: false, organisations: false },
    ['the envoy'],
  ],
])('%s', (_why, choice, expected) => {
  expect(seen(choice)).toEqual(expected);
});

it('an article below the first has first mentions of its own', () => {
  const located = [...marks(), ...marks(1)];
  expect(seen({ scope: 'article' }, located)).toEqual([
    'Ann Lee',
    'the envoy',
    'Japan',
    'UN',
    'Ann Lee',
    'the envoy',
    'Japan',
    'UN',
  ]);
});
