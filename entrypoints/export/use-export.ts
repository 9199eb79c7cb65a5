// Wires writing an export to the library, the facts and the disk; what the file is made of is never in memory as a whole.
import { useRef, useState } from 'preact/hooks';
import { sourceInWords } from '../../components/export/export-page';
import type { ExportWork } from '../../components/export/export-types';
import { newUuid, readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { nextTask } from '../../lib/core/dom/run-in-slices';
import type { ExportFormat, ExportSource } from '../../lib/exchange/write/export-kinds';
import type { ExportedClipping, ExportPieces } from '../../lib/exchange/write/exported-clipping';
import { safeName } from '../../lib/exchange/write/file-names';
import { FILE_KINDS } from '../../lib/exchange/write/formats';
import type { LostClipping } from '../../lib/library/exporting/open-exports';
import { attempt } from '../../lib/library/storage-error';
import { forgetSpareFiles, spareFile } from '../backup/packed-file';
import { browserWords, download } from '../shared/extension-page';
import { exportedClipping, exportWords, telling } from './clipping-to-export';
import { type ExportDoors, type ExportOrder, exportOrder } from './export-order';
import { exportedPictures } from './exported-pictures';
import { unfiledFor } from './use-count';

/** Work between two turns of the page, in ms. */
const SLICE_MS = 12;

interface Writing {
  readonly signal: AbortSignal;
  readonly onWork: (work: ExportWork) => void;
}

/** What was read while the file was written. */
interface Tally {
  count: number;
  partly: number;
  readonly lost: LostClipping[];
}

interface Reading extends Writing {
  readonly order: ExportOrder;
  readonly tally: Tally;
}

/** The clippings one by one, counted; throws the signal's reason when it aborts. */
async function* clippingsOf(
  { exports }: ExportDoors,
  { order: { ids, groups }, tally, signal, onWork }: Reading,
): AsyncGenerator<ExportedClipping> {
  const told = await telling();
  let began = performance.now();
  for await (const each of exports.clippings(ids)) {
    signal.throwIfAborted();
    if (each.kind === 'lost') tally.lost.push(each.lost);
    else {
      tally.count += 1;
      if (each.clipping.damaged.length > 0 || each.clipping.margin.damaged > 0) tally.partly += 1;
      yield exportedClipping(each.clipping, told, groups.get(each.clipping.item.id) ?? null);
    }
    if (performance.now() - began < SLICE_MS) continue;
    onWork({ at: 'writing', howFar: { done: tally.count + tally.lost.length, of: ids.length } });
    await nextTask();
    began = performance.now();
  }
}

async function* bytesOf(pieces: ExportPieces): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    yield typeof piece === 'string' ? encoder.encode(piece) : new Uint8Array(piece);
  }
}

/** A name for the file: the article's title, or the day. */
async function nameOf(doors: ExportDoors, ids: readonly string[]): Promise<string> {
  const day = `sidelight-${readersDay(systemClock)}`;
  const [only] = ids;
  if (only === undefined || ids.length > 1) return day;
  const clipping = await doors.library.read(only);
  return clipping ? safeName(clipping.item.title, day) : day;
}

interface Made {
  readonly work: ExportWork;
  readonly file: File | null;
}

/** Writes what `source` asks for, and tells how it ended; nothing is left of a file that was stopped. Rejects where it is stopped. */
export async function writeExport(
  doors: ExportDoors,
  [source, format]: readonly [ExportSource, ExportFormat],
  { signal, onWork }: Writing,
): Promise<Made> {
  const kind = FILE_KINDS[format];
  const tally: Tally = { count: 0, partly: 0, lost: [] };
  onWork({ at: 'writing', howFar: { done: 0, of: 0 } });
  let isEarly = false;
  const written = await attempt(async () => {
    await forgetSpareFiles();
    isEarly = (await unfiledFor(doors, source)) > 0;
    const order = await exportOrder(doors, source, browserWords);
    const { ids } = order;
    const isSingle = ids.length === 1;
    const name = (await nameOf(doors, ids)) + (isSingle ? kind.ending : kind.endingOfMany);
    const pieces = kind.write(clippingsOf(doors, { order, tally, signal, onWork }), {
      id: newUuid(),
      title: sourceInWords(source, browserWords),
      madeAt: systemClock().toISOString(),
      isSingle,
      words: exportWords(browserWords),
      pictures: exportedPictures(doors.pictures),
    });
    const type = isSingle ? kind.type : kind.typeOfMany;
    const bytes = await spareFile(bytesOf(pieces), { type, signal });
    return new File([bytes], name, { type });
  });
  if (!written.ok) {
    const trouble = written.error.kind === 'storage-full' ? 'full' : 'unavailable';
    return { work: { at: 'failed', trouble }, file: null };
  }
  const file = written.value;
  return { work: { at: 'done', file: file.name, isEarly, ...tally }, file };
}

/** State and events of the page; the work ends with the page. */
export function useExport(doors: ExportDoors) {
  const [work, setWork] = useState<ExportWork>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  const made = useRef<File>(undefined);

  const begin = (source: ExportSource, format: ExportFormat) => {
    const life = new AbortController();
    running.current = life;
    writeExport(doors, [source, format], { signal: life.signal, onWork: setWork }).then(
      ({ work: ended, file }) => {
        made.current = file ?? undefined;
        setWork(ended);
        if (file) download(file, file.name);
      },
      (cause: unknown) => {
        setWork(life.signal.aborted ? { at: 'stopped' } : { at: 'failed', trouble: 'unavailable' });
        if (!life.signal.aborted) throw cause;
      },
    );
  };
  const share = () => {
    const file = made.current;
    // Whoever closes the sheet has shared nothing, and knows it.
    if (file) navigator.share({ files: [file], title: file.name }).catch(() => undefined);
  };
  const file = made.current;
  return {
    work,
    canShare: work.at === 'done' && file !== undefined && canShare(file),
    begin,
    stop: () => running.current?.abort(),
    share,
  };
}

/** Whether the device has a sheet that takes this file: on many desktops there is none. */
function canShare(file: File): boolean {
  const { canShare: ask } = navigator as { canShare?: Navigator['canShare'] };
  return ask?.call(navigator, { files: [file] }) ?? false;
}
