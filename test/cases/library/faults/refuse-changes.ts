// A full disk as work on many clippings meets it: what is written down of which of them is refused, from the first time on or later.
import type { LibraryDb } from '@/lib/library/db';

/** Whether the change of the clipping at `n` of all is refused; `isLater`: another was refused before. */
export type IsRefused = (n: number, isLater: boolean) => boolean;

/** Until the value is called, changes of those of `ids` are refused. */
export function refuseChanges(db: LibraryDb, ids: readonly string[], isRefused: IsRefused): () => void {
  let isLater = false;
  const refuse = (id: string) => {
    if (!ids.includes(id) || !isRefused(ids.indexOf(id), isLater)) return;
    isLater = true;
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  const onNew = (_key: unknown, { id }: { readonly id: string }) => refuse(id);
  const onOld = (_change: object, _key: unknown, { id }: { readonly id: string }) => refuse(id);
  db.changes.hook('creating', onNew);
  db.changes.hook('updating', onOld);
  return () => {
    db.changes.hook('creating').unsubscribe(onNew);
    db.changes.hook('updating').unsubscribe(onOld);
  };
}
