// An article's passages and languages → the passages with people in those languages' spellings, and an index that knows their short names.

import { memoize } from '../../../core/collections';
import { foldWord } from '../../../core/fold';
import type { Passage } from '../../evidence/article-context';
import type { Mention } from '../../evidence/find-mentions';
import type { NameManners } from '../../evidence/name-manners';
import { type GazetteerIndex, withSurnames } from '../../index/gazetteer-index';
import type { ArticleLanguages, LanguageStretch } from '../detect-language';
import type { LanguageIndex } from '../language-index';
import type { LanguageCode } from '../language-types';
import { type FindPeople, peopleFinder } from './find-people';
import { unspacedPeopleFinder } from './find-unspaced-people';
import { isOthersGivenNameBefore, OPENING_WORDS, SMALL_WORDS_IN_NAMES } from './other-bearers';
import { isTitleWord, titleReader } from './person-titles';

/** A language as it is read for people; kept as long as its words and the gazetteer's. */
interface PeopleReader {
  readonly find: FindPeople;
  readonly manners: NameManners;
}

/** Languages in whose script foreign names stand out as no other words do. */
const OF_FOREIGN_SCRIPTS: ReadonlySet<LanguageCode> = new Set(['ru', 'uk', 'zh', 'ja', 'ko']);
/** Long enough to be nobody else's. */
const FOREIGN_NAME =
  /^(?:[\p{Script=Cyrillic} -]{4,}|\p{Script=Han}{3,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{3,})$/u;

/** Surnames that readers of Russian have themselves; folded. */
const EAST_SLAVIC = /(?:[ое]в|[иы]н|ск[аи]и?|ко|[уюи]к|ич|ян|дзе|швили|дов|ман|о[ий]|ец|ая)$/iu;

function mannersOf({ rules, forms }: LanguageIndex): NameManners {
  const { lang, functionWords } = rules;
  const titleBeside = titleReader(lang, (word) => forms.has(foldWord(word).toLowerCase()));
  return {
    isNoName: memoize((word: string) => {
      if (rules.unspaced) return true;
      const small = foldWord(word).toLowerCase();
      return (
        OPENING_WORDS.has(small) ||
        (functionWords.has(small) && !SMALL_WORDS_IN_NAMES.has(small)) ||
        isTitleWord(lang, word)
      );
    }),
    areNounsCapital: lang === 'de',
    mayStandAlone: (surname) =>
      OF_FOREIGN_SCRIPTS.has(lang) && FOREIGN_NAME.test(surname) && !EAST_SLAVIC.test(surname),
    titleBeside,
    isOthers: (before) => isOthersGivenNameBefore(lang, before),
  };
}

const readers = new WeakMap<GazetteerIndex, WeakMap<LanguageIndex, PeopleReader>>();

function readerOf(index: GazetteerIndex, language: LanguageIndex): PeopleReader {
  const ofIndex = readers.get(index) ?? new WeakMap<LanguageIndex, PeopleReader>();
  readers.set(index, ofIndex);
  const known = ofIndex.get(language);
  if (known) return known;
  const find = language.rules.unspaced
    ? unspacedPeopleFinder(language.rules.lang, language.people)
    : peopleFinder(index, language);
  const made = { find, manners: mannersOf(language) };
  ofIndex.set(language, made);
  return made;
}

/** Both in reading order; of two that overlap the longer one stands, of two alike the language's own. */
function withPeople(mentions: readonly Mention[], people: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const all = [...people, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of all) {
    const before = kept.at(-1);
    if (!before || before.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > before.end - before.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

interface StretchReader {
  readonly stretch: LanguageStretch;
  readonly reader: PeopleReader;
}

/** The manners of the language that word `at` is in; by halves, because a long page has thousands of stretches. */
function mannersAt(stretches: readonly StretchReader[], at: number): NameManners | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.stretch.last ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.stretch.first <= at ? found.reader.manners : null;
}

/** Short names of all `languages`, by person; kept as long as the index. */
const withShortNames = (index: GazetteerIndex, languages: readonly LanguageIndex[]): GazetteerIndex =>
  withSurnames(index, (person) => languages.flatMap(({ people }) => people.shortNames.get(person) ?? []));

/** Adds people in the languages of `indexes`; an article in English alone comes back as it is. */
export function readPeople(
  index: GazetteerIndex,
  passages: readonly Passage[],
  {
    stretches,
    indexes,
  }: Pick<ArticleLanguages, 'stretches'> & {
    readonly indexes: ReadonlyMap<LanguageCode, LanguageIndex>;
  },
): { readonly index: GazetteerIndex; readonly passages: readonly Passage[] } {
  const languages = new Set<LanguageIndex>();
  const read = passages.map((passage, at): Passage => {
    const own = (stretches[at] ?? []).flatMap((stretch): StretchReader[] => {
      const language = stretch.lang === null ? undefined : indexes.get(stretch.lang);
      if (!language) return [];
      languages.add(language);
      return [{ stretch, reader: readerOf(index, language) }];
    });
    if (own.length === 0) return passage;
    const people = own.flatMap(({ stretch, reader }) => reader.find(passage.words, stretch));
    return {
      words: passage.words,
      mentions: withPeople(passage.mentions, people),
      mannersAt: (word) => mannersAt(own, word),
    };
  });
  return languages.size === 0
    ? { index, passages }
    : { index: withShortNames(index, [...languages]), passages: read };
}
