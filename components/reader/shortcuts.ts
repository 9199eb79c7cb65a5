// The reader's keys: one table for what they do and for the list that explains them.
import type { WordKey } from '../words';

export type ReaderAction =
  | 'next-section'
  | 'previous-section'
  | 'larger'
  | 'smaller'
  | 'next-theme'
  | 'text-panel'
  | 'read-aloud'
  | 'next-sentence'
  | 'previous-sentence'
  | 'quote'
  | 'load-pictures'
  | 'help';

export interface Shortcut {
  readonly action: ReaderAction;
  /** Values of `KeyboardEvent.key`; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly does: WordKey;
}

/** In the order in which they are listed. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'next-section', keys: ['j'], does: 'keyNextSection' },
  { action: 'previous-section', keys: ['k'], does: 'keyPreviousSection' },
  { action: 'larger', keys: ['+', '='], does: 'keyLarger' },
  { action: 'smaller', keys: ['−', '-'], does: 'keySmaller' },
  { action: 'next-theme', keys: ['t'], does: 'keyTheme' },
  { action: 'text-panel', keys: ['a'], does: 'keyTextPanel' },
  { action: 'read-aloud', keys: ['r'], does: 'keyReadAloud' },
  { action: 'next-sentence', keys: ['n'], does: 'keyNextSentence' },
  { action: 'previous-sentence', keys: ['p'], does: 'keyPreviousSentence' },
  { action: 'quote', keys: ['q'], does: 'keyQuote' },
  { action: 'load-pictures', keys: ['i'], does: 'keyPictures' },
  { action: 'help', keys: ['?'], does: 'keyHelp' },
];

/** The part of a `KeyboardEvent` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
  /** Somebody else has answered it. */
  readonly defaultPrevented: boolean;
}

/** Actions that make sense while the key is held down. */
const REPEATABLE = new Set<ReaderAction>(['next-section', 'previous-section', 'larger', 'smaller']);

/** What a key asks for; null: nothing of ours. With a modifier it is the browser's, Shift apart: it makes `?`. */
export function actionFor({
  key,
  ctrlKey,
  altKey,
  metaKey,
  repeat,
  defaultPrevented,
}: KeyPress): ReaderAction | null {
  if (ctrlKey || altKey || metaKey || defaultPrevented) return null;
  const action = SHORTCUTS.find(({ keys }) => keys.includes(key))?.action ?? null;
  return action && repeat && !REPEATABLE.has(action) ? null : action;
}
