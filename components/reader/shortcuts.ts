// The reader page's keys, in the order in which they are listed.
import type { Shortcut } from '../keys/key-table';

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

export const SHORTCUTS: readonly Shortcut<ReaderAction>[] = [
  { action: 'next-section', keys: ['j'], does: 'keyNextSection', repeats: true },
  { action: 'previous-section', keys: ['k'], does: 'keyPreviousSection', repeats: true },
  { action: 'larger', keys: ['+', '='], does: 'keyLarger', repeats: true },
  { action: 'smaller', keys: ['−', '-'], does: 'keySmaller', repeats: true },
  { action: 'next-theme', keys: ['t'], does: 'keyTheme' },
  { action: 'text-panel', keys: ['a'], does: 'keyTextPanel' },
  { action: 'read-aloud', keys: ['r'], does: 'keyReadAloud' },
  { action: 'next-sentence', keys: ['n'], does: 'keyNextSentence' },
  { action: 'previous-sentence', keys: ['p'], does: 'keyPreviousSentence' },
  { action: 'quote', keys: ['q'], does: 'keyQuote' },
  { action: 'load-pictures', keys: ['i'], does: 'keyPictures' },
  { action: 'help', keys: ['?'], does: 'keyHelp' },
];
