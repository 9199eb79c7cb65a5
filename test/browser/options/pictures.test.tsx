// The options' part on pictures as it is drawn: how many are kept, how large, which are not and why; and what its buttons do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { PicturesSection, type PicturesSectionProps } from '@/components/options/pictures-section';
import { WordsProvider } from '@/components/words';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const KEPT = { pictures: 12, bytes: 3_240_000, waiting: 0, isDiskFull: false, givenUp: 0, leftOut: {} };
const SECTION: PicturesSectionProps = {
  ...{ on: true, kept: KEPT, hasFailed: false },
  ...{ onSwitch: nothing, onDelete: nothing },
};
const show = (over: Partial<PicturesSectionProps> = {}) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <main>
          <h1>Options</h1>
          <PicturesSection {...SECTION} {...over} />
        </main>
      </WordsProvider>,
      document.body,
    ),
  );
const items = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);

afterEach(() => act(() => render(null, document.body)));

it.each<[why: string, over: Partial<PicturesSectionProps>, says: readonly string[], left: readonly string[]]>(
  [
    ['number and size', {}, ['12 pictures, 3.2 MB'], []],
    ['one', { kept: { ...KEPT, pictures: 1, bytes: 900 } }, ['1 picture, 1 kB'], []],
    ['a library that cannot be read', { kept: null }, [], []],
    ['nothing of what does not come while it is off', { on: false, kept: { ...KEPT, waiting: 2 } }, [], []],
    ['what may still come', { kept: { ...KEPT, waiting: 2 } }, ['Some of 2 articles are still to come.'], []],
    [
      'what waits for room on the disk',
      { kept: { ...KEPT, waiting: 2, isDiskFull: true } },
      ['Some of 2 articles are still to come. Your disk is full: they come when there is room.'],
      [],
    ],
    [
      'nothing of the disk while it is off',
      { on: false, kept: { ...KEPT, waiting: 2, isDiskFull: true } },
      ['12 pictures, 3.2 MB'],
      [],
    ],
    [
      'what was given up',
      { kept: { ...KEPT, givenUp: 2 } },
      ['Not kept'],
      ['Some of 2 articles were given up: something went wrong in Sidelight.'],
    ],
    [
      'one of each that is not kept',
      {
        kept: {
          ...KEPT,
          leftOut: { 'too-large': 1, 'no-leave': 1, 'other-kind': 1, unreachable: 1, 'too-many': 1 },
        },
      },
      ['Not kept'],
      [
        '1 picture is larger than 5 MB.',
        '1 picture is on a site that Sidelight may not reach. “Load pictures” in the reader asks for it.',
        '1 picture is of a kind that is not kept.',
        '1 picture did not come: its site was asked three times.',
        '1 picture stands behind the first 30 of its article.',
      ],
    ],
    [
      'many of some',
      { kept: { ...KEPT, leftOut: { 'no-leave': 1200, 'too-many': 3 } } },
      ['Not kept'],
      [
        '1,200 pictures are on sites that Sidelight may not reach. “Load pictures” in the reader asks for them.',
        '3 pictures stand behind the first 30 of their article.',
      ],
    ],
    [
      'what is not kept where nothing is',
      { on: false, kept: { ...KEPT, pictures: 0, bytes: 0, leftOut: { 'other-kind': 2 } } },
      ['0 pictures, 0 kB', 'Not kept'],
      ['2 pictures are of kinds that are not kept.'],
    ],
  ],
)('says, and everybody can use it: %s', async (_why, over, says, left) => {
  await show(over);
  for (const words of says) expect(document.body.textContent).toContain(words);
  expect(items()).toEqual(left);
  for (const words of ['still to come', 'Not kept'])
    expect(document.body.textContent?.includes(words)).toBe(says.some((each) => each.includes(words)));
  expect(await axeViolations(document.body)).toEqual([]);
});

it('does what its buttons say', async () => {
  const [onSwitch, onDelete] = [vi.fn(), vi.fn()];
  await show({ onSwitch, onDelete });
  for (const button of document.querySelectorAll('button')) button.click();
  expect([onSwitch.mock.calls, onDelete.mock.calls.length]).toEqual([[[false]], 1]);
});
