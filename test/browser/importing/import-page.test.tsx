// The surface of imports as it is drawn in each of its states: what it says, that everybody can use it, and what its buttons do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/backup/backup.css';
import '@/components/backup/progress-line.css';
import '@/components/import/import.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { ImportSection, type ImportSectionProps } from '@/components/import/import-section';
import type { ImportStage } from '@/components/import/import-types';
import { RestSection, type RestSectionProps } from '@/components/import/rest-section';
import { WordsProvider } from '@/components/words';
import type { ImportPlan, ImportRecord } from '@/lib/library/importing/imports';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const EVENTS: Omit<ImportSectionProps, 'stage'> = {
  isOver: false,
  ...{ onChoose: nothing, onAgree: nothing, onCancel: nothing, onPause: nothing },
  ...{ onGoOn: nothing, onTakeBack: nothing, onReport: nothing },
};
const REST: RestSectionProps = {
  stage: { at: 'idle' },
  ...{ waiting: 3, sites: 2, asksForThese: true, isGranted: false, onRead: nothing, onStop: nothing },
};
const PLAN: ImportPlan = {
  files: [
    { name: 'pocket.zip', format: 'pocket', rows: 1200 },
    { name: 'x.bin', fault: 'unknown-format' },
    { name: 'ours.gz', format: 'backup', rows: 0 },
  ],
  ...{ rows: 1200, bad: 1, fresh: 1000, known: 150, inTrash: 2, repeated: 47, withoutText: 900 },
  ...{ from: '2014-05-13T12:00:00.000Z', to: '2020-01-02T12:00:00.000Z' },
};
const RECORD: ImportRecord = {
  ...{ version: 1, id: 'a', at: '2026-11-30T12:00:00.000Z', files: ['pocket.zip'], state: 'done' },
  ...{ done: 600, of: 1200, counts: { new: 1000, merged: 1, same: 0, trashed: 2, failed: 1 } },
};

const show = (
  stage: ImportStage,
  over: Partial<ImportSectionProps> = {},
  rest: Partial<RestSectionProps> = {},
) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <main class="backup-page import-page">
          <h1>Import</h1>
          <ImportSection {...EVENTS} {...over} stage={stage} />
          <RestSection {...REST} {...rest} />
        </main>
      </WordsProvider>,
      document.body,
    ),
  );
afterEach(() => act(() => render(null, document.body)));

it.each<[why: string, stage: ImportStage, says: readonly string[], rest?: Partial<RestSectionProps>]>([
  [
    'nothing done yet',
    { at: 'idle' },
    ['Choose files…', '3 articles have not been read yet.', 'Read the rest on 2 sites'],
  ],
  ['looking', { at: 'looking', rows: 1400 }, ['1,400 rows so far', 'Stop']],
  [
    'a plan',
    { at: 'planned', plan: PLAN },
    [
      'Pocket, 1,200 rows',
      'nothing that Sidelight can read',
      'Restore it there',
      '1,000 articles are new here.',
      'from 13 May 2014 to 2 January 2020',
      'Import',
    ],
  ],
  [
    'importing',
    { at: 'importing', howFar: { done: 600, of: 1200 } },
    ['Importing: 600 of 1,200 rows', 'Pause'],
  ],
  ['paused', { at: 'paused', record: RECORD }, ['Paused at 600 of 1,200 rows', 'Go on']],
  [
    'done',
    { at: 'done', record: RECORD },
    ['1,000 articles have come in.', '3 rows were left out.', 'Undo this import'],
  ],
  ['taken back', { at: 'taken-back', stay: 1 }, ['1 article stays']],
  ['a full disk', { at: 'failed', trouble: 'full' }, ['The disk is full']],
  ['many sites', { at: 'idle' }, ['Allow all sites at once'], { asksForThese: false }],
  [
    'reading',
    { at: 'idle' },
    ['Reading: 1 of 3 pages'],
    { stage: { at: 'reading', howFar: { done: 1, of: 3 } } },
  ],
  ['declined', { at: 'idle' }, ['Your browser did not allow it'], { stage: { at: 'declined' } }],
])('says it, and everybody can use it: %s', async (_why, stage, says, rest = {}) => {
  await show(stage, {}, rest);
  for (const words of says) expect(document.body.textContent).toContain(words);
  expect(await axeViolations(document.body)).toEqual([]);
});

it('does what its buttons say', async () => {
  const [onTakeBack, onReport, onRead] = [vi.fn(), vi.fn(), vi.fn()];
  await show({ at: 'done', record: RECORD }, { onTakeBack, onReport }, { onRead });
  for (const label of ['Undo this import', 'List what was left out', 'Allow all sites at once'])
    [...document.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
  expect([onTakeBack, onReport, onRead].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  expect(onRead).toHaveBeenCalledWith('all');
});
