// International bodies in running text: which names are marked, and what only looks like one; against the real facts.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

const index = buildIndex(await readGazetteer());

/** What is marked as a body, in reading order: `words=id`. */
const bodies = (text: string, lang = 'en') =>
  linkEntities(index, { title: '', text, lang, published: days('2018-05-01'), today: day('2026-01-22') })
    .text.filter(({ type }) => type === 'organisation')
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`)
    .join(', ');

it.each([
  ['a full name', 'The United Nations said no.', 'United Nations=UN'],
  ['letters', 'The UN said no, and so did the EU.', 'UN=UN, EU=EU'],
  ['letters with full stops', 'The U.N. said no to the E.U. in May.', 'U.N.=UN, E.U.=EU'],
  ['as British papers write it', 'Nato, Asean and Opec met in May.', 'Nato=NATO, Asean=ASEAN, Opec=OPEC'],
  ['in capitals', 'The talks of NATO, ASEAN and OPEC failed.', 'NATO=NATO, ASEAN=ASEAN, OPEC=OPEC'],
  [
    'a union',
    'The African Union and the European Union agreed.',
    'African Union=AFRICAN-UNION, European Union=EU',
  ],
  ['a possessive', 'The EU’s offer and the World Bank’s loan stand.', 'EU=EU, World Bank=WORLD-BANK'],
  ['its soldiers', 'Three UN peacekeepers and NATO troops were hurt.', 'UN=UN, NATO=NATO'],
  ['joined to a word', 'a UN-backed and pro-EU government, EU-wide', 'UN=UN, EU=EU, EU=EU'],
  ['joined to a country', 'the EU-Turkey deal and a US-EU summit', 'EU=EU, EU=EU'],
  ['before its officer', 'UN Secretary-General António Guterres spoke.', 'UN=UN'],
  ['before another officer', 'EU Trade Commissioner Cecilia Malmström spoke.', 'EU=EU'],
  ['after its officer', 'The Secretary General of the United Nations spoke.', 'United Nations=UN'],
  ['before a country and its envoy', 'UN Syria envoy Staffan de Mistura spoke.', 'UN=UN'],
  ['before a thing and its officer', 'EU Brexit negotiator Michel Barnier spoke.', 'EU=EU'],
  ['a summit with a capital', 'The leaders left the NATO Summit early.', 'NATO=NATO'],
  ['behind an adjective at the start', 'Former UN officials and German EU lawmakers met.', 'UN=UN, EU=EU'],
  ['in a headline', 'EU Warns Turkey Over Gas Drilling Plans', 'EU=EU'],
  ['in a shouted headline', 'NATO WARNS RUSSIA', 'NATO=NATO'],
])('a body: %s', (_why, text, expected) => {
  expect(bodies(text)).toBe(expected);
});

it.each([
  ['a part of it', 'The UN Security Council and the EU Commission met.'],
  ['a part, by the full name', 'The United Nations General Assembly and the African Union Commission met.'],
  ['a part, in a headline', 'UN Security Council Votes On New Syria Sanctions'],
  ['a part with its own president', 'EU Parliament President Antonio Tajani spoke.'],
  ['a hotel', 'They met in the UN Plaza Hotel.'],
  ['a university', 'She teaches at the United Nations University in Tokyo.'],
  ['an agency of several words', 'The United Nations Children’s Fund and UN Women agreed.'],
  ['a mission', 'The African Union Mission in Somalia withdrew.'],
  ['an alphabet', 'They spell it in the NATO phonetic alphabet.'],
  ['a strap', 'The watch comes on a NATO strap.'],
  ['a site', 'It can be read on EU-Lex and on EU.com.'],
  ['money', 'It costs EUR 20 or AU$30.'],
  ['a game of pupils', 'She chaired the Model UN at school.'],
  ['a size of shoes', 'It comes in size EU 42.'],
  ['a treaty', 'The Charter of the United Nations and the Treaty on European Union say so.'],
  ['a court', 'The Court of Justice of the European Union ruled.'],
  ['a group of firms', 'The World Bank Group lends.'],
  ['units', 'The planet is 30 AU from the sun.'],
  ['a chemical sign', 'Gold (Au) and silver (Ag) rose; AU rose most.'],
  ['a pronoun in capitals', 'WHO WILL WIN? It is he WHO wins. WHO knows?'],
  ['cricket', 'The ECB said that the ICC World Cup is on.'],
  ['a camera', 'The Canon G7 and the Pontiac G8 are old.'],
  ['other commonwealths', 'The Commonwealth of Virginia, the Commonwealth Bank and the Commonwealth Games.'],
  ['a yard', 'Students met on the Quad.'],
  ['painters', 'The Group of Seven painted in Ontario.'],
  ['letters explained otherwise', 'The Eurasian Union (EU) met. The EU said no.'],
  [
    'letters explained otherwise, with a sign',
    'The International Cricket Council (ICC) met. ICC judges said no.',
  ],
])('no body: %s', (_why, text) => {
  expect(bodies(text)).toBe('');
});

it.each([
  [
    'after the full name',
    'The World Health Organization (WHO) met. The WHO agreed.',
    'World Health Organization=WHO, WHO=WHO, WHO=WHO',
  ],
  [
    'before the full name',
    'The AU met. The African Union agreed.',
    'AU=AFRICAN-UNION, African Union=AFRICAN-UNION',
  ],
  ['beside its chief', 'The WHO chief agreed, and the WHO met.', 'WHO=WHO, WHO=WHO'],
  ['in an article about its leader', 'Christine Lagarde left. The ECB met.', 'ECB=ECB'],
  ['its soldiers', 'AU peacekeepers left Somalia.', 'AU=AFRICAN-UNION'],
  ['its judges', 'ICC judges ruled, and the ICC published it.', 'ICC=ICC, ICC=ICC'],
  ['a group and its leaders', 'G7 leaders met; the G-20 summit is in May.', 'G7=G-SEVEN, G-20=G-TWENTY'],
  [
    'a group by both its names',
    'The Group of Seven met. The G7 agreed.',
    'Group of Seven=G-SEVEN, G7=G-SEVEN',
  ],
  ['a commonwealth’s leaders', 'Commonwealth leaders met in London.', 'Commonwealth=COMMONWEALTH'],
])('a doubtful name, %s', (_why, text, expected) => {
  expect(bodies(text)).toBe(expected);
});

it.each([
  [
    'letters that are a word',
    'Nato a Roma, un uomo dice che la UN e la casa sono belle e che il figlio non ha.',
    'it',
    '',
  ],
  [
    'a name',
    'Die United Nations und die Stadt sind nicht das, was der Mann und die Frau sagen.',
    'de',
    'United Nations=UN',
  ],
])('not English: %s', (_why, text, lang, expected) => {
  expect(bodies(text, lang)).toBe(expected);
});

it('says whose name it is and what it rests on', () => {
  const { text } = linkEntities(index, {
    title: '',
    text: 'The European Union, or EU.',
    published: days('2018-05-01'),
    today: day('2026-01-22'),
  });
  expect(text.map(({ id, name, evidence }) => [id, name, evidence])).toEqual([
    ['EU', 'European Union', 'organisation-name'],
    ['EU', 'European Union', 'abbreviation'],
  ]);
});
