// The export page as it is drawn, in all its states, and what its controls do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/backup/progress-line.css';
import '@/components/export/export.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ExportPage, type ExportPageProps } from '@/components/export/export-page';
import { WordsProvider } from '@/components/words';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const PROPS: ExportPageProps = {
  source: { of: 'all' },
  count: 1234,
  unfiled: 0,
  format: 'markdown',
  work: { at: 'idle' },
  canShare: false,
  copy: null,
  onFormat: nothing,
  onExport: nothing,
  onStop: nothing,
  onShare: nothing,
};
const DONE = { at: 'done', file: 'a.zip', count: 3, lost: [], partly: 0, isEarly: false } as const;

const show = (over: Partial<ExportPageProps> = {}) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <ExportPage {...PROPS} {...over} />
      </WordsProvider>,
      document.body,
    ),
  );
const button = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === label);

afterEach(() => act(() => render(null, document.body)));

it.each<[why: string, over: Partial<ExportPageProps>, says: readonly string[]]>([
  ['everything', {}, ['Everything', '1,234 articles', 'For Obsidian']],
  ['a search, whatever it is', { source: { of: 'search', query: '<b>' } }, ['Search: <b>']],
  [
    'a search of a library that is being filed anew',
    { source: { of: 'search', query: 'a' }, unfiled: 7 },
    ['7 articles are not searched yet, and may be missing here.'],
  ],
  [
    'done, before everything was searched',
    { work: { ...DONE, isEarly: true } },
    ['3 articles are in a.zip. Not everything was searched yet'],
  ],
  [
    'a choice that is known no longer',
    { source: { of: 'choice', key: 'a' }, count: 0 },
    ['What you had chosen is no longer known', 'Open the library'],
  ],
  ['being counted', { count: null }, ['Everything']],
  ['a list', { source: { of: 'list', list: 'unread' }, count: 1 }, ['Unread', '1 article']],
  [
    'writing',
    { work: { at: 'writing', howFar: { done: 5, of: 10 } } },
    ['Writing: 5 of 10 articles', 'Stop'],
  ],
  ['stopped', { work: { at: 'stopped' } }, ['Stopped. No file was made.']],
  ['a full disk', { work: { at: 'failed', trouble: 'full' } }, ['The disk is full']],
  ['done', { work: DONE }, ['3 articles are in a.zip.']],
  ['done, in part', { work: { ...DONE, partly: 1 } }, ['Of 1 of them a part is damaged; the rest is there.']],
  [
    'done, without what is lost',
    {
      work: {
        ...DONE,
        lost: [
          { id: 'a', title: 'Lost story' },
          { id: 'b', title: '' },
        ],
      },
    },
    ['2 articles could not be read and are not in it:', 'Lost story'],
  ],
  [
    'one article, which can be copied',
    { copy: { outcome: null, onCopy: nothing } },
    ['APA', 'MLA', 'DIN ISO 690'],
  ],
  ['copied', { copy: { outcome: { of: 'apa', isDone: true }, onCopy: nothing } }, ['Copied.']],
  ['done, where there is a sheet to share', { work: DONE, canShare: true }, ['Share…']],
])('%s is told, and is accessible', async (_why, over, says) => {
  await show(over);
  for (const text of says) expect(document.body.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it('a format is chosen and exported', async () => {
  const [onFormat, onExport] = [vi.fn(), vi.fn()];
  await show({ onFormat, onExport });
  document.querySelectorAll<HTMLInputElement>('input[type=radio]')[4]?.click();
  expect(onFormat).toHaveBeenCalledWith('csv');
  button('Export')?.click();
  expect(onExport).toHaveBeenCalledOnce();
});

it.each<[why: string, over: Partial<ExportPageProps>]>([
  ['nothing is there', { count: 0 }],
  ['it is being counted', { count: null }],
  ['a file is being written', { work: { at: 'writing', howFar: { done: 0, of: 0 } } }],
])('nothing begins where %s', async (_why, over) => {
  const onExport = vi.fn();
  await show({ ...over, onExport });
  button('Export')?.click();
  expect(onExport).not.toHaveBeenCalled();
});
