// Keys of the locale file → text on screen: the words come from the page's shell, and say their language and direction.

import { type ComponentChildren, createContext, Fragment } from 'preact';
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

export interface WordsLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The language and direction of `words`, for an element that holds them inside something of another language: an
 * article, somebody else's page. Not the browser's own `@@bidi_dir`: a browser in Arabic may have to take English words.
 */
export const languageOf = (words: Words): WordsLanguage => ({
  lang: words('locale'),
  dir: words('direction') === 'rtl' ? 'rtl' : 'ltr',
});

/** Stands for a part of a sentence: private characters, which no translation has. */
const MARKS: readonly string[] = ['\uE001', '\uE002'];

interface SentenceProps {
  readonly of: WordKey;
  /** What goes in for `$1`, and for `$2`: links and other elements. */
  readonly parts: readonly [ComponentChildren, ComponentChildren?];
}

/** A message whose placeholders are elements: the translation says in which order they stand. */
export function FilledSentence({ of, parts }: SentenceProps) {
  const said = useWords()(of, ...MARKS);
  const partOf = (piece: string) => {
    const at = MARKS.indexOf(piece);
    return at < 0 ? piece : parts[at];
  };
  return (
    <>
      {said.split(/([\uE001\uE002])/).map((piece, at) => (
        <Fragment key={at}>{partOf(piece)}</Fragment>
      ))}
    </>
  );
}
