// Wires restoring to the library: a file is looked into, the reader agrees, it is merged; one tab at a time.
import { useRef, useState } from 'preact/hooks';
import type { RestoreWork } from '../../components/backup/backup-types';
import type { RestoreSectionProps } from '../../components/backup/restore-section';
import type { BackupFileError, Backups, RestorePlan } from '../../lib/library/backup/backups';
import { attempt, type SaveError } from '../../lib/library/storage-error';
import { oneAtATime, troubleOf } from './use-backup';

interface Running {
  readonly signal: AbortSignal;
  readonly onWork: (work: RestoreWork) => void;
}

const progress = (at: 'reading' | 'restoring', { signal, onWork }: Running) => ({
  signal,
  onProgress: (howFar: { readonly done: number; readonly of: number }) => onWork({ at, howFar }),
});

/** Looks into the file; nothing is changed. */
async function look(backups: Backups, file: File, running: Running): Promise<RestoreWork> {
  const read = await attempt(() => backups.plan(file, progress('reading', running)));
  if (!read.ok) return { at: 'failed', trouble: troubleOf(read.error) };
  const { value: plan } = read;
  return plan.ok
    ? { at: 'planned', file: file.name, plan: plan.value }
    : { at: 'refused', file: file.name, error: plan.error };
}

interface Agreed {
  readonly file: File;
  readonly plan: RestorePlan;
}

const isSaveError = (error: BackupFileError | SaveError): error is SaveError =>
  error.kind.startsWith('storage-');

async function restore(backups: Backups, { file, plan }: Agreed, running: Running): Promise<RestoreWork> {
  const done = await backups.restore(file, plan, progress('restoring', running));
  if (done.ok) return { at: done.value.isComplete ? 'done' : 'stopped', counts: done.value.counts };
  const { error } = done;
  return isSaveError(error)
    ? { at: 'failed', trouble: troubleOf(error) }
    : { at: 'refused', file: file.name, error };
}

/** State and events of the section; `onRestored` is called when something has come in. */
export function useRestore(backups: Backups, onRestored: () => void): RestoreSectionProps {
  const [work, setWork] = useState<RestoreWork>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  const chosen = useRef<File>(undefined);

  const run = (task: (running: Running) => Promise<RestoreWork>) => {
    const life = new AbortController();
    running.current = life;
    oneAtATime(() => task({ signal: life.signal, onWork: setWork })).then(
      (ended) => {
        setWork(ended ?? { at: 'failed', trouble: 'busy' });
        if (ended?.at === 'done' || ended?.at === 'stopped') onRestored();
      },
      (cause: unknown) => {
        // Looking into a file was stopped: nothing is left of it.
        setWork(life.signal.aborted ? { at: 'idle' } : { at: 'failed', trouble: 'unavailable' });
        if (!life.signal.aborted) throw cause;
      },
    );
  };

  return {
    work,
    onChoose: (file) => {
      chosen.current = file;
      run((life) => look(backups, file, life));
    },
    onAgree: () => {
      const file = chosen.current;
      if (work.at === 'planned' && file) run((life) => restore(backups, { file, plan: work.plan }, life));
    },
    onCancel: () => {
      if (work.at === 'planned') setWork({ at: 'idle' });
      else running.current?.abort();
    },
  };
}
