import { expect, it } from 'vitest';
import { isSameAddress } from '@/entrypoints/shared/page-lifetime';

const STORY = 'https://news.example/world/story-1';

it.each([
  ['the same address', STORY, STORY, true],
  ['a place in the text', STORY, `${STORY}#comments`, true],
  ['the site takes its tracking away', `${STORY}?utm_source=mail&fbclid=9`, STORY, true],
  ['parameters in another order', `${STORY}?a=1&b=2`, `${STORY}?b=2&a=1`, true],
  ['the next story', STORY, 'https://news.example/world/story-2', false],
  ['stories told apart by a parameter', 'https://news.example/?id=1', 'https://news.example/?id=2', false],
  ['stories told apart by a fragment', 'https://news.example/#/1', 'https://news.example/#/2', false],
  ['another site', STORY, 'https://other.example/world/story-1', false],
])('%s', (_why, one, other, same) => {
  expect(isSameAddress(one, other)).toBe(same);
});
