// Full names introduce surnames: who was introduced where, and whether a surname can stand for them.

import { gapAfter, isCapitalised, rawWord, wordAt } from '../../core/words';
import type { PersonId } from '../../gazetteer/model/types';
import { FEMALE_GIVEN_NAMES, FEMALE_HONORIFICS, NAMED_AFTER_PEOPLE } from '../en/name-words';
import type { Passage } from './article-context';
import type { Mention } from './find-mentions';
import { isHeadline, isNameLike, titleBefore } from './neighbours';

/** A full name in the text; `person` is null for somebody whom the gazetteer does not know. */
export interface Introduction {
  readonly passage: Passage;
  /** Number of the name's first word. */
  readonly at: number;
  /** As `surnameKey` gives them: transliterations differ within one article, Zelenskyy is introduced, Zelensky speaks. */
  readonly surnames: readonly string[];
  readonly person: PersonId | null;
  readonly isWoman: boolean;
}

/** How a surname stands: on its own, inside somebody else's full name, or so that nothing can be told. */
export type Standing = 'alone' | 'in-other-name' | 'unclear';

const endsWithNation = (mention: Mention | undefined): boolean =>
  mention?.form.senses.some(
    ({ kind }) => kind === 'country-name' || kind === 'demonym' || kind === 'abbreviation',
  ) ?? false;

/** In another language, a title or a small word: no part of a name. */
const isNoNameThere = ({ words, mannersAt }: Passage, word: number): boolean =>
  mannersAt?.(word)?.isNoName(rawWord(words, word)) ?? false;

/** UTF-16 units before a name in which a title stands. */
const TITLE_REACH = 60;

/** "премьер-министр Турции Эрдоган": in another language, what stands before belongs to a title. */
function isTitledThere({ words, mentions, mannersAt }: Passage, at: number): boolean {
  const mention = mentions[at];
  const manners = mention && mannersAt?.(mention.first);
  if (!manners) return false;
  const before = words.text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start);
  return manners.titleBeside(before, '') !== null;
}

function followsName(passage: Passage, at: number): boolean {
  const { words, mentions } = passage;
  const first = mentions[at]?.first ?? 0;
  const gap = gapAfter(words, first - 1);
  const isInitial = gap === 'dot-space' && wordAt(words, first - 1).length === 1;
  if (gap !== 'space' && gap !== 'hyphen' && !isInitial) return false;
  if (gap === 'hyphen') return isCapitalised(words, first - 1);
  const previous = mentions[at - 1];
  if (previous && previous.last === first - 1 && endsWithNation(previous)) return false;
  if (isNoNameThere(passage, first - 1) || isTitledThere(passage, at)) return false;
  return isNameLike(words, first - 1);
}

/** "asystent Obamy Kori Schulman": in a case of its own, so that the name behind is another one. */
function isInflected({ words, mentions }: Passage, at: number): boolean {
  const mention = mentions[at];
  return mention !== undefined && wordAt(words, mention.last).toUpperCase() !== mention.form.upper.at(-1);
}

function precedesName(passage: Passage, at: number): boolean {
  const { words, mentions, mannersAt } = passage;
  const last = mentions[at]?.last ?? 0;
  const gap = gapAfter(words, last);
  if (gap === 'hyphen') return isCapitalised(words, last + 1);
  const next = mentions[at + 1];
  if (next && next.first === last + 1 && endsWithNation(next)) return false;
  if (mannersAt?.(last)?.areNounsCapital || isNoNameThere(passage, last + 1)) return false;
  if (mannersAt?.(last) && isInflected(passage, at)) return false;
  const follower = wordAt(words, last + 1);
  return gap === 'space' && isNameLike(words, last + 1) && !NAMED_AFTER_PEOPLE.has(follower);
}

/** How mention number `at` of `passage`, a surname, stands among its neighbours. */
export function standingOf(passage: Passage, at: number): Standing {
  const mention = passage.mentions[at];
  if (!mention) return 'unclear';
  const heading = isHeadline(passage.words, mention);
  if (followsName(passage, at)) return heading ? 'unclear' : 'in-other-name';
  if (precedesName(passage, at) && !heading) return 'in-other-name';
  return 'alone';
}

/** True after "Mrs." and the like. */
export const isSpokenOfAsWoman = ({ words }: Passage, { first }: Mention): boolean =>
  FEMALE_HONORIFICS.has(titleBefore(words, first));

export const isWomansName = (name: string): boolean => FEMALE_GIVEN_NAMES.has(name.split(' ')[0] ?? '');

/** One introduction of a surname, and whom the bare surname means from there on. */
interface Entry {
  readonly at: number;
  readonly latest: Introduction;
  readonly latestWoman: Introduction | null;
  /** Somebody else who was introduced by the surname before; null: a stranger; undefined: there is none. */
  readonly other: PersonId | null | undefined;
}

/** All introductions of one surname in one passage, in reading order. */
type Entries = Entry[];

export interface Introductions {
  readonly byPassage: ReadonlyMap<Passage, ReadonlyMap<string, Entries>>;
  /** The one leader whom every introduction of the surname means; null where they differ or a stranger has it. */
  readonly soleBearer: ReadonlyMap<string, PersonId | null>;
}

/** A leader's wife or daughter does not take the bare surname over: she is "Mrs." on second mention. */
const takesOver = (introduction: Introduction, before: Entry | undefined): boolean =>
  !(introduction.isWoman && introduction.person === null && before?.latest.person != null);

/** Who bore the surname before `introduction` did, if that is somebody else. */
function otherBearer(introduction: Introduction, before: Entry | undefined): PersonId | null | undefined {
  if (!before || !takesOver(introduction, before)) return before?.other;
  return before.latest.person === introduction.person ? before.other : before.latest.person;
}

/** `introductions` must come in reading order, passage by passage. */
export function recordIntroductions(introductions: readonly Introduction[]): Introductions {
  const byPassage = new Map<Passage, Map<string, Entries>>();
  const soleBearer = new Map<string, PersonId | null>();
  for (const introduction of introductions) {
    const { passage, at, person } = introduction;
    const bySurname = byPassage.get(passage) ?? new Map<string, Entries>();
    byPassage.set(passage, bySurname);
    for (const surname of introduction.surnames) {
      const entries = bySurname.get(surname) ?? [];
      bySurname.set(surname, entries);
      const before = entries.at(-1);
      const latest = takesOver(introduction, before) || !before ? introduction : before.latest;
      const latestWoman = introduction.isWoman ? introduction : (before?.latestWoman ?? null);
      entries.push({ at, latest, latestWoman, other: otherBearer(introduction, before) });
      const isSame = !soleBearer.has(surname) || soleBearer.get(surname) === person;
      soleBearer.set(surname, isSame ? person : null);
    }
  }
  return { byPassage, soleBearer };
}

/** The last entry before word `at`, by halving. */
function entryBefore(entries: Entries, at: number): Entry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}

interface Sought {
  readonly passage: Passage;
  /** Number of the surname's word. */
  readonly at: number;
  readonly surname: string;
  /** Only women count, after "Mrs." */
  readonly asWoman: boolean;
}

export interface Bearer {
  readonly introduction: Introduction;
  /** As in `Entry`. */
  readonly other: PersonId | null | undefined;
}

/** Whom the surname means: introduced last before it, else in the article's other text; null: nobody. */
export function latestIntroduction({ byPassage }: Introductions, sought: Sought): Bearer | null {
  const { passage, at, surname, asWoman } = sought;
  const choose = (entry: Entry | null | undefined): Bearer | null => {
    const introduction = asWoman ? entry?.latestWoman : entry?.latest;
    return introduction ? { introduction, other: asWoman ? undefined : entry?.other } : null;
  };
  const own = choose(entryBefore(byPassage.get(passage)?.get(surname) ?? [], at));
  if (own) return own;
  for (const [other, bySurname] of byPassage) {
    const first = other === passage ? null : choose(bySurname.get(surname)?.[0]);
    if (first) return first;
  }
  return null;
}
