// Tells a page of ours that what it shows of the library has changed, in whatever page or context it was changed.
import { Dexie, type ObservabilitySet } from 'dexie';

/** Tables of which nothing is shown, or only what is changed with the others. */
const BESIDE: readonly string[] = [
  'drafts',
  'counters',
  'changes',
  'housekeeping',
  'documents',
  'segments',
  'postings',
  'pictures',
  'pictureUses',
  'pictureQueue',
];
/** What is changed in so short a time is told as one, in ms. */
const TOGETHER_MS = 40;
/** Dexie's word for "anything": a page that came back from the back-forward cache has missed what was told. */
const ANYTHING = 'all';

/** Whether `parts`, keys like `idb://library/states/id`, name a table of `database` whose rows are shown. */
export function isOfWhatIsShown(parts: ObservabilitySet, database: string): boolean {
  const ours = `idb://${database}/`;
  return Object.keys(parts).some((part) => {
    if (part === ANYTHING) return true;
    const [table = ''] = part.startsWith(ours) ? part.slice(ours.length).split('/') : [];
    return table !== '' && !BESIDE.includes(table);
  });
}

/**
 * Calls `tell` after clippings of `database` have been saved, changed, moved, tagged, read or deleted, by whomever,
 * until `signal` aborts; once for what is changed together. What changed is not said: the rows that are shown are read
 * again.
 */
export function watchChanges(database: string, tell: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellSoon = (parts: ObservabilitySet) => {
    if (timer !== undefined || !isOfWhatIsShown(parts, database)) return;
    timer = setTimeout(() => {
      timer = undefined;
      tell();
    }, TOGETHER_MS);
  };
  Dexie.on('storagemutated', tellSoon);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(tellSoon);
    },
    { once: true },
  );
}
