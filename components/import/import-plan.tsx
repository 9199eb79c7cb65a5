// What importing the chosen files would do: what each file is, how many articles are new, known, without a text, from when to when.
import type { ImportPlan } from '../../lib/library/importing/imports';
import { Button } from '../button';
import { counted, instantInWords } from '../formats';
import { FilledSentence, useWords, type Words } from '../words';
import { FILE_FAULT_WORDS, FORMAT_WORDS } from './import-words';

type Forms = Parameters<typeof counted>[2];
type Counted = 'fresh' | 'known' | 'inTrash' | 'repeated' | 'withoutText' | 'bad';

const LINES: readonly (readonly [Counted, Forms])[] = [
  ['fresh', { one: 'importingFreshOne', other: 'importingFreshOther' }],
  ['withoutText', { one: 'importingWithoutTextOne', other: 'importingWithoutTextOther' }],
  ['known', { one: 'importingKnownOne', other: 'importingKnownOther' }],
  ['repeated', { one: 'importingRepeatedOne', other: 'importingRepeatedOther' }],
  ['inTrash', { one: 'importingInTrashOne', other: 'importingInTrashOther' }],
  ['bad', { one: 'importingBadOne', other: 'importingBadOther' }],
];

/** What is our own backup is restored, not imported. */
function PlannedFiles({ files }: Pick<ImportPlan, 'files'>) {
  const words = useWords();
  const backupPage = <a href="/backup.html">{words('importingToBackup')}</a>;
  return (
    <ul class="planned-files">
      {files.map((file, at) => (
        <li key={at}>
          <bdi class="planned-name">{file.name}</bdi>
          <span class="second-line">
            {'fault' in file && words(FILE_FAULT_WORDS[file.fault])}
            {'format' in file && file.format === 'backup' && (
              <FilledSentence of="importingIsBackup" parts={[backupPage]} />
            )}
            {'format' in file &&
              file.format !== 'backup' &&
              counted(words, file.rows, {
                one: 'importingRowsOne',
                other: 'importingRowsOther',
                and: words(FORMAT_WORDS[file.format]),
              })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** From when to when it was kept elsewhere; null: no file says so. */
function spanOf({ from, to }: ImportPlan, words: Words): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [instantInWords(from, words), instantInWords(to, words)];
  return first === last ? words('importingSpanDay', first) : words('importingSpan', first, last);
}

/** Whether importing would do anything at all. */
const hasRows = ({ fresh, known }: ImportPlan): boolean => fresh + known > 0;

export interface ImportPlanProps {
  readonly plan: ImportPlan;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

export function PlannedImport({ plan, onAgree, onCancel }: ImportPlanProps) {
  const words = useWords();
  const span = spanOf(plan, words);
  return (
    <section class="restore-plan" aria-label={words('importingPlan')}>
      <PlannedFiles files={plan.files} />
      {plan.rows > 0 && (
        <ul class="restore-counts">
          {LINES.filter(([what]) => plan[what] > 0).map(([what, forms]) => (
            <li key={what}>{counted(words, plan[what], forms)}</li>
          ))}
          {span !== null && <li>{span}</li>}
        </ul>
      )}
      {!hasRows(plan) && <p>{words('importingNothing')}</p>}
      <div class="section-actions">
        {hasRows(plan) && (
          <Button primary onPress={onAgree}>
            {words('importingAgree')}
          </Button>
        )}
        <Button onPress={onCancel}>{words('restoreCancel')}</Button>
      </div>
    </section>
  );
}
