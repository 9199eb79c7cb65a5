// Phrases of other languages that speak of an office's holder without a name: "die deutsche Bundeskanzlerin", "le premier ministre japonais", "prezydent Polski".

import { gapAfter, isCapitalised, type WordTable } from '../../../core/words';
import type { Gender } from '../../../gazetteer/model/types';
import type { NamedBodies, NamedBody, RoleMention } from '../../evidence/find-roles';
import type { OfficeTitles, TitlePhrase } from '../../index/office-titles';
import { lowerAt, wordSet } from '../shared-guards';

/** A title of a language as the office that English has for it. */
export interface ForeignTitle {
  /** As `OfficeTitles` has it: "prime minister". */
  readonly english: string;
  /** What the word says of its holder; null: it is said of both. */
  readonly gender: Gender | null;
}

/** How a language speaks of those who hold an office. */
export interface OfficeRules {
  /** By their words, folded and in small letters, as they are inflected. */
  readonly titles: ReadonlyMap<string, ForeignTitle>;
  /** One of them stands before the phrase; null: the language has none. */
  readonly articles: ReadonlySet<string> | null;
  /** Where a nationality stands beside its title. */
  readonly adjective: 'before' | 'after';
  /** Between a title and its country: "de", "de la". */
  readonly links: ReadonlySet<string>;
  /** Titles stand right before a country's name in the genitive, with nothing between. */
  readonly hasGenitive: boolean;
  /** Before the phrase: it says what somebody is or was, becomes, or is not yet. */
  readonly notBefore: ReadonlySet<string>;
  /** Behind it: somebody who does not hold it yet or any more, or an office of something else. */
  readonly notBehind: ReadonlySet<string>;
}

/** A row of titles: "präsident präsidenten: president, male" a line; without a gender: said of both. */
export function titleTable(rows: readonly string[]): ReadonlyMap<string, ForeignTitle> {
  return new Map(
    rows.flatMap((row) => {
      const [written = '', meant = ''] = row.split(':');
      const [english = '', gender] = meant.split(',').map((part) => part.trim());
      const title: ForeignTitle = {
        english,
        gender: gender === 'female' || gender === 'male' ? gender : null,
      };
      const spelled = (form: string) => [...wordSet(form.replaceAll('_', ' '))].join(' ');
      return written
        .trim()
        .split(' ')
        .map((form) => [spelled(form), title] as const);
    }),
  );
}

/** A phrase, and what its title says of the holder. */
export interface ForeignRole {
  readonly role: RoleMention;
  readonly gender: Gender | null;
}

const LONGEST_TITLE = 3;
const MOST_LINKS = 2;
const isJoined = (words: WordTable, at: number): boolean => {
  const gap = gapAfter(words, at);
  return gap === 'space' || gap === 'hyphen';
};

interface TitleAt {
  readonly first: number;
  readonly last: number;
  readonly title: ForeignTitle;
}

/** The longest title that begins at word `first`. */
function titleAt(words: WordTable, first: number, titles: OfficeRules['titles']): TitleAt | null {
  const row: string[] = [];
  let found: TitleAt | null = null;
  for (let last = first; last < first + LONGEST_TITLE && last < words.count; last++) {
    if (last > first && !isJoined(words, last - 1)) break;
    row.push(lowerAt({ words }, last));
    const title = titles.get(row.join(' '));
    if (title) found = { first, last, title };
  }
  return found;
}

/** The country whose name follows the title, over links or in the genitive. */
function countryBehind(
  words: WordTable,
  last: number,
  { bodies, rules }: Pick<RoleSearch, 'bodies' | 'rules'>,
): NamedBody | null {
  let at = last + 1;
  while (at - last <= MOST_LINKS && rules.links.has(lowerAt({ words }, at))) {
    const gap = gapAfter(words, at);
    if (gap !== 'space' && gap !== 'apostrophe') return null;
    at++;
  }
  const named = gapAfter(words, last) === 'space' ? bodies.beginning.get(at) : undefined;
  if (!named || named.isAdjective) return null;
  return at > last + 1 || rules.hasGenitive ? named : null;
}

/** A passage with the countries that it names, and how its language speaks of offices. */
export interface RoleSearch {
  readonly words: WordTable;
  readonly bodies: NamedBodies;
  readonly rules: OfficeRules;
}

type Phrase = Pick<RoleMention, 'first' | 'last' | 'body'>;

/** The title with the country that it stands beside: "deutsche Kanzlerin", "premier ministre japonais", "Präsident Frankreichs". */
function phraseOf(search: RoleSearch, { first, last }: TitleAt): Phrase | null {
  const { words, bodies, rules } = search;
  if (rules.adjective === 'before') {
    const named = gapAfter(words, first - 1) === 'space' ? bodies.ending.get(first - 1) : undefined;
    if (named?.isAdjective && named.first === first - 1) return { first: first - 1, last, body: named.body };
  } else {
    const named = gapAfter(words, last) === 'space' ? bodies.beginning.get(last + 1) : undefined;
    if (named?.isAdjective) return { first, last: named.last, body: named.body };
  }
  const behind = countryBehind(words, last, search);
  return behind && { first, last: behind.last, body: behind.body };
}

const NUMBER = /^\d/;
/** "Yuan Shikai, o Presidente …", "le premier ministre japonais, Fumio Kishida": a name beside it says who it is. */
function isBesideName(words: WordTable, { first, last }: Phrase, hasArticle: boolean): boolean {
  const from = hasArticle ? first - 1 : first;
  const isBehindName = gapAfter(words, from - 1) === 'comma' && isCapitalised(words, from - 1);
  return isBehindName || (gapAfter(words, last) === 'comma' && isCapitalised(words, last + 1));
}

/** Whether the phrase is set into its sentence as a holder is, and nothing beside it says otherwise. */
function isHolder({ words, rules }: RoleSearch, phrase: Phrase): boolean {
  const { first, last } = phrase;
  const before = gapAfter(words, first - 1) === 'space' ? lowerAt({ words }, first - 1) : '';
  if (rules.notBefore.has(before) || NUMBER.test(lowerAt({ words }, first - 1))) return false;
  if (isBesideName(words, phrase, rules.articles !== null)) return false;
  if (rules.articles !== null) {
    if (!rules.articles.has(before)) return false;
    if (rules.notBefore.has(lowerAt({ words }, first - 2)) && isJoined(words, first - 2)) return false;
  }
  const gap = gapAfter(words, last);
  if (gap === 'hyphen' || gap === 'apostrophe') return false;
  if (gap !== 'space') return true;
  // A name follows: then somebody is named, with the office before it.
  return !isCapitalised(words, last + 1) && !rules.notBehind.has(lowerAt({ words }, last + 1));
}

/** The roles between words `first` and `last`, in reading order; `titles` are English, as the gazetteer's offices are. */
export function findForeignRoles(
  search: RoleSearch,
  { first, last }: { readonly first: number; readonly last: number },
  titles: OfficeTitles,
): ForeignRole[] {
  const { words, rules } = search;
  const found: ForeignRole[] = [];
  for (let at = first; at <= last; at++) {
    const title = titleAt(words, at, rules.titles);
    if (!title) continue;
    at = title.last;
    const phrase = phraseOf(search, title);
    const office = englishTitle(titles, title.title.english);
    if (!phrase || !office || !isHolder(search, phrase)) continue;
    const role = { ...phrase, end: words.ends[phrase.last] ?? 0, phrase: office, isActing: false };
    found.push({ role, gender: title.title.gender });
    at = Math.max(at, phrase.last);
  }
  return found;
}

const englishTitle = (titles: OfficeTitles, english: string): TitlePhrase | undefined =>
  titles.beginning(english.split(' ')[0] ?? '').find(({ words }) => words.join(' ') === english);
