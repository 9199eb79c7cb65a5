// Surnames in texts that are not English: who is named in full there, or known to everybody; nobody else, and nothing that is called after them.
import { expect, it } from 'vitest';
import { peopleIn } from './marked-countries';

it.each<[why: string, lang: string, text: string, expected: string[]]>([
  ['known to everybody, at the beginning', 'de', 'Merkel sprach lange mit den Fraktionen.', ['Merkel']],
  ['known to everybody, far from home', 'fr', 'Selon lui, Reagan ne voulait pas de cet accord.', ['Reagan']],
  [
    'known to everybody, with its own letters',
    'es',
    'Nadie sabe lo que Erdoğan quiere hacer ahora.',
    ['Erdoğan'],
  ],
  ['known to everybody, without them', 'it', 'Secondo loro Erdogan non ha ancora deciso nulla.', ['Erdogan']],
  [
    'behind a full name',
    'pt',
    'Tony Blair chegou cedo. Mais tarde, Blair falou com a imprensa.',
    ['Tony Blair', 'Blair'],
  ],
  ['a vegetable', 'de', 'Auf dem Markt gibt es Kohl und Rüben, dazu Brot.', []],
  [
    'behind an article: somebody or something of that name',
    'fr',
    'Il dort depuis mardi dans le Nixon, au port.',
    [],
  ],
  [
    'behind a preposition that is an article elsewhere',
    'es',
    'Eso le dijo ayer a Trump en la cena.',
    ['Trump'],
  ],
  ['the same, with its mark', 'fr', 'Il a parlé à Macron de cette affaire hier.', ['Macron']],
  ['the same, “about”', 'pl', 'Wczoraj nie było mowy o Reagan i jej o tym.', ['Reagan']],
  ['a woman behind an article', 'it', 'Secondo loro la Merkel non ha ancora deciso.', ['Merkel']],
  ['the same', 'de', 'Das hat die Merkel schon einmal so gesagt.', ['Merkel']],
  ['a man behind one', 'it', 'Hanno visto il Nixon nel porto di notte.', []],
  ['a school with its accent', 'fr', 'Les élèves du lycée Mandela et du collège Churchill ont gagné.', []],
  ['a ship', 'fr', 'Elle a visité le porte-avions Reagan au port.', []],
  ['a museum', 'es', 'Se reunieron en el museo Churchill y en la fundación Mandela.', []],
  ['a square with its marks', 'pt', 'Ele mora na praça Mandela e estuda na fundação Reagan.', []],
  ['a school in another letter', 'pl', 'W szkole był konkurs, a szkoła Reagan nie wygrała go.', []],
  ['a rabbi', 'pl', 'Rabin odmówił i nie było już o czym mówić.', []],
  [
    'shortly before, behind his full name',
    'de',
    'Sebastian Kurz kam nicht. Kurz vor Mitternacht und kurz danach war er noch nicht da. Kurz schwieg dazu.',
    ['Sebastian Kurz', 'Kurz'],
  ],
  ['a street', 'fr', 'Elle habite rue Churchill depuis douze ans.', []],
  ['a square', 'es', 'Se reunieron en la plaza Mandela por la noche.', []],
  ['a school', 'it', 'Gli studenti del liceo Mandela hanno vinto la gara.', []],
  ['a prize', 'pt', 'O poeta recebeu ontem o prêmio Mandela em casa.', []],
  ['an airport', 'pl', 'Samolot stał na lotnisku, a lotnisko Reagan zamknięto.', []],
  ['of another first name', 'es', 'Ayer llegó Carol Thatcher con dos maletas y un perro.', []],
  ['of another first name, before', 'de', 'Carol Thatcher kam allein. Später sang Thatcher noch.', []],
  ['part of a longer name', 'it', 'Ha comprato un attico nella Trump Tower di notte.', []],
  ['part of a compound', 'de', 'Das war schon in der Reagan-Ära nicht anders als heute.', []],
  ['known at home only, by the office', 'fr', 'Hier encore, Blair ne disait rien de tout cela.', []],
  ['written small', 'es', 'Le gusta el mandela de la esquina, dicen los vecinos.', []],
])('%s (%s)', (_why, lang, text, expected) => {
  expect(peopleIn(text, lang)).toEqual(expected);
});
