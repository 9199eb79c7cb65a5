// Word lists of a language → the guards that all languages need: places, firms, people, money and languages that bear a country's name.

import { foldWord } from '../../core/fold';
import { gapAfter, isCapitalised, rawWord, wordAt } from '../../core/words';
import { isAddress } from '../en/country-guards';
import { ANY_WORD, type CountryGuard } from '../en/guard-types';
import {
  gapAfterRange,
  isShouted,
  startsSentence,
  titleBefore,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';

/** Each a row of words, folded and in small letters. */
export interface GuardWords {
  /** What is called after countries: streets, squares, gulfs, rivers, banks, clubs. */
  readonly headsBefore: ReadonlySet<string>;
  /** Small words between such a head and the name: "de", "du", "of the". */
  readonly links: ReadonlySet<string>;
  /** What makes the name before it a firm's, a broadcaster's, a party's. */
  readonly headsAfter: ReadonlySet<string>;
  /** Forms of address and titles before a family name. */
  readonly addresses: ReadonlySet<string>;
  /** Given names before a family name that is a country's word. */
  readonly givenNames: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
}

/** A row of words as guards compare them. */
export const wordSet = (row: string): ReadonlySet<string> =>
  new Set(row.split(' ').map((word) => foldWord(word).toLowerCase()));

/** Word number `at`, as guards compare it. */
export const lowerAt = ({ words }: Pick<WordRange, 'words'>, at: number): string =>
  wordAt(words, at).toLowerCase();

const MOST_LINKS = 2;
const joinsWords = (place: WordRange, at: number): boolean => {
  const gap = gapAfter(place.words, at);
  return gap === 'space' || gap === 'apostrophe' || gap === 'hyphen';
};

/** Number of the word before the place, small linking words passed over; -1 where a mark or a line stands between. */
function headBefore(place: WordRange, links: ReadonlySet<string>): number {
  let at = place.first - 1;
  for (let passed = 0; at >= 0 && joinsWords(place, at); passed++, at--)
    if (passed === MOST_LINKS || !links.has(lowerAt(place, at))) return at;
  return -1;
}

/** "rue de France", "Golfo de Guinea", "Air France". */
const isCalledAfter =
  ({ headsBefore, links }: GuardWords) =>
  (place: WordRange): boolean => {
    const at = headBefore(place, links);
    return at >= 0 && headsBefore.has(lowerAt(place, at));
  };

/** "France Télévisions", "France 24", "Italia-Straße". */
const isHeadOfName =
  ({ headsAfter }: GuardWords) =>
  (place: WordRange): boolean => {
    const gap = gapAfterRange(place);
    if (gap !== 'space' && gap !== 'hyphen') return false;
    return headsAfter.has(lowerAt(place, place.last + 1));
  };

const CHANNEL = /^(?:[1-5]|24)$/;
/** Shorter words link: "et", "sur". */
const SMALL_NOUN = /^\p{Ll}{4}/u;
/** "France 24", "Italia 1"; no score, no share, no count: no small noun and no sign comes behind. */
const isChannel = (place: WordRange): boolean => {
  if (!CHANNEL.test(wordAfter(place))) return false;
  const counted = rawWord(place.words, place.last + 2);
  if (gapAfter(place.words, place.last + 1) === 'space' && SMALL_NOUN.test(counted)) return false;
  const gap = gapAfter(place.words, place.last + 1);
  return (
    gap !== 'hyphen' && !/^[:%-]|^ ?[-–:%]/.test(place.words.text.slice(place.words.ends[place.last + 1]))
  );
};

/** Titles that are cut short, so that a full stop behind them ends no sentence. */
const CUT_TITLES = wordSet(
  'dr prof hr fr m mr mrs mme mlle st sr sra srta dra don ing av inz mgr doc dott on',
);

/** "Herr Schweizer", "Frank Schweizer", "Anatole France". */
const isSomebody =
  ({ addresses, givenNames }: GuardWords) =>
  (place: WordRange): boolean => {
    const before = titleBefore(place.words, place.first).toLowerCase();
    const endsSentence = gapAfter(place.words, place.first - 1) === 'dot-space';
    const isTitle = addresses.has(before) && (!endsSentence || CUT_TITLES.has(before));
    if (isTitle && isCapitalised(place.words, place.first)) return true;
    return isCapitalised(place.words, place.first - 1) && givenNames.has(wordBefore(place).toLowerCase());
  };

const SUM_REACH = 4;
const HOLDS_DIGIT = /\d/;
const LARGE_NUMBER = /^(?:mil|mill|bill|mrd|tausend)/;

/** Whether a number stands shortly before. */
const followsNumber = (place: WordRange): boolean =>
  Array.from({ length: SUM_REACH }, (_, back) => lowerAt(place, place.first - 1 - back)).some(
    (word) => HOLDS_DIGIT.test(word) || LARGE_NUMBER.test(word),
  );

/** "40 dólares canadienses", "40 kanadische Dollar": a sum, not the country. */
const isCurrency =
  ({ currencies }: GuardWords) =>
  (place: WordRange): boolean =>
    (currencies.has(wordAfter(place).toLowerCase()) || currencies.has(wordBefore(place).toLowerCase())) &&
    followsNumber(place);

const MACEDONIAN = /^ma[ck]edo|^mazedo|^македон/;
const ANTIQUITY =
  /(?:^|[^\p{L}])(?:Ale(?:x|j|ks|ss)and(?:er|r)|Phil+ip|Filip|Thra[ckz]|Tr[aá][ck][ij]|Spart|Espart|T(?:h)?erm[oó]p|[Aa]nti[kgcq]|v\. ?Chr|p\.n\.e|Александр[аеу]? (?:Мак|Вел)|Филипп|Фраки|Фермопил|Спарт|[Аа]нтичн|до н\. ?э)/u;

/** UTF-16 units to either side that are looked through for signs: a look at the whole text for each word would not be linear. */
const REACH = 300;

/** What stands around a place. */
export const textAround = ({ words, first }: WordRange): string => {
  const start = words.starts[first] ?? 0;
  return words.text.slice(Math.max(0, start - REACH), start + REACH);
};

/** Macedonia beside Alexander, Philip or Sparta is the kingdom of old. */
const isAncientKingdom = (place: WordRange): boolean =>
  MACEDONIAN.test(lowerAt(place, place.first)) && ANTIQUITY.test(textAround(place));

/** "16 GB". */
const isMeasure = (place: WordRange): boolean => /^\d+$/.test(wordBefore(place));

const AMERICAN = /^ameri[ck]/;
const FIRST_PEOPLES = /^(?:nativ|indigen|tribu|tribo|trib|aborig|autocto|tierras|terras|continent)/;
const PEOPLES_REACH = 3;

/** "nativi americani", "tribus americanas": of the continent, not of the state. */
const isOfContinent = (place: WordRange): boolean =>
  AMERICAN.test(lowerAt(place, place.first)) &&
  Array.from({ length: PEOPLES_REACH }, (_, back) => lowerAt(place, place.first - 1 - back)).some((word) =>
    FIRST_PEOPLES.test(word),
  );

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
/** A word in capitals among words in capitals: that it is capitalised tells nothing. */
export const isShoutedWord = (place: WordRange): boolean =>
  ALL_CAPITALS.test(rawWord(place.words, place.first)) && isShouted(place);

const FOREIGN_LINKS = wordSet('of del della di du la el los las d l');

/** "Punta del Este", "Bank of China", "Fratelli d’Italia": a name in another language than the text's; `more`: further small words that the text's language does not have. */
export const foreignNameGuard = (more: ReadonlySet<string> = new Set()): CountryGuard => ({
  reason: 'part of a name in another language',
  appliesTo: ANY_WORD,
  rejects: (place) => {
    const gap = gapAfter(place.words, place.first - 1);
    if ((gap !== 'space' && gap !== 'apostrophe') || isCapitalised(place.words, place.first - 1))
      return false;
    const before = lowerAt(place, place.first - 1);
    return FOREIGN_LINKS.has(before) || more.has(before);
  },
});

/** The guards of places, firms, people and money, with a language's own words. */
export const sharedGuards = (words: GuardWords): readonly CountryGuard[] => [
  {
    reason: 'a place, firm or club that is called after it',
    appliesTo: ['country-name'],
    rejects: isCalledAfter(words),
  },
  { reason: 'a longer name that begins with it', appliesTo: ANY_WORD, rejects: isHeadOfName(words) },
  { reason: 'a channel with a number', appliesTo: ['country-name'], rejects: isChannel },
  { reason: 'somebody’s name', appliesTo: ANY_WORD, rejects: isSomebody(words) },
  { reason: 'money', appliesTo: ['demonym'], rejects: isCurrency(words) },
  { reason: 'the continent', appliesTo: ['demonym'], rejects: isOfContinent },
  { reason: 'a kingdom of antiquity', appliesTo: ANY_WORD, rejects: isAncientKingdom },
  { reason: 'behind a number: a measure', appliesTo: ['abbreviation'], rejects: isMeasure },
  { reason: 'part of an address', appliesTo: ANY_WORD, rejects: isAddress },
];

/**
 * "Air France", "Telecom Italia", "Laurence France": where nouns are written small, a capital right before a name makes
 * it part of a longer one; the first word of a sentence tells nothing.
 */
export const followsCapital = (place: WordRange): boolean =>
  isCapitalised(place.words, place.first - 1) &&
  gapAfter(place.words, place.first - 1) === 'space' &&
  !startsSentence(place.words, place.first - 1);
