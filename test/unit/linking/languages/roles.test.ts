// Offices in other languages: whose holder on the article's day is meant, and where nobody is; each row says why.
import { expect, it } from 'vitest';
import { rolesIn } from './marked-countries';

it.each<[why: string, lang: string, day: string, text: string, expected: string[]]>([
  // German
  [
    'an adjective before it',
    'de',
    '2018-05-01',
    'Das sagte die deutsche Bundeskanzlerin am Abend.',
    ['de-angela-merkel'],
  ],
  [
    'in another case',
    'de',
    '2018-05-01',
    'Er traf den französischen Präsidenten noch einmal.',
    ['fr-emmanuel-macron'],
  ],
  [
    'the genitive behind it',
    'de',
    '2010-05-01',
    'Das hat der Präsident Frankreichs nicht gewollt.',
    ['fr-nicolas-sarkozy'],
  ],
  [
    '“of” behind it',
    'de',
    '2018-05-01',
    'Das weiß der Premierminister von Kanada nicht.',
    ['ca-justin-trudeau'],
  ],
  ['a woman’s title, and a man', 'de', '2022-05-01', 'Das sagte die deutsche Bundeskanzlerin nicht.', []],
  ['former', 'de', '2018-05-01', 'Der ehemalige französische Präsident kam nicht.', []],
  [
    'what somebody becomes',
    'de',
    '2018-05-01',
    'Er ist der französische Präsident und nicht ein anderer.',
    [],
  ],
  ['a name follows', 'de', '2018-05-01', 'Der deutsche Bundeskanzler Olaf Meier war nicht da.', []],
  ['of something else', 'de', '2018-05-01', 'Der deutsche Präsident des Verbands war nicht da.', []],
  ['no article: any', 'de', '2018-05-01', 'Ein französischer Präsident ist noch nie gekommen.', []],
  ['a day on which nobody is certain', 'de', '2017-05-14', 'Das sagte der französische Präsident nicht.', []],
  // French
  [
    'an adjective behind it',
    'fr',
    '2022-11-15',
    'Selon lui, le premier ministre japonais est à Paris.',
    ['jp-fumio-kishida'],
  ],
  [
    'a woman',
    'fr',
    '2018-05-01',
    'Elle est avec la chancelière allemande et son mari.',
    ['de-angela-merkel'],
  ],
  [
    'contracted',
    'fr',
    '2018-05-01',
    'Le discours du président américain est pour demain.',
    ['us-donald-trump'],
  ],
  [
    'of the country',
    'fr',
    '2018-05-01',
    'Il est venu avec le président de la Russie et son ministre.',
    ['ru-vladimir-putin'],
  ],
  ['former', 'fr', '2018-05-01', 'L’ancien président français est venu avec son ministre.', []],
  ['elected', 'fr', '2018-05-01', 'Il est avec le président américain élu et ses ministres.', []],
  ['of a bank', 'fr', '2018-05-01', 'Il est avec le président français de la banque, qui est là.', []],
  ['what somebody is', 'fr', '2018-05-01', 'Il est le premier ministre japonais depuis son élection.', []],
  [
    'his name follows',
    'fr',
    '2018-05-01',
    'Il est avec le président français Emmanuel Durand et son frère.',
    [],
  ],
  ['a hyphen', 'fr', '2018-05-01', 'Il est venu avec le vice-président américain et son ministre.', []],
  // Spanish
  [
    'an adjective behind it',
    'es',
    '2018-05-01',
    'Eso le dijo el presidente francés a la prensa.',
    ['fr-emmanuel-macron'],
  ],
  [
    'of the country',
    'es',
    '2018-05-01',
    'La visita del presidente de Rusia no es para hoy.',
    ['ru-vladimir-putin'],
  ],
  [
    'of the government',
    'es',
    '2010-05-01',
    'Lo que dijo el presidente del Gobierno español no es verdad.',
    ['es-jose-luis-rodriguez-zapatero'],
  ],
  ['former', 'es', '2018-05-01', 'Eso dijo el expresidente francés y el ex presidente ruso.', []],
  ['elected', 'es', '2018-05-01', 'Eso le dijo el presidente francés electo a la prensa.', []],
  // Italian
  [
    'an adjective behind it',
    'it',
    '2018-05-01',
    'Lo ha detto il presidente francese alla stampa.',
    ['fr-emmanuel-macron'],
  ],
  [
    'of the country',
    'it',
    '2018-05-01',
    'Lo ha detto il presidente della Russia alla stampa.',
    ['ru-vladimir-putin'],
  ],
  ['of a firm', 'it', '2018-05-01', 'Lo ha detto il presidente francese della società alla stampa.', []],
  // Portuguese
  [
    'an adjective behind it',
    'pt',
    '2018-05-01',
    'Foi o que disse o presidente francês em uma entrevista.',
    ['fr-emmanuel-macron'],
  ],
  [
    'a hyphen in the title',
    'pt',
    '2018-05-01',
    'Foi o que disse o primeiro-ministro canadense em uma entrevista.',
    ['ca-justin-trudeau'],
  ],
  ['former', 'pt', '2018-05-01', 'Foi o que disse o ex-presidente francês em uma entrevista.', []],
  [
    'a name before it',
    'pt',
    '2018-05-01',
    'Foi o que disse João Silva, o presidente francês, em uma entrevista.',
    [],
  ],
  [
    'a name behind it',
    'fr',
    '2018-05-01',
    'Il est avec le premier ministre japonais, Jean Durand, et ses ministres.',
    [],
  ],
  // Dutch
  [
    'an adjective before it',
    'nl',
    '2018-05-01',
    'Dat heeft de Franse president ook niet gezegd.',
    ['fr-emmanuel-macron'],
  ],
  [
    'of the country',
    'nl',
    '2018-05-01',
    'Dat heeft de president van Rusland ook niet gezegd.',
    ['ru-vladimir-putin'],
  ],
  ['former', 'nl', '2018-05-01', 'Dat heeft de vroegere Franse president niet gezegd.', []],
  // Polish
  [
    'the genitive behind it',
    'pl',
    '2018-05-01',
    'Jak mówi prezydent Francji, nie jest to już możliwe.',
    ['fr-emmanuel-macron'],
  ],
  [
    'an adjective before it',
    'pl',
    '2018-05-01',
    'Jak mówi francuski prezydent, nie jest to już możliwe.',
    ['fr-emmanuel-macron'],
  ],
  ['former', 'pl', '2018-05-01', 'Jak mówi były prezydent Francji, nie jest to już możliwe.', []],
  ['one of a row', 'pl', '2018-05-01', 'Jak się mówi, nie jest to dla 45. prezydenta Francji.', []],
  ['a candidate', 'pl', '2018-05-01', 'Jest to kandydat na prezydenta Francji, jak się mówi.', []],
  ['a name follows', 'pl', '2018-05-01', 'Jak mówi prezydent Francji Jan Nowak, nie jest to możliwe.', []],
])('%s (%s, %s): %s', (_why, lang, day, text, expected) => {
  expect(rolesIn(text, lang, day)).toEqual(expected);
});

it('without a date nobody is meant', () => {
  expect(rolesIn('Das sagte die deutsche Bundeskanzlerin am Abend.', 'de', null)).toEqual([]);
});
