// The page of backups in each of its states, the names of files in Greek; `surfaces.tsx` has the other pages.
import backupCss from '@/components/backup/backup.css?inline';
import { BackupSection, type BackupSectionProps } from '@/components/backup/backup-section';
import progressCss from '@/components/backup/progress-line.css?inline';
import { RestoreSection, type RestoreSectionProps } from '@/components/backup/restore-section';
import { useWords } from '@/components/words';
import { inGreek } from './pseudo-words';
import type { ShownPage } from './surfaces';

const nothing = () => undefined;

const COUNTS = { new: 12, changed: 1, conflicting: 2, same: 1200 };
const PLAN = { madeAt: '2024-05-01T08:00:00Z', counts: COUNTS, inTrash: 1, partly: 2, unreadable: 3 };

function BackupPage({
  backup,
  restore,
}: {
  readonly backup: BackupSectionProps['work'];
  readonly restore: RestoreSectionProps['work'];
}) {
  const words = useWords();
  return (
    <main class="backup-page">
      <h1>{words('backupTitle')}</h1>
      <p class="section-intro">{words('backupIntro')}</p>
      <BackupSection
        work={backup}
        lastAt="2024-05-01T08:00:00Z"
        weekly
        declined
        onBackUp={nothing}
        onStop={nothing}
        onWeekly={nothing}
      />
      <RestoreSection work={restore} onChoose={nothing} onAgree={nothing} onCancel={nothing} />
    </main>
  );
}

const backup = (work: BackupSectionProps['work'], restore: RestoreSectionProps['work']): ShownPage => ({
  width: 360,
  css: [backupCss, progressCss],
  content: () => <BackupPage backup={work} restore={restore} />,
});
const FILE = inGreek('library');
export const BACKUP_PAGES: readonly (readonly [why: string, page: ShownPage])[] = [
  [
    'backup, at work',
    backup({ at: 'writing', howFar: { done: 3, of: 10 } }, { at: 'reading', howFar: { done: 1, of: 3 } }),
  ],
  [
    'backup, done, and a plan',
    backup({ at: 'done', clippings: 1200 }, { at: 'planned', file: FILE, plan: PLAN as never }),
  ],
  [
    'backup that failed, and a file that is refused',
    backup(
      { at: 'failed', trouble: 'full' },
      { at: 'refused', file: FILE, error: { kind: 'damaged' } as never },
    ),
  ],
  ['backup that was stopped, and restored', backup({ at: 'stopped' }, { at: 'done', counts: COUNTS })],
];
