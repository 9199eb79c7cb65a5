// A word of a name as a text has it → what the name may be in the dictionary: endings of cases taken off, by language.

import { foldWord } from '../../../core/fold';
import type { LanguageCode } from '../language-types';

/**
 * Rows of endings and what the dictionary may have instead of them, `-` being nothing. They need not be sure: only what is
 * somebody's name is looked for.
 */
const ENDINGS: Readonly<Record<LanguageCode, readonly (readonly [endings: string, instead: string])[]>> = {
  de: [['s', '-']],
  nl: [['s', '-']],
  pl: [
    ['a owi em iem u ie', '-'],
    ['y i ę ą e ie o', 'a'],
    ['iego iemu im', 'i'],
    ['ego emu ym', 'y -'],
    ['go', '-'],
    ['ii ię ią', 'ia'],
    ['dzie', 'd da'],
    ['cie', 't ta'],
    ['rze', 'r ra'],
    ['le', 'l la ł ła'],
    ['ce', 'ka ca'],
    ['dze', 'ga'],
    ['dra drowi drem', 'der'],
    ['wła włowi włem', 'weł'],
    ['tra trowi trem', 'tr'],
    ['ńca ńcowi ńcem', 'niec'],
  ],
  ru: [
    ['а у ом ем ым е', '-'],
    ['ы е у ой ою', 'а'],
    ['и е ю ей', 'я а'],
    ['и ью', 'ь'],
    ['я ю ем е', 'й ь'],
    ['и ию ей', 'ия'],
    ['ии', 'ия ий'],
    ['ого ому ым ом', 'ый ой'],
    ['его ему им ем ого ому ом', 'ий'],
    ['ой', 'ая'],
    ['ую', 'ая'],
    ['ра ру ром ре', 'ер'],
    ['ла лу лом ле', 'ел'],
    ['ьва ьву ьвом', 'ев'],
  ],
  uk: [
    ['а у ом ем им і ові еві', '-'],
    ['и і у ою', 'а'],
    ['і ю ею', 'я а'],
    ['я ю єм ем і єві еві', 'й ь'],
    ['ії ію ією', 'ія'],
    ['ого ому им ім', 'ий'],
    ['ої ій ою', 'а'],
    ['а у ом ові', 'о'],
  ],
};

/** Shorter words are left as they are. */
const SHORTEST_STEM = 2;

interface Ending {
  readonly ending: string;
  readonly instead: readonly string[];
}

const capitals = (row: string): string[] => row.split(' ').map((each) => foldWord(each).toUpperCase());

const ROWS: ReadonlyMap<LanguageCode, readonly Ending[]> = new Map(
  Object.entries(ENDINGS).map(([lang, rows]) => [
    lang,
    rows.flatMap(([endings, instead]) =>
      capitals(endings).map((ending) => ({
        ending,
        instead: capitals(instead).map((each) => (each === '-' ? '' : each)),
      })),
    ),
  ]),
);

/** Whether names take endings there. */
export const takesEndings = (lang: LanguageCode): boolean => ROWS.has(lang);

/** What a word (folded, in capitals) may be without its ending, itself first. */
export function dictionaryForms(lang: LanguageCode, word: string): readonly string[] {
  const found = [word];
  for (const { ending, instead } of ROWS.get(lang) ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    for (const each of instead) found.push(word.slice(0, -ending.length) + each);
  }
  return found;
}
