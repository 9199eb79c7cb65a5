// The page of backups: begins at once where it was opened for that, and in its weekly turn closes itself.
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupSection } from '../../components/backup/backup-section';
import { RestoreSection } from '../../components/backup/restore-section';
import { useWords } from '../../components/words';
import type { Backups } from '../../lib/library/backup/backups';
import { useBackup } from './use-backup';
import { useRestore } from './use-restore';
import { backUpByItself } from './weekly-backup';

/** For what the page was opened: by a button that backs up, by the alarm, or to look. */
export type BackupErrand = 'now' | 'weekly' | 'look';

export interface BackupAppProps {
  readonly backups: Backups;
  readonly errand: BackupErrand;
  readonly onRestored: () => void;
}

/** The page, wired to the library. */
export function BackupApp({ backups, errand, onRestored }: BackupAppProps) {
  const words = useWords();
  const backup = useBackup(backups);
  const restore = useRestore(backups, onRestored);
  const { onBackUp } = backup;
  useEffect(() => {
    if (errand === 'now') onBackUp();
    if (errand === 'weekly') void backUpByItself(backups).finally(() => closeThisTab());
  }, [errand, onBackUp, backups]);
  return (
    <main class="backup-page">
      <h1>{words('backupTitle')}</h1>
      <p class="section-intro">{words(errand === 'weekly' ? 'backupWeeklyClosing' : 'backupIntro')}</p>
      {errand !== 'weekly' && (
        <>
          <BackupSection {...backup} />
          <RestoreSection {...restore} />
        </>
      )}
    </main>
  );
}

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
