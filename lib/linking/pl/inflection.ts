// A Polish name, adjective or inhabitant as the dictionary has it → all that may be written for it, case by case.

import { declineName } from '../languages/decline-name';

/** What letters become before the -e of the dative and locative: Kanadzie, Malcie, Czarnogórze, Ameryce. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/k$/, 'ce'],
  [/ch$/, 'sze'],
  [/g$/, 'dze'],
  [/r$/, 'rze'],
  [/d$/, 'dzie'],
  [/st$/, 'ście'],
  [/t$/, 'cie'],
  [/ł$/, 'le'],
  [/[lcjż]$/, '$&e'],
];
const beforeE = (stem: string): string => {
  const [shape, soft] = SOFTENED.find(([letters]) => letters.test(stem)) ?? [/$/, 'ie'];
  return stem.replace(shape, soft);
};
/** -k and -g take an -i- before -e. */
const hardE = (stem: string): string => (/[kg]$/.test(stem) ? `${stem}i` : stem);
/** Behind these letters -i stands for -y. */
const fromY = (stem: string): string => (/[kglje]$/.test(stem) ? 'i' : 'y');

/** Genitive, dative, accusative, instrumental, locative of what no rule has. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  Niemcy: ['Niemiec', 'Niemcom', 'Niemcy', 'Niemcami', 'Niemczech'],
  Włochy: ['Włoch', 'Włochom', 'Włochy', 'Włochami', 'Włoszech'],
  Węgry: ['Węgier', 'Węgrom', 'Węgry', 'Węgrami', 'Węgrzech'],
  Indie: ['Indii', 'Indiom', 'Indie', 'Indiami', 'Indiach'],
  Niger: ['Nigru', 'Nigrowi', 'Niger', 'Nigrem', 'Nigrze'],
  Brzeg: ['Brzegu', 'Brzegowi', 'Brzeg', 'Brzegiem', 'Brzegu'],
  Rzeczpospolita: [
    'Rzeczypospolitej',
    'Rzeczypospolitej',
    'Rzeczpospolitą',
    'Rzeczpospolitą',
    'Rzeczpospolitej',
  ],
  Związek: ['Związku', 'Związkowi', 'Związek', 'Związkiem', 'Związku'],
};
const UNCHANGED =
  /^(?:Chile|Mali|Peru|Haiti|Togo|Fidżi|Burundi|Malawi|Dżibuti|Darussalam|Faso|Bissau|Lesotho|Saint|Rad)$/;

function nounCases(word: string): readonly (readonly string[])[] {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular.map((form) => [form]);
  const stem = word.slice(0, -1);
  if (UNCHANGED.test(word) || word.length < 3) return [];
  if (/[jie]a$|ua$/.test(word))
    return [[`${stem}i`, stem], [`${stem}i`, stem], [`${stem}ę`], [`${stem}ą`], [`${stem}i`, stem]];
  if (/a$/.test(word)) {
    const soft = /l$/.test(stem) ? `${stem}i` : beforeE(stem);
    return [[stem + fromY(stem)], [soft], [`${stem}ę`], [`${stem}ą`], [soft]];
  }
  if (/[yi]$|le$|ie$/.test(word))
    return [[stem, `${stem}ów`, `${stem}i`], [`${stem}om`], [word], [`${stem}ami`], [`${stem}ach`]];
  if (/[oe]$/.test(word))
    return [[`${stem}a`], [`${stem}u`], [word], [`${hardE(stem)}em`], [`${stem}u`, beforeE(stem)]];
  if (/ś$/.test(word)) return [[`${stem}si`], [`${stem}si`], [word], [`${stem}sią`], [`${stem}si`]];
  if (/[^\p{L}]|[uó]$/u.test(word)) return [];
  return [
    [`${word}u`, `${word}a`],
    [`${word}owi`],
    [word, `${word}a`],
    [`${hardE(word)}em`],
    [`${word}u`, beforeE(word)],
  ];
}

const ADJECTIVE = /(?:[sc]k|n|ow|lk|cz)(?:a|y|i|e|ie)$|nia$/u;

/** "Południowa", "Zjednoczone", "Wschodni" in all cases; what only looks so is declined as a noun too. */
function adjectiveCases(word: string): readonly (readonly string[])[] {
  if (/a$/.test(word)) {
    const stem = word.slice(0, -1);
    const e = hardE(stem);
    return [[`${e}ej`], [`${e}ej`], [`${stem}ą`], [`${stem}ą`], [`${e}ej`]];
  }
  if (/e$/.test(word)) {
    const stem = word.slice(0, -1);
    const y = /i$/.test(stem) ? '' : 'y';
    return [
      [`${stem}${y}ch`, `${stem}go`, `${stem}ego`],
      [`${stem}${y}m`, `${stem}emu`],
      [word],
      [`${stem}${y}mi`, `${stem}${y}m`],
      [`${stem}${y}ch`, `${stem}${y}m`],
    ];
  }
  const stem = word.replace(/y$/, '');
  const m = /y$/.test(word) ? `${stem}ym` : `${stem}m`;
  return [[`${stem}ego`], [`${stem}emu`], [word, `${stem}ego`], [m], [m]];
}

/** A name in all cases: "Stanów Zjednoczonych", "w Korei Południowej", "Trynidadu i Tobago". */
export const inflectPolishName = (name: string): readonly string[] =>
  declineName(name, (word, isAlone) => {
    const noun = nounCases(word);
    if (isAlone || !ADJECTIVE.test(word)) return noun;
    return adjectiveCases(word).map((forms, inCase) => [...forms, ...(noun[inCase] ?? [])]);
  });

const WEAK_PLURALS = ['ów', 'om', 'ami', 'ach'];
const withEndings = (stem: string, endings: readonly string[]): string[] =>
  endings.map((ending) => stem + ending);

/** "Polka", "Niemka", "Ukrainka" in all cases. */
function womanForms(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  const loose = /[jń]$/.test(stem) ? `${stem.slice(0, -1)}${stem.endsWith('j') ? 'je' : 'ne'}k` : `${stem}ek`;
  return [word, `${stem}ce`, loose, ...withEndings(`${stem}k`, ['i', 'ę', 'ą', 'om', 'ami', 'ach'])];
}

/** Plural nominatives: Polacy, Czesi, Turcy, Szwedzi, Chorwaci, Szwajcarzy, Serbowie. */
function plurals(stem: string): readonly string[] {
  const plural: readonly (readonly [RegExp, string])[] = [
    [/k$/, 'cy'],
    [/ch$/, 'si'],
    [/g$/, 'dzy'],
    [/d$/, 'dzi'],
    [/t$/, 'ci'],
    [/r$/, 'rzy'],
    [/ł$/, 'łowie'],
    [/c$/, 'cy'],
    [/sz$/, 'sze'],
    [/[nsz]$/, '$&i'],
  ];
  const [shape, soft] = plural.find(([letters]) => letters.test(stem)) ?? [/$/, 'i'];
  return [
    stem.replace(shape, soft),
    `${stem}owie`,
    `${stem}ie`,
    `${stem}e`,
    ...withEndings(stem, WEAK_PLURALS),
  ];
}

/** The stem of the other cases: Niemc-, Turk-, Węgr-, Ukraińc-, Holendr-. */
const obliqueStem = (word: string): string =>
  word
    .replace(/niec$/, 'ńc')
    .replace(/iec$/, 'c')
    .replace(/zec$/, 'zc')
    .replace(/^Turek$/, 'Turk')
    .replace(/ier$/, 'r')
    .replace(/der$/, 'dr');

const womanOf = (word: string): readonly string[] => {
  if (/anin$/.test(word)) return womanForms(word.replace(/in$/, 'ka'));
  if (/czyk$/.test(word)) return womanForms(`${word.replace(/czyk$/, '').replace(/ń$/, 'n')}ka`);
  if (/niec$/.test(word)) return womanForms(word.replace(/iec$/, 'ka'));
  return /iak$/.test(word) ? womanForms(word.replace(/ak$/, 'aczka')) : [];
};

function manForms(word: string): readonly string[] {
  const stem = obliqueStem(word);
  const many = /anin$/.test(word) ? word.replace(/in$/, '') : stem;
  const manyAll = many === stem ? plurals(stem) : [`${many}ie`, many, ...withEndings(many, WEAK_PLURALS)];
  return [
    word,
    ...withEndings(stem, ['a', 'owi', 'u']),
    `${hardE(stem)}em`,
    beforeE(stem),
    ...manyAll,
    ...womanOf(word),
  ];
}

/** Adjectives in all cases, and as the first half of "polsko-niemiecki"; inhabitants, men and women. */
export function inflectPolishDemonym(word: string): readonly string[] {
  if (/^\p{Ll}.*[sc]ki$/u.test(word)) {
    const stem = word.slice(0, -1);
    const men = `${stem.slice(0, -1)}cy`;
    return [men, ...withEndings(stem, ['i', 'a', 'ą', 'ie', 'iego', 'iej', 'iemu', 'im', 'ich', 'imi', 'o'])];
  }
  return /ka$/.test(word) ? womanForms(word) : manForms(word);
}
