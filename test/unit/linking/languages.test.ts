// Rules made for English say nonsense about other languages: there only full names and countries' names are linked.
import { expect, it } from 'vitest';
import { link, told } from './world';

const SPANISH =
  'El primer ministro Tony Blair viajó a Japan para hablar con los ministros de economía y con la prensa, que le esperaba ' +
  'desde la mañana en el aeropuerto. Blair no quiso hablar de la guerra ni de los impuestos, pero dijo que volvería pronto. ';
const ENGLISH =
  'Tony Blair went to Japan to speak with the ministers and the press, who had waited for him at the airport since the ' +
  'morning. Blair would not speak of the war, but he said that he would be back. ';

it.each([
  ['English text', ENGLISH, null, ['Tony Blair', 'Japan', 'Blair']],
  ['English text on a page whose template says Spanish', ENGLISH, 'es', ['Tony Blair', 'Japan', 'Blair']],
  ['Spanish text gets no surnames alone', SPANISH, 'es', ['Tony Blair', 'Japan']],
  ['Spanish text on a page that says English', SPANISH, 'en', ['Tony Blair', 'Japan']],
  ['Spanish text on a page that says nothing', SPANISH, null, ['Tony Blair', 'Japan']],
  [
    'too short to tell, and the page says nothing: English',
    'Tony Blair. Blair.',
    null,
    ['Tony Blair', 'Blair'],
  ],
  ['too short to tell, and the page says Polish', 'Tony Blair. Blair.', 'pl', ['Tony Blair']],
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
