// What the reader has said of a name in an article holds for all of its mentions, and for the surnames that lean on it.
import { expect, it } from 'vitest';
import type { NameChoice } from '@/lib/core/name-choices';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { nameCandidates } from '@/lib/linking/look-up-name';
import { days } from '../../builders';
import { TODAY, told, world } from './world';

const index = buildIndex(world);
const [FATHER, SON] = ['us-george-h-w-bush', 'us-george-w-bush'];

const link = (text: string, choices: readonly NameChoice[], title = '') =>
  linkEntities(index, { title, text, published: days('2003-05-01'), today: TODAY, choices });
const choice = (words: string, id: string | null) => ({ words, id: id as NameChoice['id'] });

it.each<[why: string, text: string, said: NameChoice | null, expected: readonly string[]]>([
  ['nothing is said: the one in office', 'President Bush spoke. Bush left.', null, [`Bush=${SON}`]],
  [
    'the other one, at every mention',
    'President Bush spoke. Bush left.',
    choice('Bush', FATHER),
    [`Bush=${FATHER}`, `Bush=${FATHER}`],
  ],
  [
    'of a full name: surnames follow',
    'George Bush spoke. Bush left.',
    choice('George Bush', FATHER),
    [`George Bush=${FATHER}`, `Bush=${FATHER}`],
  ],
  ['nobody: nor does a surname lean on it', 'Tony Blair spoke. Blair left.', choice('Tony Blair', null), []],
  [
    'a name that only its one bearer has keeps its own',
    'George W. Bush spoke. Bush left.',
    choice('Bush', FATHER),
    [`George W. Bush=${SON}`, `Bush=${FATHER}`],
  ],
  [
    'capitals are the same name',
    'BUSH spoke with President Bush.',
    choice('Bush', FATHER),
    [`BUSH=${FATHER}`, `Bush=${FATHER}`],
  ],
  [
    'a country that is none, and its adjective stays',
    'In Georgia, in Tbilisi, Georgian troops stood. Georgia waits.',
    choice('Georgia', null),
    ['Georgian=GE'],
  ],
  ['a country that was in doubt', 'They went to Georgia.', choice('Georgia', 'GE'), ['Georgia=GE']],
  ['a role', 'The Japanese prime minister spoke.', choice('Japanese prime minister', null), ['Japanese=JP']],
  [
    'whom the name cannot mean is not believed',
    'President Bush spoke.',
    choice('Bush', 'gb-tony-blair'),
    [`Bush=${SON}`],
  ],
  [
    'whom nobody knows is not believed',
    'Tony Blair spoke.',
    choice('Tony Blair', 'x'),
    ['Tony Blair=gb-tony-blair'],
  ],
])('%s', (_why, text, said, expected) => {
  expect(told(text, link(text, said ? [said] : []).text)).toEqual(expected);
});

it('holds in the headline too, and says whose word it is', () => {
  const { title, text } = link('President Bush spoke.', [choice('bush', FATHER)], 'Bush speaks');
  expect([...title, ...text]).toMatchObject([
    { id: FATHER, evidence: 'chosen', confidence: 1, others: [SON] },
    { id: FATHER, evidence: 'chosen' },
  ]);
});

it.each([
  ['a surname of two', 'Bush', [FATHER, SON]],
  ['a full name of two', 'George Bush', [FATHER, SON]],
  ['a full name of one', 'Tony Blair', ['gb-tony-blair']],
  ['a country', 'Georgia', ['GE']],
  ['a word', 'table', []],
  ['more than a name', 'Tony Blair spoke', []],
  ['nothing', '', []],
])('who may bear a name: %s', (_why, name, expected) => {
  expect(nameCandidates(index, name, [])).toEqual(expected);
});

it.each([
  ['a word of another language, of which the mention tells', 'Corea', ['KR', 'KP'], ['KR', 'KP']],
  ['a name of which both tell', 'Georgia', ['GE', 'US'], ['GE', 'US']],
])('who else: %s', (_why, name, others, expected) => {
  expect(nameCandidates(index, name, others as EntityId[])).toEqual(expected);
});
