// Which entries are on screen → their rows from the library, each read once, and again when it has changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { ShelfRow } from '../../lib/library/archive/shelf-rows';

/** ShownRows that are kept in memory; beyond them all are read anew. */
const MOST_ROWS = 4000;

export interface ShownRows {
  readonly rows: ReadonlyMap<string, ShelfRow>;
  /** These are on screen, or near it. */
  readonly see: (ids: readonly string[]) => void;
  /** These have changed: they are read again, without being gone in between. */
  readonly refresh: (ids: readonly string[]) => void;
}

/**
 * A list that is scrolled faster than it is read asks for what is in front when the answer before has come. `changes` is
 * another number after each change of the library.
 */
export function useRows(archive: Archive, changes: number): ShownRows {
  const [rows, setRows] = useState<ReadonlyMap<string, ShelfRow>>(new Map());
  const known = useRef(rows);
  known.current = rows;
  const wanted = useRef<readonly string[]>([]);
  const isReading = useRef(false);

  const take = useCallback((read: ReadonlyMap<string, ShelfRow>) => {
    setRows((before) => new Map([...(before.size > MOST_ROWS ? [] : before), ...read]));
  }, []);

  const readWanted = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    try {
      const asked = new Set<string>();
      for (;;) {
        const missing = wanted.current.filter((id) => !known.current.has(id) && !asked.has(id));
        if (missing.length === 0) return;
        for (const id of missing) asked.add(id);
        take(await archive.rows(missing));
      }
    } finally {
      isReading.current = false;
    }
  }, [archive, take]);

  const see = useCallback(
    (ids: readonly string[]) => {
      wanted.current = ids;
      readWanted().catch(() => undefined); // the list itself says that storage cannot be read
    },
    [readWanted],
  );
  const refresh = useCallback(
    (ids: readonly string[]) => {
      const shown = ids.filter((id) => known.current.has(id));
      archive.rows(shown).then(take, () => undefined);
    },
    [archive, take],
  );
  useEffect(() => refresh(wanted.current), [refresh, changes]);
  return { rows, see, refresh };
}
