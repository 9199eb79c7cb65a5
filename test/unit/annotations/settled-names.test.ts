// What follows for the names of an article when the reader says whom one of them means, and takes it back.
import { expect, it } from 'vitest';
import {
  type NamedText,
  settledNames,
  withoutSettled,
  withSettled,
} from '@/entrypoints/annotations/settled-names';
import type { NameChoice } from '@/lib/core/name-choices';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { aMention } from '../../builders';

const [FATHER, SON] = ['us-father', 'us-son'] as unknown as readonly [EntityId, EntityId];
const TEXT = 'George W. Bush met George  Bush; Bush spoke of Blair.';
const mention = (words: string, others: readonly EntityId[], from = 0) => {
  const start = TEXT.indexOf(words, from);
  return aMention({
    id: SON,
    name: 'George W. Bush',
    type: 'leader',
    start,
    end: start + words.length,
    others,
  });
};
const WHOLE = mention('George W. Bush', []);
const FULL = mention('George  Bush', [FATHER]);
const LAST = mention('Bush', [FATHER], TEXT.indexOf(';'));
const ARTICLE: NamedText = { title: '', text: TEXT, linked: { title: [], text: [WHOLE, FULL, LAST] } };
const choice = (words: string, id: EntityId | null): NameChoice => ({ words, id });
const BOTH = [choice('George Bush', FATHER), choice('Bush', FATHER)];

it.each<
  [
    why: string,
    before: readonly NameChoice[],
    said: EntityId | null | undefined,
    expected: readonly NameChoice[],
  ]
>([
  ['another: names that may mean him follow, one that cannot stays', [], FATHER, BOTH],
  ['nobody: of this name alone', [], null, [choice('Bush', null)]],
  ['the newest word on a name stands', [choice('bush', null)], FATHER, BOTH],
  [
    'what was said of others stays',
    [choice('Blair', null)],
    null,
    [choice('Blair', null), choice('Bush', null)],
  ],
  [
    'taken back, with what followed from it',
    [choice('Blair', null), ...BOTH],
    undefined,
    [choice('Blair', null)],
  ],
  ['nothing to take back', [choice('Blair', null)], undefined, [choice('Blair', null)]],
])('%s', (_why, before, id, expected) => {
  expect(withSettled(before, { located: { mention: LAST, words: 'Bush' }, id }, ARTICLE)).toEqual(expected);
});

it('nobody is taken back without the others that are nobody', () => {
  expect(withoutSettled([choice('Blair', null), choice('Bush', null)], 'BUSH')).toEqual([
    choice('Blair', null),
  ]);
});

it('is told with the names of those who are meant', () => {
  expect(settledNames([choice('Bush', SON), choice('Blair', null)], ARTICLE.linked)).toEqual([
    { words: 'Bush', name: 'George W. Bush' },
    { words: 'Blair', name: null },
  ]);
});
