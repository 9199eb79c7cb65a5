// The English around numbers: what says that 2000 is a year, what it counts, measures or names, and ordinals in figures and words.
import { gapAfter, type WordTable, wordAt } from '../../core/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Behind a number these are what it counts. Not what happens in a year: "2016 elections", "2008 riots". */
export const COUNTED = words(
  'people persons men women children boys girls babies troops soldiers servicemen personnel guards officers police ' +
    'policemen rebels fighters militants insurgents terrorists prisoners detainees hostages inmates civilians citizens ' +
    'residents inhabitants villagers refugees migrants evacuees workers employees staff jobs posts nurses doctors ' +
    'teachers pupils students miners farmers protesters demonstrators supporters members delegates guests visitors ' +
    'tourists passengers victims casualties deaths dead injured wounded cases infections patients families households ' +
    'homes houses buildings flats tents beds seats schools hospitals villages ships boats vessels aircraft planes jets ' +
    'drones missiles rockets bombs shells tanks vehicles cars trucks lorries buses companies firms businesses votes ' +
    'ballots signatures copies times points places species animals cattle sheep birds trees barrels hours minutes ' +
    'seconds days nights weeks months years',
);

/** May stand between a number and what it counts, beside names of nations. */
export const BETWEEN_NUMBER_AND_COUNTED = words(
  'more new extra additional other further foreign local armed unarmed heavily well civilian military medical health ' +
    'riot elderly young old homeless missing confirmed fresh daily political african allied elite special',
);

/** Behind a number these are what it measures, or the clock that it is read from. */
export const UNITS = words(
  'metres meters kilometres kilometers km m miles mile feet ft yards acres hectares tonnes tons kg kilograms litres ' +
    'liters gallons degrees megawatts mw kw percent dollars euros euro pounds yen francs roubles rubles rupees pesos ' +
    'yuan cents gmt utc bst cet cest est edt pst pdt ist jst',
);
/** The same in two words: "per cent", "local time". */
export const UNITS_OF_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['per', 'cent'],
  ['local', 'time'],
  ['square', 'miles'],
]);

/** Joined to a number by a hyphen: "2000-strong", "2000-mile". */
export const JOINED_TO_NUMBERS = words(
  'strong odd plus some mile metre meter kilometre kilometer km foot acre hectare tonne ton seat page member man ' +
    'woman person bed room year day word point',
);

/** In front of a number that is something's name; "no" only where a full stop shortens it. */
export const NUMBERED = words(
  'page pages p pp paragraph section line verse no number flight room bus highway channel resolution directive',
);

/** In front of a number these make it a year, even where it might count what follows: "in 2000 people fled". */
export const BEFORE_YEARS = words(
  'in since by until till before after from during between early late mid through the january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** "The spring of 2014" is a time, "a force of 2014 troops" is none. */
export const PARTS_OF_YEARS = words(
  'spring summer autumn fall winter beginning start middle end half quarter january february march april may june ' +
    'july august september october november december',
);

/** Two words in front of a number that limit it: "more than 2000", "at least 2000", "up to 2000". */
export const LIMITS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['than', words('more fewer less')],
  ['least', words('at')],
  ['most', words('at')],
  ['to', words('up')],
]);

const IN_FIGURES = /^(\d{1,2})(?:st|nd|rd|th)$/i;
const ONES = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);
const FIRST_TEEN = 10;

/** 41 of "41st" and of the first word of "forty-first", 17 of "seventeenth"; null: no ordinal above "ninth" begins here. */
export function ordinalAt(words: WordTable, at: number): number | null {
  const word = wordAt(words, at).toLowerCase();
  const figures = IN_FIGURES.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return FIRST_TEEN + teen;
  const tens = TENS.get(word);
  const ones = ONES.indexOf(wordAt(words, at + 1).toLowerCase());
  const isJoined = gapAfter(words, at) === 'hyphen' || gapAfter(words, at) === 'space';
  return tens !== undefined && ones > 0 && isJoined ? tens + ones : null;
}

/**
 * Offices whose holders newspapers count, with the number of the first holder whom the gazetteer knows. Who returns is
 * counted again; who stays is not.
 */
export const FIRST_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['US/president', 1],
  ['PH/president', 4],
]);
