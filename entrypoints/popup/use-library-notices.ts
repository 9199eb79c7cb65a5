// Wires what the popup says of the library as a whole: that it was emptied, or that much was changed since the last backup.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { LibraryNotice, LibraryNoticesProps } from '../../components/popup/library-notices';
import { systemClock } from '../../lib/core/clock-and-ids';
import {
  type KnownLibrary,
  type LibraryWatch,
  openLibraryWatch,
  wasEmptied,
} from '../../lib/library/backup/library-watch';
import { backupRecord, changeBackupRecord, remindedSince } from '../../lib/settings/backup-record';
import { storedValue } from '../../lib/settings/stored-value';
import { openTab } from '../shared/extension-page';

/** Changes without a backup after which it is spoken of. */
const MANY_CHANGES = 50;

const knownShape = z.object({ mark: z.string(), clippings: z.int().check(z.nonnegative()) });

/** Kept outside the database, which may be emptied; null: nothing is known yet. */
const rememberedLibrary = storedValue<KnownLibrary | null>({
  key: 'known-library',
  parse: (stored) => knownShape.safeParse(stored).data ?? null,
  store: (known) => known,
});

async function remember(watch: LibraryWatch, found: KnownLibrary): Promise<void> {
  const mark = found.mark ?? (await watch.setMark());
  await rememberedLibrary.write({ mark, clippings: found.clippings });
}

/** What is to be said; null: nothing. Private windows have a library of their own, of which nothing is known. */
async function noticeOf(watch: LibraryWatch): Promise<LibraryNotice | null> {
  if (browser.extension.inIncognitoContext) return null;
  const [found, remembered] = [await watch.look(), await rememberedLibrary.read()];
  if (wasEmptied(found, remembered)) return 'emptied';
  await remember(watch, found);
  const record = await backupRecord.read();
  const changes = await watch.changesSince(remindedSince(record), MANY_CHANGES);
  return changes < MANY_CHANGES ? null : record.lastAt === null ? 'no-backup' : 'old-backup';
}

/** State and events of the notices; looked for once, when the popup has opened. */
export function useLibraryNotices(): LibraryNoticesProps {
  const [watch] = useState(openLibraryWatch);
  const [notice, setNotice] = useState<LibraryNotice | null>(null);
  useEffect(() => {
    // A library that cannot be read says so itself, in its list: nothing is known of it here.
    noticeOf(watch).then(setNotice, () => undefined);
  }, [watch]);
  const putAway = async () => {
    if (notice === 'emptied') await remember(watch, await watch.look());
    else await changeBackupRecord({ remindedAt: systemClock().toISOString() });
  };
  return {
    notice,
    onBackUp: () => void openTab('/backup.html#now'),
    onRestore: () => void openTab('/backup.html'),
    onPutAway: () => {
      setNotice(null);
      putAway().catch(() => undefined); // it is said again when the popup opens
    },
  };
}
