// The card's reason for a name, in words; silent where the name says it all.
import { expect, it } from 'vitest';
import { becauseOf } from '@/components/card/card-words';
import type { LinkedMention } from '@/lib/linking/types';
import { englishWords } from '../../words';

const mention = (rest: Partial<LinkedMention>): LinkedMention => ({
  start: 0,
  end: 5,
  type: 'leader',
  id: 'gb-tony-blair' as never,
  name: 'Tony Blair',
  confidence: 0.95,
  evidence: 'full-name',
  ...rest,
});

it.each([
  ['a full name', {}, null],
  ['a country', { type: 'country', evidence: 'country-name' }, null],
  [
    'the full name in the same paragraph',
    { evidence: 'surname-after-full-name', paragraphsAbove: 0 },
    'The full name stands in this paragraph.',
  ],
  [
    'one above',
    { evidence: 'surname-after-full-name', paragraphsAbove: 1 },
    'The full name stands in the paragraph above.',
  ],
  [
    'several above',
    { evidence: 'surname-after-full-name', paragraphsAbove: 7 },
    'The full name stands 7 paragraphs above.',
  ],
  [
    'in a headline, or before the full name',
    { evidence: 'surname-after-full-name' },
    'The full name stands elsewhere in this article.',
  ],
  [
    'a role',
    { type: 'role', evidence: 'office-of-country' },
    'The article names the office: this is who held it on that day.',
  ],
] satisfies [string, Partial<LinkedMention>, string | null][])('%s', (_why, rest, expected) => {
  expect(becauseOf(mention(rest), englishWords)).toBe(expected);
});
