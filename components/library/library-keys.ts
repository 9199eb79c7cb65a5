// The library's keys: one table for what they do and for the list that explains them.
import type { WordKey } from '../words';

export type LibraryAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'star'
  | 'archive'
  | 'read'
  | 'tag'
  | 'delete'
  | 'choose'
  | 'choose-all'
  | 'undo'
  | 'search'
  | 'help';

interface LibraryKey {
  readonly action: LibraryAction;
  /** Values of `KeyboardEvent.key`; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly does: WordKey;
}

/** In the order in which they are listed. */
export const LIBRARY_KEYS: readonly LibraryKey[] = [
  { action: 'next', keys: ['j'], does: 'libraryKeyNext' },
  { action: 'previous', keys: ['k'], does: 'libraryKeyPrevious' },
  { action: 'open', keys: ['o'], does: 'libraryKeyOpen' },
  { action: 'choose', keys: ['x'], does: 'libraryKeyChoose' },
  { action: 'choose-all', keys: ['*'], does: 'libraryKeyChooseAll' },
  { action: 'star', keys: ['s'], does: 'libraryKeyStar' },
  { action: 'archive', keys: ['e'], does: 'libraryKeyArchive' },
  { action: 'read', keys: ['r'], does: 'libraryKeyRead' },
  { action: 'tag', keys: ['t'], does: 'libraryKeyTag' },
  { action: 'delete', keys: ['#', 'Delete'], does: 'libraryKeyDelete' },
  { action: 'undo', keys: ['z'], does: 'libraryKeyUndo' },
  { action: 'search', keys: ['/'], does: 'libraryKeySearch' },
  { action: 'help', keys: ['?'], does: 'keyHelp' },
];

/** Actions that make sense while the key is held down. */
const REPEATED: ReadonlySet<LibraryAction> = new Set(['next', 'previous']);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'defaultPrevented'>;

/** What a key asks for; null: nothing of ours. With a modifier it is the browser's, Shift apart: it makes `?` and `#`. */
export function libraryActionFor(pressed: Pressed): LibraryAction | null {
  const { key, ctrlKey, altKey, metaKey, repeat, defaultPrevented } = pressed;
  if (ctrlKey || altKey || metaKey || defaultPrevented) return null;
  const action = LIBRARY_KEYS.find(({ keys }) => keys.includes(key))?.action ?? null;
  return action && repeat && !REPEATED.has(action) ? null : action;
}
