// The backup that is made without being asked for: written as any other, and put into a folder among the downloads.
import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/core/clock-and-ids';
import type { Backups } from '../../lib/library/backup/backups';
import { backupDueAt, backupRecord } from '../../lib/settings/backup-record';
import { mayDownload } from '../../lib/settings/host-permissions';
import { oneAtATime, writeBackup } from './use-backup';

/** Among the reader's downloads. */
const FOLDER = 'Sidelight';

/** Settles when the browser has all of the file: its address holds only as long as this page. */
async function downloaded(id: number): Promise<void> {
  const isOver = async () => {
    const [item] = await browser.downloads.search({ id });
    return item?.state !== 'in_progress';
  };
  await new Promise<void>((resolve) => {
    const look = () => void isOver().then((over) => over && finish());
    const finish = () => {
      browser.downloads.onChanged.removeListener(look);
      resolve();
    };
    browser.downloads.onChanged.addListener(look);
    look();
  });
}

async function takeIntoFolder(file: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(file);
  const id = await browser.downloads.download({
    url,
    filename: `${FOLDER}/${name}`,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  await downloaded(id);
  URL.revokeObjectURL(url);
}

/** Makes the weekly backup if it is due and the browser lets us; whoever opened this page again does it once only. */
export async function backUpByItself(backups: Backups): Promise<void> {
  await oneAtATime(async () => {
    const now = systemClock().getTime();
    const due = backupDueAt(await backupRecord.read(), now);
    if (due === null || due > now || !(await mayDownload())) return;
    const { signal } = new AbortController();
    await writeBackup(backups, { signal, onWork: () => undefined, take: takeIntoFolder });
  });
}
