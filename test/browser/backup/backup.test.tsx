// The surface of backup and restore as it is drawn, in all its states, and what its buttons do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/backup/backup.css';
import '@/components/backup/progress-line.css';
import '@/components/popup/library-notices.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { BackupSection, type BackupSectionProps } from '@/components/backup/backup-section';
import { RestoreSection, type RestoreSectionProps } from '@/components/backup/restore-section';
import { type LibraryNotice, LibraryNotices } from '@/components/popup/library-notices';
import { WordsProvider } from '@/components/words';
import type { RestorePlan } from '@/lib/library/backup/backups';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const BACKUP: BackupSectionProps = {
  work: { at: 'idle' },
  lastAt: null,
  weekly: false,
  declined: false,
  onBackUp: nothing,
  onStop: nothing,
  onWeekly: nothing,
};
const RESTORE: RestoreSectionProps = {
  work: { at: 'idle' },
  onChoose: nothing,
  onAgree: nothing,
  onCancel: nothing,
};
const COUNTS = { new: 2, same: 1, changed: 0, conflicting: 1 };
const PLAN: RestorePlan = {
  madeAt: '2024-05-01T12:00:00.000Z',
  counts: COUNTS,
  inTrash: 0,
  partly: 0,
  unreadable: 3,
  ids: new Set(),
};
const HALF = { done: 1234, of: 2468 };

const show = (backup: Partial<BackupSectionProps> = {}, restore: Partial<RestoreSectionProps> = {}) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <main class="backup-page">
          <h1>Your library</h1>
          <BackupSection {...BACKUP} {...backup} />
          <RestoreSection {...RESTORE} {...restore} />
        </main>
      </WordsProvider>,
      document.body,
    ),
  );
const press = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === label)?.click();

afterEach(() => act(() => render(null, document.body)));

it.each<
  [
    why: string,
    backup: Partial<BackupSectionProps>,
    restore: Partial<RestoreSectionProps>,
    says: readonly string[],
  ]
>([
  ['nothing done yet', {}, {}, ['There is no backup yet.']],
  ['the day of the last', { lastAt: '2024-05-01T12:00:00.000Z' }, {}, ['Last backup: 1 May 2024.']],
  ['writing', { work: { at: 'writing', howFar: HALF } }, {}, ['Writing: 1,234 of 2,468 articles', 'Stop']],
  [
    'writing pictures',
    { work: { at: 'writing', howFar: { ...HALF, isOfPictures: true } } },
    {},
    ['Writing: 1,234 of 2,468 pictures', 'Stop'],
  ],
  ['more than was thought', { work: { at: 'writing', howFar: { done: 3, of: 2 } } }, {}, ['3 of 3 articles']],
  ['written', { work: { at: 'done', clippings: 1 } }, {}, ['1 article is in the file']],
  ['a full disk', { work: { at: 'failed', trouble: 'full' } }, {}, ['The disk is full']],
  ['another tab at it', { work: { at: 'failed', trouble: 'busy' } }, {}, ['Another tab of Sidelight']],
  ['not allowed by the browser', { weekly: true, declined: true }, {}, ['Your browser did not allow it']],
  ['reading', {}, { work: { at: 'reading', howFar: HALF } }, ['Reading: 50%']],
  [
    'a plan',
    {},
    { work: { at: 'planned', file: 'a.gz', plan: PLAN } },
    [
      'a.gz, made on 1 May 2024',
      '2 articles are new here.',
      '1 article has another text',
      '1 article is here already.',
      '3 articles cannot be read, and are left out.',
    ],
  ],
  [
    'a plan with nothing to do',
    {},
    {
      work: { at: 'planned', file: 'a.gz', plan: { ...PLAN, counts: { ...COUNTS, new: 0, conflicting: 0 } } },
    },
    ['Everything in it is here already.'],
  ],
  ['restoring', {}, { work: { at: 'restoring', howFar: HALF } }, ['Restoring: 50%', 'Stop']],
  ['restored', {}, { work: { at: 'done', counts: COUNTS } }, ['Restored.', '2 articles are new here.']],
  ['stopped half-way', {}, { work: { at: 'stopped', counts: COUNTS } }, ['the same file brings the rest']],
  [
    'another file',
    {},
    { work: { at: 'refused', file: 'a.jpg', error: { kind: 'other-file' } } },
    ['a.jpg cannot be restored. It is no backup of Sidelight.'],
  ],
  ['no room while restoring', {}, { work: { at: 'failed', trouble: 'full' } }, ['make room']],
])('says it, and everybody can use it: %s', async (_why, backup, restore, says) => {
  await show(backup, restore);
  for (const words of says) expect(document.body.textContent).toContain(words);
  expect(await axeViolations(document.body)).toEqual([]);
});

it('does what its buttons say', async () => {
  const [onBackUp, onWeekly, onAgree, onCancel] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  await show(
    { onBackUp, onWeekly },
    { work: { at: 'planned', file: 'a.gz', plan: PLAN }, onAgree, onCancel },
  );
  for (const label of ['Back up now', 'Back up every week', 'Restore', 'Cancel']) press(label);
  expect(onWeekly).toHaveBeenCalledWith(true);
  for (const done of [onBackUp, onAgree, onCancel]) expect(done).toHaveBeenCalledOnce();
});

it('a file of the same name can be chosen again', async () => {
  const onChoose = vi.fn();
  await show({}, { onChoose });
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  for (const content of ['a', 'b']) {
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'a.gz'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    expect(input.value).toBe('');
  }
  expect(onChoose).toHaveBeenCalledTimes(2);
});

it.each<[why: string, notice: LibraryNotice | null, says: string, can: readonly string[]]>([
  ['nothing', null, '', []],
  ['a lost library', 'emptied', 'your browser has lost it', ['Restore from a file…', 'Not now']],
  ['no backup', 'no-backup', 'no backup yet', ['Back up now', 'Not now']],
  ['an old backup', 'old-backup', 'since your last backup', ['Back up now', 'Not now']],
])('the popup says of the library as a whole: %s', async (_why, notice, says, can) => {
  const [onBackUp, onRestore, onPutAway] = [vi.fn(), vi.fn(), vi.fn()];
  const props = { notice, onBackUp, onRestore, onPutAway };
  await act(() =>
    render(
      <WordsProvider value={englishWords}>
        <main>
          <LibraryNotices {...props} />
        </main>
      </WordsProvider>,
      document.body,
    ),
  );
  expect(document.body.textContent).toContain(says);
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(can);
  for (const button of buttons) button.click();
  expect(onPutAway).toHaveBeenCalledTimes(notice === null ? 0 : 1);
  expect(onRestore).toHaveBeenCalledTimes(notice === 'emptied' ? 1 : 0);
  expect(onBackUp).toHaveBeenCalledTimes(notice === null || notice === 'emptied' ? 0 : 1);
  expect(await axeViolations(document.body)).toEqual([]);
});
