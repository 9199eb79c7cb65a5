// The newest clippings, one after the other → those whose people have left office or whose countries are led by others now.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ChangedSince } from '../../../components/library/overviews/since-view';
import type { Archive } from '../../../lib/library/archive/open-archive';
import type { ShelfRow } from '../../../lib/library/archive/shelf-rows';
import { askBackground } from '../../../lib/messaging/ask';

/** Clippings that are looked at for one press of the button, and at a time. */
const [AT_ONCE, TOGETHER] = [100, 10];

/** What is certain to have changed since; null: nothing, or its article has no date. */
async function changedSince({ item }: ShelfRow): Promise<ChangedSince | null> {
  const { id, title, published, entities } = item;
  if (!published || entities.length === 0) return null;
  const named = entities.map((entity) => ({ id: entity, count: 1, inTitle: false }));
  const { people, countries } = await askBackground('article/cast', { named, published: published.days });
  const left = people.filter(({ since }) => since === 'left' || since === 'other-office');
  const others = countries.filter(({ isLedAsThen }) => isLedAsThen === false);
  return left.length + others.length > 0
    ? { id, title, days: published.days, left, countries: others }
    : null;
}

export interface Since {
  readonly changed: readonly ChangedSince[];
  readonly looked: number;
  readonly isLooking: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

const BEGIN = { changed: [] as readonly ChangedSince[], looked: 0, isLooking: true, hasMore: false };

/** Looks while it `isShown`, the newest first, and further when it is asked to. */
export function useSince(archive: Archive, isShown: boolean): Since {
  const [found, setFound] = useState(BEGIN);
  const [wanted, setWanted] = useState(AT_ONCE);
  const ids = useRef<readonly string[] | null>(null);
  const looked = useRef(0);
  useEffect(() => {
    if (!isShown) return;
    const life = new AbortController();
    const look = async () => {
      if (ids.current === null) {
        const all: string[] = [];
        for await (const slice of archive.ids({ shelf: 'all' })) all.push(...slice);
        ids.current = all;
      }
      const all = ids.current;
      while (looked.current < Math.min(wanted, all.length) && !life.signal.aborted) {
        const from = looked.current;
        const rows = await archive.rows(all.slice(from, from + TOGETHER));
        const changed = await Promise.all([...rows.values()].map(changedSince));
        if (life.signal.aborted) return;
        looked.current = Math.min(from + TOGETHER, all.length);
        setFound((before) => ({
          ...before,
          changed: [...before.changed, ...changed.filter((each) => each !== null)],
          looked: looked.current,
          isLooking: true,
        }));
      }
      if (!life.signal.aborted)
        setFound((before) => ({ ...before, isLooking: false, hasMore: looked.current < all.length }));
    };
    look().catch(() => setFound((before) => ({ ...before, isLooking: false })));
    return () => life.abort();
  }, [archive, isShown, wanted]);
  return { ...found, onMore: useCallback(() => setWanted(looked.current + AT_ONCE), []) };
}
