// Rules made for English say nonsense about other languages: there full names, surnames that lean on them or that everybody knows, and countries' names are linked.
import { expect, it } from 'vitest';
import { link, told } from './world';

const SPANISH =
  'El primer ministro Tony Blair viajó a Japan para hablar con los ministros de economía y con la prensa, que le esperaba ' +
  'desde la mañana en el aeropuerto. Blair no quiso hablar de la guerra ni de los impuestos, pero dijo que volvería pronto. ';
const ENGLISH =
  'Tony Blair went to Japan to speak with the ministers and the press, who had waited for him at the airport since the ' +
  'morning. Blair would not speak of the war, but he said that he would be back. ';
/** Results hold few words and many numbers: neither tells of another language. */
const RACE =
  'Women 100 metres\n1. Ana Ruiz (Japan) 11.24 seconds 2. Mia Holm (U.S.) 11.31 3. Lea Nord (France) 11.35 4. Eva Lund ' +
  '(U.S.) 11.39 5. Ida Berg (Mexico) 11.40 6. Pia Dahl (India) 11.44 7. Nia Roos (Peru) 11.58';
const TABLE =
  'Group C (played, won, drawn, lost, goals for, against, points)\nJapan 3 2 1 0 7 2 7\nU.S. 3 2 0 1 5 3 6\nMexico 3 1 0 2 4 6 3\nIndia 3 0 1 2 1 6 1';
const SPANISH_RACE =
  'Cien metros lisos, final de mujeres, con viento en contra de dos metros por segundo en la recta y con lluvia desde la ' +
  'salida: 1. Ana Ruiz (Japan) 11,24 2. Mia Holm (US) 11,31 3. Lea Nord (Peru) 11,35';

it.each([
  ['a list of results', RACE, ['Japan', 'U.S.', 'France', 'U.S.', 'Mexico', 'India', 'Peru']],
  ['a table of a group', TABLE, ['Japan', 'U.S.', 'Mexico', 'India']],
  ['results in another language', SPANISH_RACE, ['Japan', 'Peru']],
])('%s is read in its language', (_why, text, expected) => {
  expect(told(text, link(text).text).map((each) => each.split('=')[0])).toEqual(expected);
});

it.each([
  ['English text', ENGLISH, null, ['Tony Blair', 'Japan', 'Blair']],
  ['English text on a page whose template says Spanish', ENGLISH, 'es', ['Tony Blair', 'Japan', 'Blair']],
  ['Spanish text: the surname leans on the full name', SPANISH, 'es', ['Tony Blair', 'Japan', 'Blair']],
  ['Spanish text on a page that says English', SPANISH, 'en', ['Tony Blair', 'Japan', 'Blair']],
  ['Spanish text on a page that says nothing', SPANISH, null, ['Tony Blair', 'Japan', 'Blair']],
  [
    'too short to tell, and the page says nothing: English',
    'Tony Blair. Blair.',
    null,
    ['Tony Blair', 'Blair'],
  ],
  ['too short to tell, and the page says Polish', 'Tony Blair. Blair.', 'pl', ['Tony Blair', 'Blair']],
  [
    'too short to tell, and the page says British English',
    'Tony Blair. Blair.',
    'en-GB',
    ['Tony Blair', 'Blair'],
  ],
  ['a demonym is a rule of English', 'French Tony Blair', 'de', ['Tony Blair']],
])('%s', (_why, text, lang, expected) => {
  const { text: mentions } = link(text, { on: '2003-02-01', lang });
  expect(told(text, mentions).map((each) => each.split('=')[0])).toEqual(expected);
});
