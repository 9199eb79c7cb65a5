// What a mention rests on, in the form that the card says it: kind, office, distance from the full name, who else.
import { expect, it } from 'vitest';
import type { LinkedMention } from '@/lib/linking/types';
import { link } from './world';

const last = (text: string, on: string): LinkedMention | undefined =>
  link(text, { on }).text.findLast(({ type }) => type !== 'norp');

it.each([
  ['a full name speaks for itself', 'Tony Blair', '2003-02-01', { evidence: 'full-name' }],
  [
    'in the same paragraph',
    'Tony Blair of Britain. Blair',
    '2003-02-01',
    { evidence: 'surname-after-full-name', paragraphsAbove: 0 },
  ],
  [
    'in the paragraph above; a blank line is no paragraph',
    'Tony Blair of Britain.\n\nThen Blair',
    '2003-02-01',
    { evidence: 'surname-after-full-name', paragraphsAbove: 1 },
  ],
  [
    'three paragraphs above',
    'Tony Blair of Britain.\nOne.\nTwo.\nThen Blair',
    '2003-02-01',
    { evidence: 'surname-after-full-name', paragraphsAbove: 3 },
  ],
  [
    'a title says which office',
    'On Monday President Bush',
    '2003-02-01',
    { evidence: 'title-and-surname', office: 'US/president', others: ['us-george-h-w-bush'] },
  ],
  [
    'a role says which office',
    'the Japanese prime minister',
    '2022-02-01',
    { type: 'role', evidence: 'office-of-country', office: 'JP/prime-minister' },
  ],
])('%s', (_why, text, on, expected) => {
  expect(last(text, on)).toMatchObject(expected);
});

it('a headline leans on the body, without a distance', () => {
  const { title } = link('Tony Blair of Britain spoke.', { title: 'Blair spoke', on: '2003-02-01' });
  expect(title.map(({ evidence, paragraphsAbove }) => ({ evidence, paragraphsAbove }))).toEqual([
    { evidence: 'surname-after-full-name', paragraphsAbove: undefined },
  ]);
});
