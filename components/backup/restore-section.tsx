// Restoring from a backup: choosing a file, what it would do, the reader's yes, how far it is, and how it ended.
import type { BackupFileError, RestoreCounts, RestorePlan } from '../../lib/library/backup/backups';
import { Button } from '../button';
import { counted, formats, instantInWords } from '../formats';
import { useWords, type WordKey } from '../words';
import type { BackupTrouble, RestoreWork } from './backup-types';
import { ChooseBackup } from './choose-backup';
import { ProgressLine, percentOf } from './progress-line';

export interface RestoreSectionProps {
  readonly work: RestoreWork;
  readonly onChoose: (file: File) => void;
  readonly onAgree: () => void;
  /** Stops what is done, or lets go of a plan. */
  readonly onCancel: () => void;
}

const TROUBLE: Record<BackupTrouble, WordKey> = {
  full: 'restoreFull',
  unavailable: 'restoreFailed',
  busy: 'backupBusy',
};
const REFUSED: Record<BackupFileError['kind'], WordKey> = {
  'other-file': 'restoreRefusedOtherFile',
  'newer-version': 'restoreRefusedNewer',
  damaged: 'restoreRefusedDamaged',
  unreadable: 'restoreRefusedUnreadable',
};

type Forms = Parameters<typeof counted>[2];
const COUNTED: readonly (readonly [keyof RestoreCounts, Forms])[] = [
  ['new', { one: 'restoreNewOne', other: 'restoreNewOther' }],
  ['changed', { one: 'restoreChangedOne', other: 'restoreChangedOther' }],
  ['conflicting', { one: 'restoreConflictingOne', other: 'restoreConflictingOther' }],
  ['same', { one: 'restoreSameOne', other: 'restoreSameOther' }],
];
const TOLD: readonly (readonly ['inTrash' | 'partly' | 'unreadable', Forms])[] = [
  ['inTrash', { one: 'restoreInTrashOne', other: 'restoreInTrashOther' }],
  ['partly', { one: 'restorePartlyOne', other: 'restorePartlyOther' }],
  ['unreadable', { one: 'restoreUnreadableOne', other: 'restoreUnreadableOther' }],
];

function Counts({
  counts,
  plan,
}: {
  readonly counts: RestoreCounts;
  readonly plan?: RestorePlan | undefined;
}) {
  const words = useWords();
  const lines = [
    ...COUNTED.map(([kind, forms]) => [counts[kind], forms] as const),
    ...TOLD.map(([kind, forms]) => [plan?.[kind] ?? 0, forms] as const),
  ];
  return (
    <ul class="restore-counts">
      {lines
        .filter(([count]) => count > 0)
        .map(([count, forms]) => (
          <li key={forms.other}>{counted(words, count, forms)}</li>
        ))}
    </ul>
  );
}

/** Whether restoring would change anything. */
const hasWork = ({ counts }: RestorePlan): boolean => counts.new + counts.changed + counts.conflicting > 0;

type Planned = Extract<RestoreWork, { readonly at: 'planned' }>;

function Plan({ work, onAgree, onCancel }: Omit<RestoreSectionProps, 'work'> & { readonly work: Planned }) {
  const words = useWords();
  const { file, plan } = work;
  return (
    <div class="restore-plan">
      <p class="restore-plan-name">{words('restorePlanHeading', file, instantInWords(plan.madeAt, words))}</p>
      <Counts counts={plan.counts} plan={plan} />
      {!hasWork(plan) && <p>{words('restoreNothing')}</p>}
      <div class="section-actions">
        {hasWork(plan) && (
          <Button primary onPress={onAgree}>
            {words('restoreAgree')}
          </Button>
        )}
        <Button onPress={onCancel}>{words('restoreCancel')}</Button>
      </div>
    </div>
  );
}

function Ended({ work }: { readonly work: RestoreWork }) {
  const words = useWords();
  switch (work.at) {
    case 'done':
      return <>{words('restoreDone')}</>;
    case 'stopped':
      return <>{words('restoreStopped')}</>;
    case 'failed':
      return <strong>{words(TROUBLE[work.trouble])}</strong>;
    case 'refused':
      return (
        <>
          <strong>{words('restoreRefused', work.file)}</strong> {words(REFUSED[work.error.kind])}
        </>
      );
    default:
      return null;
  }
}

export function RestoreSection({ work, ...on }: RestoreSectionProps) {
  const words = useWords();
  const isBusy = work.at === 'reading' || work.at === 'restoring';
  const percent = isBusy ? formats(words).percent.format(percentOf(work.howFar) / 100) : '';
  return (
    <>
      <p class="second-line backup-asks">{words('restoreIntro')}</p>
      <div class="section-actions">
        <ChooseBackup idle={isBusy} onChoose={on.onChoose} />
        {isBusy && <Button onPress={on.onCancel}>{words('backupStop')}</Button>}
      </div>
      {isBusy && (
        <ProgressLine
          howFar={work.howFar}
          says={words(work.at === 'reading' ? 'restoreReading' : 'restoreWorking', percent)}
        />
      )}
      {work.at === 'planned' && <Plan work={work} {...on} />}
      <p class="notice" role="status">
        <Ended work={work} />
      </p>
      {(work.at === 'done' || work.at === 'stopped') && <Counts counts={work.counts} />}
    </>
  );
}
