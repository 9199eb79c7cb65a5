// What the popup says of the library as a whole, quietly above the list, with what can be done about it.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

/** `emptied`: clippings are gone that nobody has deleted; the others: much was changed without a backup. */
export type LibraryNotice = 'emptied' | 'no-backup' | 'old-backup';

export interface LibraryNoticesProps {
  /** Null: nothing is to be said. */
  readonly notice: LibraryNotice | null;
  readonly onBackUp: () => void;
  readonly onRestore: () => void;
  readonly onPutAway: () => void;
}

const SAID: Record<LibraryNotice, WordKey> = {
  emptied: 'noticeEmptied',
  'no-backup': 'noticeNoBackup',
  'old-backup': 'noticeOldBackup',
};

export function LibraryNotices({ notice, ...on }: LibraryNoticesProps) {
  const words = useWords();
  if (notice === null) return null;
  return (
    <section class="library-notice" role="status">
      <p>{words(SAID[notice])}</p>
      <div class="library-notice-actions">
        {notice === 'emptied' ? (
          <Button onPress={on.onRestore}>{words('restoreChoose')}</Button>
        ) : (
          <Button onPress={on.onBackUp}>{words('backupNow')}</Button>
        )}
        <Button quiet onPress={on.onPutAway}>
          {words('noticePutAway')}
        </Button>
      </div>
    </section>
  );
}
