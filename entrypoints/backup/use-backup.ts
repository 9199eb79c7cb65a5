// Wires writing a backup to the library, the disk and the record of backups; one tab at a time.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackupSectionProps } from '../../components/backup/backup-section';
import type { BackupTrouble, BackupWork } from '../../components/backup/backup-types';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import type { Backups } from '../../lib/library/backup/backups';
import { attempt, type SaveError } from '../../lib/library/storage-error';
import { type BackupRecord, backupRecord, changeBackupRecord } from '../../lib/settings/backup-record';
import {
  askForDownloads,
  giveBackDownloads,
  mayDownload,
  watchPermission,
} from '../../lib/settings/host-permissions';
import { download } from '../shared/extension-page';
import { forgetSpareFiles, packedFile } from './packed-file';

/** One name in all our pages for the work that only one of them may do. */
const BACKUP_LOCK = 'sidelight-backup';

/** What `work` gives; null: another page holds the lock. */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(BACKUP_LOCK, { ifAvailable: true }, (lock) => (lock ? work() : null));

/** The name of the file, with the reader's own day. */
export const backupName = (): string => `sidelight-${readersDay(systemClock)}.jsonl.gz`;

/** Why it failed, for the reader. */
export const troubleOf = ({ kind }: SaveError): BackupTrouble =>
  kind === 'storage-full' ? 'full' : 'unavailable';

/** Gives the file to the browser, under that name. */
export type TakeFile = (file: Blob, name: string) => Promise<void> | void;

interface Writing {
  readonly signal: AbortSignal;
  readonly onWork: (work: BackupWork) => void;
  readonly take: TakeFile;
}

/** Writes all of the library into a file and hands it to `take`; the value is how it ended. */
export async function writeBackup(backups: Backups, { signal, onWork, take }: Writing): Promise<BackupWork> {
  const madeAt = systemClock().toISOString();
  let clippings = 0;
  onWork({ at: 'writing', howFar: { done: 0, of: 0 } });
  const bytes = backups.bytes({
    signal,
    onProgress: (howFar) => {
      if (!howFar.isOfPictures) clippings = howFar.done;
      onWork({ at: 'writing', howFar });
    },
  });
  const written = await attempt(async () => {
    await forgetSpareFiles();
    return packedFile(bytes);
  });
  if (signal.aborted) return { at: 'stopped' };
  if (!written.ok) return { at: 'failed', trouble: troubleOf(written.error) };
  await take(written.value, backupName());
  await changeBackupRecord({ lastAt: madeAt });
  return { at: 'done', clippings };
}

/** The record of backups, whoever changes it; undefined: it is being read. */
function useRecord(): BackupRecord | undefined {
  const [record, setRecord] = useState<BackupRecord>();
  useEffect(() => {
    const life = new AbortController();
    backupRecord.watch(setRecord, life.signal);
    backupRecord.read().then(setRecord, () => undefined); // without it the page only does not tell the day
    return () => life.abort();
  }, []);
  return record;
}

/** Whether the browser lets us download, now and after every change; undefined: it is being asked. */
function useLeave(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const life = new AbortController();
    const ask = () => void mayDownload().then(setMay);
    watchPermission(ask, life.signal);
    ask();
    return () => life.abort();
  }, []);
  return may;
}

/** State and events of the section; the work ends with the page. */
export function useBackup(backups: Backups): BackupSectionProps {
  const [work, setWork] = useState<BackupWork>({ at: 'idle' });
  const [declined, setDeclined] = useState(false);
  const [record, may] = [useRecord(), useLeave()];
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    forgetSpareFiles().catch(() => undefined); // the next page tries again
  }, []);

  const backUp = useCallback(() => {
    const life = new AbortController();
    running.current = life;
    const how: Writing = { signal: life.signal, onWork: setWork, take: download };
    oneAtATime(() => writeBackup(backups, how)).then(
      (ended) => setWork(ended ?? { at: 'failed', trouble: 'busy' }),
      (cause: unknown) => {
        setWork({ at: 'failed', trouble: 'unavailable' });
        throw cause;
      },
    );
  }, [backups]);

  const turnWeekly = async (on: boolean) => {
    const isAllowed = !on || (await askForDownloads());
    setDeclined(!isAllowed);
    if (!isAllowed) return;
    await changeBackupRecord({ weekly: on });
    if (!on) await giveBackDownloads();
  };

  return {
    work,
    lastAt: record?.lastAt,
    weekly: record?.weekly ?? false,
    declined: declined || (record?.weekly === true && may === false),
    onBackUp: backUp,
    onStop: () => running.current?.abort(),
    onWeekly: (on) => void turnWeekly(on).catch(() => setDeclined(on)),
  };
}
