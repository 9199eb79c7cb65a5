// What a country's name means in running text: a row a kind of mistake.
import { expect, it } from 'vitest';
import { link, told } from './world';

const linked = (text: string) => told(text, link(text).text);

it.each([
  ['plain name', 'A ship left Japan.', ['Japan=JP']],
  ['the longest form wins', 'Papua New Guinea voted.', ['Papua New Guinea=PG']],
  ['a part of a longer name is not the shorter one', 'Oil from Equatorial Guinea.', ['Equatorial Guinea=GQ']],
  ['a hyphen inside a name', 'Rice from Guinea-Bissau and Guinea.', ['Guinea-Bissau=GW', 'Guinea=GN']],
  [
    'small words inside a name',
    'Copper of the Democratic Republic of the Congo.',
    ['Democratic Republic of the Congo=CD'],
  ],
  ['possessive is outside the span', 'Japan’s ports closed.', ['Japan=JP']],
  ['possessive set apart by a tokeniser', "Japan 's ports closed.", ['Japan=JP']],
  ['hyphen ends a word', 'a Japanese-built ferry', ['Japanese=JP']],
  ['abbreviation after a hyphen', 'the Mexico-U.S. border', ['Mexico=MX', 'U.S.=US']],
  ['accents and apostrophes are folded', "Cocoa from Cote d'Ivoire.", ["Cote d'Ivoire=CI"]],
  ['as the gazetteer writes it', 'Cocoa from Côte d’Ivoire.', ['Côte d’Ivoire=CI']],
  ['capitals in a dateline', 'TOKYO, JAPAN', ['JAPAN=JP']],
  ['case matters', 'the table with bone china', []],
  ['no match inside a longer word', 'Nigeria is not the other.', []],
  ['an invisible joiner inside a name', 'to Ja\u200dpan by sea', ['Ja\u200dpan=JP']],
  ['never across a line', 'Life in New\nZealand', []],
  [
    'bodies of the state stay marked',
    'the U.S. Treasury and the Indian parliament',
    ['U.S.=US', 'Indian=IN'],
  ],
  ['and so do its agencies', 'the U.S. Food and Drug Administration', ['U.S.=US']],
  ['an army that is called by the short name', 'the U.S. Army', ['U.S.=US']],
  ['two peoples with a hyphen', 'the Arab-Indian conflict', ['Indian=IN']],
  ['a firm’s name does not taint the country', 'Local Ireland prints in Ireland.', ['Ireland=IE']],
  ['the country in a heading in capitals', 'CHINA AND JAPAN AGREE', ['CHINA=CN', 'JAPAN=JP']],
  ['empty text', '', []],
])('%s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['an American state', 'Rain fell in New Mexico.'],
  ['a continent', 'trade with Latin America'],
  ['an airline', 'Air China cancelled it.'],
  ['a race', 'who won the Tour de France'],
  ['a bank', 'a loan from Bank of Ireland'],
  ['a company', 'shares of China Broadcasting Corporation'],
  ['a sea', 'patrols in the South China Sea'],
  ['an ocean', 'an island in the Indian Ocean'],
  ['a city', 'a train to Mexico City'],
  ['a river', 'across the Jordan River'],
  ['a delta', 'oil in the Niger Delta'],
  ['a hat, a fry and a pastry', 'He ate French fries.'],
  ['a pig in a laboratory', 'a guinea pig'],
  ['the bird', 'Turkey prices rose before the feast.'],
  ['money', 'worth US$5 or 40 US dollars'],
  ['a road', 'south on US 169 and US-75'],
  ['a road after others', 'Take I-244, I-44, US 169 north'],
  ['the pronoun, shouted', 'PLEASE TELL US MORE'],
  ['a link to the publisher', 'ABOUT US'],
  ['a language that is spoken', 'She speaks French.'],
  ['a language that was used', '“No,” he said in French.'],
  ['a language in brackets', 'the island (French: île)'],
  ['people of that descent', 'African-American voters and African Americans'],
  ['a given name', 'Chad Boyer resigned.'],
  ['a family name', 'They saw Kathy Ireland there.'],
  ['the family name again', 'Michael Jordan scored; Jordan later rested.'],
  ['an army with a name of its own', 'the Indian Army marched'],
  ['what a treasury issues', 'the India Government Stock due 2040'],
  ['a pair of countries in a group’s name', 'the Japan-India Parliamentary Friendship Group'],
  ['the end of a party’s name', 'the party Parti Pribumi Bersatu Japan lost'],
  ['a firm’s branch', 'shares of News Corp Japan and Virgin India fell'],
  ['a firm that shouts its name', 'the contract with JAPAN INVEST was signed'],
  ['languages in a row', 'He taught himself some Japanese, French, and Chinese.'],
  ['two languages', 'She speaks Chinese and French fluently.'],
  ['how a name is spoken', 'Dvorak (Japanese: [ˈan]) was born'],
  ['a list of roads', 'Take US 75, Hwy 51 and turn'],
  ['a part of another country', 'Chad is a province of Peru, Indiana'],
  ['what people do', 'Chad scored twice.'],
  ['somebody from a town', 'a Lebanon woman was found'],
  ['a town with a road', 'Lebanon Road leads to Lebanon, its college and the County fair.'],
  ['a town before its state', 'Peru, Indiana, is small.'],
  ['a town with a school', 'The Lebanon middle school closed.'],
])('not the country: %s', (_why, text) => {
  expect(linked(text).filter((mention) => !mention.endsWith('=US') || !text.includes('Indiana'))).toEqual([]);
});

it.each([
  ['beside an American state', 'in Texas and Georgia', []],
  ['after its capital', 'Voters in Atlanta, Georgia', []],
  ['nothing speaks for either', 'He was born in Georgia.', []],
  ['its capital is named', 'Protests in Tbilisi: Georgia will vote again.', ['Georgia=GE']],
  ['its people are named', 'Georgia buried its dead. Georgian flags flew.', ['Georgia=GE', 'Georgian=GE']],
  ['in a row of countries', 'visas for Ukraine, Georgia and Japan', ['Ukraine=UA', 'Georgia=GE', 'Japan=JP']],
])('Georgia, %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it('tells demonyms from names', () => {
  const [mention] = link('a Japanese ferry').text;
  expect(mention).toMatchObject({ type: 'norp', evidence: 'demonym', name: 'Japan' });
});
