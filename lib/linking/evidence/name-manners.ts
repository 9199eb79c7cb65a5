// How another language than English writes people: what stands beside a name and is no part of it, and its titles; as types.

import type { OfficeRank } from '../../gazetteer/model/types';

/** A title that stands beside a name. */
export interface TitleBeside {
  /** Of which ranks an office with that title is. */
  readonly ranks: ReadonlySet<OfficeRank>;
  /** "ex", "бывший": held once, and no more. */
  readonly isFormer: boolean;
}

/**
 * What a language knows of names.
 *
 * A passage in English has none: the tables in `en` are asked there. Those who gather evidence and decide know a language
 * by nothing but this.
 */
export interface NameManners {
  /** Whether a word (as it is written) is no part of a person's name though it may be capitalised: a title, a small word. */
  isNoName(word: string): boolean;
  /** Whether all nouns are capitalised, so that a capital behind a name tells nothing. */
  readonly areNounsCapital: boolean;
  /** Whether a surname alone is enough where its bearer is in office and the country is named: a foreign name in a script of its own. */
  mayStandAlone(surname: string): boolean;
  /** The title right before or behind a name. */
  titleBeside(before: string, after: string): TitleBeside | null;
  /** Whether what stands right before makes the name a relative's or a stranger's, in scripts that have no capitals. */
  isOthers(before: string): boolean;
}
