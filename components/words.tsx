// All text on screen comes through here: typed keys of the locale file, supplied by the shell.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from './public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** Text of `key` in the reader's language; `$1`… are replaced by `substitutions`. */
export type Words = (key: WordKey, ...substitutions: (string | number)[]) => string;

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words supplied by the page's shell; using a component outside one is a bug. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsProvider above this component');
  return words;
}
