// A Russian name, adjective or inhabitant as the dictionary has it → all that may be written for it, case by case.

import {
  type Declension,
  declinePhrase,
  type FiveCases,
  oneFormEach,
} from '../languages/cyrillic/decline-phrase';

/** Genitive, dative, accusative, instrumental, locative of what no rule has. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  Египет: ['Египта', 'Египту', 'Египет', 'Египтом', 'Египте'],
  Косово: ['Косова', 'Косову', 'Косово', 'Косовом', 'Косове'],
  Королевство: ['Королевства', 'Королевству', 'Королевство', 'Королевством', 'Королевстве'],
  Государство: ['Государства', 'Государству', 'Государство', 'Государством', 'Государстве'],
  Острова: ['Островов', 'Островам', 'Острова', 'Островами', 'Островах'],
  Остров: ['Острова', 'Острову', 'Остров', 'Островом', 'Острове'],
  Море: ['Моря', 'Морю', 'Море', 'Морем', 'Море'],
  Горки: ['Горок', 'Горкам', 'Горки', 'Горками', 'Горках'],
  Церковь: ['Церкви', 'Церкви', 'Церковь', 'Церковью', 'Церкви'],
  Территории: ['Территорий', 'Территориям', 'Территории', 'Территориями', 'Территориях'],
  Штаты: ['Штатов', 'Штатам', 'Штаты', 'Штатами', 'Штатах'],
  Эмираты: ['Эмиратов', 'Эмиратам', 'Эмираты', 'Эмиратами', 'Эмиратах'],
  Берег: ['Берега', 'Берегу', 'Берег', 'Берегом', 'Берегу'],
};
/** Women's names that end as men's do. */
const FEMININE = /^(?:Беларусь|Русь)$/;
const UNCHANGED = /^(?:Папуа|Антигуа|Никарагуа|Сент|Сан|Сен)$/;
const TAKES_I = /[гкхжшчщ]$/;
const HISSES = /[жшчщц]$/;

function nounCases(word: string): FiveCases {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular.map((form) => [form]);
  const stem = word.slice(0, -1);
  if (word.length < 3 || UNCHANGED.test(word)) return [];
  if (/ия$/.test(word)) return oneFormEach(stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (/я$/.test(word)) return oneFormEach(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (/а$/.test(word)) {
    const instrumental = HISSES.test(stem) ? [`${stem}ей`] : [`${stem}ой`, `${stem}ою`];
    return [
      [stem + (TAKES_I.test(stem) ? 'и' : 'ы')],
      [`${stem}е`],
      [`${stem}у`],
      instrumental,
      [`${stem}е`],
    ];
  }
  if (FEMININE.test(word)) return oneFormEach(stem, ['и', 'и', 'ь', 'ью', 'и']);
  if (/ий$/.test(word)) return oneFormEach(stem, ['я', 'ю', 'й', 'ем', 'и']);
  if (/[йь]$/.test(word)) return oneFormEach(stem, ['я', 'ю', word.slice(-1), 'ем', 'е']);
  if (/ы$/.test(word)) return [[stem, `${stem}ов`], [`${stem}ам`], [word], [`${stem}ами`], [`${stem}ах`]];
  if (HISSES.test(word))
    return [[`${word}а`], [`${word}у`], [word], [`${word}ем`, `${word}ом`], [`${word}е`]];
  return /[бвгдзклмнпрстфх]$/.test(word) ? oneFormEach(word, ['а', 'у', '', 'ом', 'е']) : [];
}

/** Endings of adjectives, as the dictionary has them, with those of the five cases. */
const ADJECTIVES: Declension['adjectives'] = [
  [/ая$/, [['ой'], ['ой'], ['ую'], ['ой', 'ою'], ['ой']]],
  [/яя$/, [['ей'], ['ей'], ['юю'], ['ей'], ['ей']]],
  [/ое$/, [['ого'], ['ому'], ['ое'], ['ым', 'им'], ['ом']]],
  [/ые$/, [['ых'], ['ым'], ['ые'], ['ыми'], ['ых']]],
  [/ие$/, [['их'], ['им'], ['ие'], ['ими'], ['их']]],
  [/ый$/, [['ого'], ['ому'], ['ый'], ['ым'], ['ом']]],
  [/ий$/, [['ого'], ['ому'], ['ий'], ['им'], ['ом']]],
  [/(?<=ов)ы$/, [['ых'], ['ым'], ['ы'], ['ыми'], ['ых']]],
];

const RUSSIAN_DECLENSION: Declension = { nounCases, adjectives: ADJECTIVES };

/** A name or a longer phrase in all cases, its small words too: "Соломоновых островов", "шведским столом". */
export const inflectRussianName = (name: string): readonly string[] =>
  declinePhrase(name, RUSSIAN_DECLENSION);

const withEndings = (stem: string, endings: readonly string[]): string[] =>
  endings.map((ending) => stem + ending);

const OF_ADJECTIVE = 'ий ого ому им ом ая ой ою ую ое ие их ими о'.split(' ');
const WEAK_PLURALS = ['ам', 'ами', 'ах'];

/** "россиянка", "бельгийка", "португалка" in all cases. */
function womanForms(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  const loose = /[йь]$/.test(stem) ? `${stem.slice(0, -1)}ек` : `${stem}ок`;
  return [loose, ...withEndings(`${stem}к`, ['а', 'и', 'е', 'у', 'ой', 'ою', ...WEAK_PLURALS])];
}

const ONE_MAN = ['а', 'у', 'ом', 'е'];

/** "россиянин": россияне, россиян; "болгарин": болгары, болгар. */
function citizenForms(word: string): readonly string[] {
  const many = word.slice(0, -2);
  const isWoman = /н$/.test(many);
  return [
    word,
    ...withEndings(word, ONE_MAN),
    ...withEndings(many, ['', isWoman ? 'е' : 'ы', ...WEAK_PLURALS]),
    ...(isWoman ? womanForms(`${many}ка`) : []),
  ];
}

/** "украинец": украинца; "китаец": китайца; "бразилец": бразильца. */
function dwellerForms(word: string): readonly string[] {
  const root = word.slice(0, -2);
  const stem = /[аеиоуыэюя]$/.test(root) ? `${root}йц` : /л$/.test(root) ? `${root}ьц` : `${root}ц`;
  return [word, ...withEndings(stem, ['а', 'у', 'ем', 'ом', 'е', 'ы', 'ев', 'ов', ...WEAK_PLURALS])];
}

function manForms(word: string): readonly string[] {
  if (/(?:[ая]н|ар)ин$/.test(word)) return citizenForms(word);
  if (/ец$/.test(word)) return dwellerForms(word);
  const stem = word === 'турок' ? 'турк' : word;
  const plurals = /[гкх]$/.test(stem) ? ['и', 'ов'] : HISSES.test(stem) ? ['и', 'ей', 'ем'] : ['ы', 'ов'];
  return [word, ...withEndings(stem, [...ONE_MAN, ...plurals, ...WEAK_PLURALS])];
}

/** Adjectives in all cases, and as the first half of "российско-украинский"; inhabitants, men and women. */
export function inflectRussianDemonym(word: string): readonly string[] {
  if (/кий$/.test(word)) return withEndings(word.slice(0, -2), OF_ADJECTIVE);
  if (/о$/.test(word)) return [word];
  return /ка$/.test(word) ? womanForms(word) : manForms(word);
}
