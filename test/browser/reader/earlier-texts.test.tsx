// The earlier texts of an article: how many passages were edited since, and which, word by word.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { EarlierText } from '@/components/reader/shelf';
import { runThrough } from '@/lib/core/steps';
import { compareInSteps } from '@/lib/reader/compare-texts';
import { axeViolations } from '../axe-violations';
import { nothing, showReader, useDrawnReader } from './drawn-reader';

useDrawnReader();

const earlier = (before: string, after: string): EarlierText => ({
  id: 'a',
  savedAt: '2024-05-01T08:00:00Z',
  length: before.length,
  body: document.createElement('div'),
  comparison: runThrough(compareInSteps(before, after)),
});
const line = () => document.querySelector('.earlier-line p')?.textContent;
const press = (label: string) =>
  act(() =>
    [...document.querySelectorAll<HTMLElement>('.earlier button')]
      .find(({ textContent }) => textContent === label)
      ?.click(),
  );
const show = (text: EarlierText) =>
  showReader({ earlier: { texts: [text], length: 900, onRestore: nothing } });

it.each<[why: string, before: string, after: string, said: string, gone: string[], come: string[]]>([
  [
    'a word',
    'On Monday they met.',
    'On Tuesday they met.',
    'Edited since: 1 passage.',
    ['Monday'],
    ['Tuesday'],
  ],
  [
    'two paragraphs',
    'One.\nTwo.\nA third.',
    'One.\nA third.\nMore.',
    'Edited since: 2 passages.',
    ['Two.'],
    ['More.'],
  ],
])('%s', async (_why, before, after, said, gone, come) => {
  await show(earlier(before, after));
  expect(line()).toContain(said);
  await press('Compare');
  const words = (selector: string) =>
    [...document.querySelectorAll(`.comparison ${selector}`)].map((each) => each.lastChild?.textContent);
  expect([words('del'), words('ins')]).toEqual([gone, come]);
  expect(await axeViolations()).toEqual([]);
  await press('Compare');
  expect(document.querySelector('.comparison')).toBeNull();
});

it('says of two texts of which nearly nothing is the same that they are best read one by one', async () => {
  await show({ ...earlier('a', 'b'), comparison: 'too-different' });
  expect(line()).not.toContain('Edited');
  await press('Compare');
  expect(document.querySelector('.earlier-body')?.textContent).toContain('one after the other');
});
