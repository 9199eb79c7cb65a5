// Wires importing to the library: files are looked into, the reader agrees, they come in; stopped, gone on with, taken back; one tab at a time.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportSectionProps } from '../../components/import/import-section';
import type { ImportStage } from '../../components/import/import-types';
import type { ImportFile, ImportPlan, ImportRecord, Imports } from '../../lib/library/importing/imports';
import { attempt, type SaveError } from '../../lib/library/storage-error';
import { downloadLeftOut } from './left-out';

/** One name in all our pages for the work that only one of them may do. */
const IMPORT_LOCK = 'sidelight-import';

const failed = ({ kind }: SaveError | { readonly kind: 'files-gone' }): ImportStage => {
  if (kind === 'files-gone') return { at: 'failed', trouble: kind };
  return { at: 'failed', trouble: kind === 'storage-full' ? 'full' : 'unavailable' };
};

/** How an import is shown that nobody is at work on. */
function stageOf(record: ImportRecord | null): ImportStage {
  if (!record) return { at: 'idle' };
  return record.state === 'done' ? { at: 'done', record } : { at: 'paused', record };
}

interface Running {
  readonly signal: AbortSignal;
  readonly onStage: (stage: ImportStage) => void;
}

/** Files of which something can be taken in. */
function readableFiles(files: readonly ImportFile[], plan: ImportPlan): ImportFile[] {
  return files.filter((_, at) => {
    const planned = plan.files[at];
    return planned !== undefined && 'format' in planned && planned.format !== 'backup';
  });
}

async function look(imports: Imports, files: readonly ImportFile[], running: Running): Promise<ImportStage> {
  const { signal, onStage } = running;
  onStage({ at: 'looking', rows: 0 });
  const onRows = (rows: number) => onStage({ at: 'looking', rows });
  const planned = await attempt(() => imports.plan(files, { signal, onRows }));
  return planned.ok ? { at: 'planned', plan: planned.value } : failed(planned.error);
}

async function goOn(imports: Imports, { signal, onStage }: Running): Promise<ImportStage> {
  const run = await imports.run({ signal, onProgress: (howFar) => onStage({ at: 'importing', howFar }) });
  return run.ok ? stageOf(run.value) : failed(run.error);
}

async function begin(
  imports: Imports,
  { files, plan }: { readonly files: readonly ImportFile[]; readonly plan: ImportPlan },
  running: Running,
): Promise<ImportStage> {
  running.onStage({ at: 'importing', howFar: { done: 0, of: plan.rows } });
  const begun = await imports.begin(readableFiles(files, plan), plan);
  return begun.ok ? goOn(imports, running) : failed(begun.error);
}

async function undo(imports: Imports, { signal, onStage }: Running): Promise<ImportStage> {
  onStage({ at: 'taking-back', howFar: { done: 0, of: 0 } });
  const taken = await imports.takeBack({
    signal,
    onProgress: (howFar) => onStage({ at: 'taking-back', howFar }),
  });
  return taken.ok ? { at: 'taken-back', stay: taken.value } : failed(taken.error);
}

/** What was left undone when a page was closed or killed: an import waits for the reader, one that is taken back goes on. */
async function resume(imports: Imports, running: Running): Promise<ImportStage> {
  const last = await attempt(() => imports.last());
  if (!last.ok) return failed(last.error);
  return last.value?.state === 'taking-back' ? undo(imports, running) : stageOf(last.value);
}

/** Files that are dropped anywhere on the page; true while some are held over it. */
function useDrop(onChoose: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const listen = (type: 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void) =>
      window.addEventListener(type, heard, { signal });
    listen('dragover', (event) => {
      event.preventDefault(); // else the browser opens what is dropped
      setIsOver(true);
    });
    listen('dragleave', () => setIsOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onChoose(files);
    });
    return () => life.abort();
  }, [onChoose]);
  return isOver;
}

/** State and events of the section; `onChanged` is called when something has come in, or was taken back. */
export function useImport(imports: Imports, onChanged: () => void): ImportSectionProps {
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  const chosen = useRef<readonly ImportFile[]>([]);
  /** What was begun in this page before: one thing waits for the other. */
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback(
    (task: (running: Running) => Promise<ImportStage>) => {
      running.current?.abort();
      const life = new AbortController();
      running.current = life;
      const tell = (stage: ImportStage) => {
        if (running.current === life) setStage(stage);
      };
      const work = (lock: Lock | null): Promise<ImportStage> =>
        lock ? task({ signal: life.signal, onStage: tell }) : Promise.resolve(BUSY_ELSEWHERE);
      const turn = before.current.then(() =>
        navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, work),
      );
      before.current = turn.then(
        (ended) => {
          tell(ended);
          onChanged();
        },
        (cause: unknown) => {
          // Looking into files was stopped: nothing is left of it.
          tell(life.signal.aborted ? { at: 'idle' } : { at: 'failed', trouble: 'unavailable' });
          if (!life.signal.aborted) reportError(cause);
        },
      );
    },
    [onChanged],
  );
  // Before anything can be chosen: an effect that comes later would take what the reader has begun for its own predecessor.
  useLayoutEffect(() => run((life) => resume(imports, life)), [imports, run]);

  const onChoose = useCallback(
    (files: readonly File[]) => {
      chosen.current = files.map((file) => ({ name: file.name, file }));
      run((life) => look(imports, chosen.current, life));
    },
    [imports, run],
  );
  const isFree = !BUSY.has(stage.at);
  const isOver = useDrop(
    useCallback((files: readonly File[]) => void (isFree && onChoose(files)), [isFree, onChoose]),
  );

  return {
    stage,
    isOver,
    onChoose,
    onAgree: () => {
      if (stage.at === 'planned')
        run((life) => begin(imports, { files: chosen.current, plan: stage.plan }, life));
    },
    onCancel: () => run((life) => resume(imports, life)),
    onPause: () => running.current?.abort(),
    onGoOn: () => run((life) => goOn(imports, life)),
    onTakeBack: () => run((life) => undo(imports, life)),
    onReport: () =>
      void attempt(() => downloadLeftOut(imports)).then((told) => {
        if (!told.ok) setStage(failed(told.error));
      }),
  };
}

const BUSY: ReadonlySet<ImportStage['at']> = new Set(['looking', 'importing', 'taking-back', 'paused']);

const BUSY_ELSEWHERE: ImportStage = { at: 'failed', trouble: 'busy' };
