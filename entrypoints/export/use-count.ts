// How many clippings are exported, and how many a search does not know yet: counted anew until it knows all.
import { useEffect, useState } from 'preact/hooks';
import type { ExportSource } from '../../lib/exchange/write/export-kinds';
import { browserWords } from '../shared/extension-page';
import { type ExportDoors, exportOrder } from './export-order';

/** Between two counts while the library is being filed anew, in ms. */
const AGAIN_MS = 2000;

interface Counted {
  /** Null: they are being counted. */
  readonly count: number | null;
  /** Clippings that a search does not know yet. */
  readonly unfiled: number;
}

/** Clippings that a search does not know yet; other sources need no index. Rejects where storage cannot be read. */
export async function unfiledFor({ library }: Pick<ExportDoors, 'library'>, source: ExportSource) {
  const filing = source.of === 'search' ? await library.filingProgress() : null;
  return filing ? filing.total - filing.done : 0;
}

/** What cannot be counted is told when the file is asked for. */
export function useCount(doors: ExportDoors, source: ExportSource): Counted {
  const [counted, setCounted] = useState<Counted>({ count: null, unfiled: 0 });
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const unfiled = await unfiledFor(doors, source); // before the search: what comes between is found
      const { ids } = await exportOrder(doors, source, browserWords);
      if (!isWanted) return;
      setCounted({ count: ids.length, unfiled });
      if (unfiled > 0) timer = setTimeout(begin, AGAIN_MS);
    };
    const begin = () => {
      const some = source.of === 'id' ? source.ids.length : 1;
      look().catch(() => isWanted && setCounted({ count: some, unfiled: 0 }));
    };
    begin();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [doors, source]);
  return counted;
}
