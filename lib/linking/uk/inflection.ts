// A Ukrainian name, adjective or inhabitant as the dictionary has it → all that may be written for it, case by case.

import {
  type Declension,
  declinePhrase,
  type FiveCases,
  oneFormEach,
} from '../languages/cyrillic/decline-phrase';

/** Genitive, dative, accusative, instrumental, locative of what no rule has. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  Єгипет: ['Єгипту', 'Єгипту', 'Єгипет', 'Єгиптом', 'Єгипті'],
  Косово: ['Косова', 'Косову', 'Косово', 'Косовом', 'Косові'],
  Королівство: ['Королівства', 'Королівству', 'Королівство', 'Королівством', 'Королівстві'],
  Острови: ['Островів', 'Островам', 'Острови', 'Островами', 'Островах'],
  Острів: ['Острова', 'Острову', 'Острів', 'Островом', 'Острові'],
  Море: ['Моря', 'Морю', 'Море', 'Морем', 'Морі'],
  Гірки: ['Гірок', 'Гіркам', 'Гірки', 'Гірками', 'Гірках'],
  Горіх: ['Горіха', 'Горіху', 'Горіх', 'Горіхом', 'Горісі'],
  Стіл: ['Столу', 'Столу', 'Стіл', 'Столом', 'Столі'],
  Білорусь: ['Білорусі', 'Білорусі', 'Білорусь', 'Білоруссю', 'Білорусі'],
  Штати: ['Штатів', 'Штатам', 'Штати', 'Штатами', 'Штатах'],
  Емірати: ['Еміратів', 'Еміратам', 'Емірати', 'Еміратами', 'Еміратах'],
};
const UNCHANGED = /^(?:Папуа|Антигуа|Нікарагуа|Сент|Сан|Сен)$/;
const HISSES = /[жшчщ]$/;

/** What letters become before the -і of the dative and locative: Америці, Тонзі, Люксембурзі. */
const beforeI = (stem: string): string => {
  const soft = stem.replace(/к$/, 'ц').replace(/г$/, 'з').replace(/х$/, 'с');
  return `${soft}і`;
};

function nounCases(word: string): FiveCases {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular.map((form) => [form]);
  const stem = word.slice(0, -1);
  if (word.length < 3 || UNCHANGED.test(word)) return [];
  if (/[аеиоуієьʼ’']я$/.test(word)) return oneFormEach(stem, ['ї', 'ї', 'ю', 'єю', 'ї']);
  if (/я$/.test(word)) return oneFormEach(stem, ['і', 'і', 'ю', 'ею', 'і']);
  if (HISSES.test(stem) && /а$/.test(word)) return oneFormEach(stem, ['і', 'і', 'у', 'ею', 'і']);
  if (/а$/.test(word)) return [[`${stem}и`], [beforeI(stem)], [`${stem}у`], [`${stem}ою`], [beforeI(stem)]];
  if (/й$/.test(word)) return [[`${stem}ю`], [`${stem}ю`, `${stem}єві`], [word], [`${stem}єм`], [`${stem}ї`]];
  if (/ь$/.test(word))
    return [[`${stem}ю`, `${stem}я`], [`${stem}ю`, `${stem}еві`], [word], [`${stem}ем`], [`${stem}і`]];
  if (/и$/.test(word)) return [[stem, `${stem}ів`], [`${stem}ам`], [word], [`${stem}ами`], [`${stem}ах`]];
  if (!/[бвгґджзклмнпрстфхчш]$/.test(word)) return [];
  const instrumental = HISSES.test(word) ? `${word}ем` : `${word}ом`;
  return [
    [`${word}у`, `${word}а`],
    [`${word}у`, `${word}ові`],
    [word],
    [instrumental],
    [beforeI(word), `${word}у`],
  ];
}

/** Endings of adjectives, as the dictionary has them, with those of the five cases. */
const ADJECTIVES: Declension['adjectives'] = [
  [/(?<=[вдклнт])а$/, [['ої'], ['ій'], ['у'], ['ою'], ['ій']]],
  [/ня$/, [['ньої'], ['ній'], ['ню'], ['ньою'], ['ній']]],
  [/е$/, [['ого'], ['ому'], ['е'], ['им'], ['ому']]],
  [/і$/, [['их'], ['им'], ['і'], ['ими'], ['их']]],
  [/ий$/, [['ого'], ['ому'], ['ий'], ['им'], ['ому', 'ім']]],
];

const UKRAINIAN_DECLENSION: Declension = { nounCases, adjectives: ADJECTIVES };

const APOSTROPHE = /[ʼ’']/g;
/** With the apostrophe as a mark between words and as a letter of one: both are written. */
const withApostrophes = (forms: readonly string[]): readonly string[] =>
  forms.some((form) => form.search(APOSTROPHE) >= 0)
    ? forms.flatMap((form) => [form.replace(APOSTROPHE, '’'), form.replace(APOSTROPHE, 'ʼ')])
    : forms;

/** A name or a longer phrase in all cases: "Сполучених Штатів", "у В’єтнамі", "шведським столом". */
export const inflectUkrainianName = (name: string): readonly string[] =>
  withApostrophes(declinePhrase(name, UKRAINIAN_DECLENSION));

const withEndings = (stem: string, endings: readonly string[]): string[] =>
  endings.map((ending) => stem + ending);

const OF_ADJECTIVE = 'ий ого ому им ім а ої ій у ою е і их ими о'.split(' ');
const WEAK_PLURALS = ['ам', 'ами', 'ах'];
const ONE_MAN = ['а', 'у', 'ові', 'ом', 'ем', 'і'];

/** "росіянка", "бельгійка" in all cases. */
function womanForms(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  const loose = /[йь]$/.test(stem) ? `${stem.slice(0, -1)}йок` : `${stem}ок`;
  return [loose, `${stem}ці`, ...withEndings(`${stem}к`, ['а', 'и', 'у', 'ою', ...WEAK_PLURALS])];
}

/** "росіянин": росіяни, росіян; "болгарин": болгари, болгар. */
function citizenForms(word: string): readonly string[] {
  const many = word.slice(0, -2);
  const women = /н$/.test(many) ? womanForms(`${many}ка`) : [];
  return [word, ...withEndings(word, ONE_MAN), ...withEndings(many, ['', 'и', ...WEAK_PLURALS]), ...women];
}

const OF_DWELLER = ['я', 'ю', 'еві', 'ем', 'і', 'ів', 'ям', 'ями', 'ях'];

/** "українець": українця; "китаєць": китайця; "бразилець": бразильця. */
function dwellerForms(word: string): readonly string[] {
  const stem = /єць$/.test(word)
    ? word.replace(/єць$/, 'йц')
    : word.replace(/ець$/, 'ц').replace(/лц$/, 'льц');
  return [word, ...withEndings(stem, OF_DWELLER)];
}

function manForms(word: string): readonly string[] {
  if (/(?:[ая]н|ар|мен)ин$/.test(word)) return citizenForms(word);
  if (/[еє]ць$/.test(word)) return dwellerForms(word);
  const stem = word === 'турок' ? 'турк' : word;
  const plural = HISSES.test(stem) ? 'і' : 'и';
  return [word, ...withEndings(stem, [...ONE_MAN, plural, 'ів', ...WEAK_PLURALS])];
}

/** "німкеня", "туркеня" in all cases. */
const wifeForms = (word: string): readonly string[] =>
  withEndings(word.slice(0, -1), ['я', 'і', 'ю', 'ею', 'ь', 'ям', 'ями', 'ях']);

/** Adjectives in all cases, and as the first half of "російсько-український"; inhabitants, men and women. */
export function inflectUkrainianDemonym(word: string): readonly string[] {
  if (/кий$/.test(word)) return withApostrophes(withEndings(word.slice(0, -2), OF_ADJECTIVE));
  if (/о$/.test(word)) return withApostrophes([word]);
  if (/еня$/.test(word)) return wifeForms(word);
  return withApostrophes(/ка$/.test(word) ? womanForms(word) : manForms(word));
}
