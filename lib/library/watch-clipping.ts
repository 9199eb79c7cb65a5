// Tells an open page what happens to its clipping elsewhere: in the popup, in another tab, in the background.
import { liveQuery } from 'dexie';
import type { LibraryDb } from './db';
import type { Found } from './read-clipping';
import { type ArticleIdentity, savedId } from './save-clipping';

export type Whereabouts = Exclude<Found['at'], 'damaged'>;

/** Calls `onChange` with each answer of `query`, the first at once, until `signal` aborts. */
function follow<T>(query: () => Promise<T>, onChange: (answer: T) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A library that cannot be read says so wherever the reader asks something of it; here nobody has.
  const subscription = liveQuery(query).subscribe({ next: onChange, error: () => undefined });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

export interface Watched<T> {
  readonly onChange: (answer: T) => void;
  readonly signal: AbortSignal;
}

/** Where the clipping `id` is, now and after every change. */
export function watchClipping(db: LibraryDb, id: string, { onChange, signal }: Watched<Whereabouts>): void {
  const whereabouts = async (): Promise<Whereabouts> => {
    const row = await db.items.get(id);
    if (!row) return 'nowhere';
    return row.state === 'trashed' ? 'trash' : 'kept';
  };
  follow(whereabouts, onChange, signal);
}

/** Id under which `article` is kept, now and after every change; null: it is not. */
export const watchSaved = (
  db: LibraryDb,
  article: ArticleIdentity,
  { onChange, signal }: Watched<string | null>,
): void => follow(() => savedId(db, article), onChange, signal);
