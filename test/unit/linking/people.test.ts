// Which leader a name means: full names, the surnames that follow, and everybody else of that name.
import { expect, it } from 'vitest';
import { link, told } from './world';

const people = (text: string, on?: string | null) =>
  told(
    text,
    link(text, on === undefined ? {} : { on }).text.filter(({ type }) => type === 'leader'),
  );

it.each([
  ['a full name', 'Tony Blair spoke in Britain.', '2003-02-01', ['Tony Blair=gb-tony-blair']],
  [
    'the title is outside the span',
    'Prime Minister Tony Blair’s plan',
    '2003-02-01',
    ['Tony Blair=gb-tony-blair'],
  ],
  [
    'an initial that the gazetteer leaves out',
    'President Donald J. Trump',
    '2018-01-01',
    ['Donald J. Trump=us-donald-trump'],
  ],
  ['accents are folded', 'Tayyip Erdogan left Turkey.', '2018-01-01', ['Tayyip Erdogan=tr-tayyip-erdogan']],
  [
    'the surname follows',
    'Tony Blair spoke. Blair left Britain.',
    '2003-02-01',
    ['Tony Blair=gb-tony-blair', 'Blair=gb-tony-blair'],
  ],
  [
    'another spelling of the surname',
    'Volodymyr Zelenskyy of Ukraine: Zelensky spoke.',
    '2022-05-01',
    ['Volodymyr Zelenskyy=ua-volodymyr-zelenskyy', 'Zelensky=ua-volodymyr-zelenskyy'],
  ],
  [
    'a small word belongs to the name',
    'Charles de Gaulle of France, as de Gaulle said',
    '1968-05-01',
    ['Charles de Gaulle=fr-charles-de-gaulle', 'de Gaulle=fr-charles-de-gaulle'],
  ],
  [
    'the date decides between father and son',
    'President George Bush of the United States',
    '1991-01-17',
    ['George Bush=us-george-h-w-bush'],
  ],
  [
    'the title decides between father and son soon after the father',
    'US President George Bush left.',
    '2002-04-06',
    ['George Bush=us-george-w-bush'],
  ],
  ['a past title that both have held', 'Former President George Bush of the US died.', '2018-12-01', []],
  [
    'a firm of the surname',
    'Tony Blair left Britain for Blair & Blair. Brown & Blair deny it.',
    '2003-02-01',
    ['Tony Blair=gb-tony-blair'],
  ],
  [
    'a husband by the form of address',
    'Theresa May of Britain came. Mr May, Mr. May and Mrs May sat.',
    '2018-04-02',
    ['Theresa May=gb-theresa-may', 'May=gb-theresa-may'],
  ],
  ['the date decides by title and surname', 'President Bush spoke.', '2003-03-19', ['Bush=us-george-w-bush']],
  ['no date, two of the name: nobody', 'President George Bush spoke.', null, []],
  ['the title of a play', 'He was in Dinner With Trump at the theatre in America.', '2018-03-19', []],
  [
    'the same words in a headline',
    'Trump Meets With Trump',
    '2018-03-19',
    ['Trump=us-donald-trump', 'Trump=us-donald-trump'],
  ],
  [
    'a former holder is not the holder',
    'former President Bush spoke.',
    '2003-03-19',
    ['Bush=us-george-h-w-bush'],
  ],
  ['of two former holders, neither', 'former President Bush spoke.', '2012-03-19', []],
  [
    'the daughter does not take the name over',
    'Donald Trump sat. Ivanka Trump testified, and Trump did not.',
    '2018-01-01',
    ['Donald Trump=us-donald-trump', 'Trump=us-donald-trump'],
  ],
  ['a month', 'Theresa May may go in May. May 7 is a Monday.', '2018-04-01', ['Theresa May=gb-theresa-may']],
  [
    'the person, not the month',
    'Theresa May may go. May denied it.',
    '2018-04-01',
    ['Theresa May=gb-theresa-may', 'May=gb-theresa-may'],
  ],
  [
    'a minister by full name, and by surname after it',
    'Lawrence Gates of the United States spoke. Gates left.',
    '2018-05-01',
    ['Lawrence Gates=us-lawrence-gates', 'Gates=us-lawrence-gates'],
  ],
  ['a vice president by title', 'Vice President Pence left.', '2018-05-01', ['Pence=us-mike-pence']],
  ['no vice president any more', 'former Vice President Pence left.', '2018-05-01', []],
  [
    'a nickname used as a name, after the name',
    'Luiz Inácio da Silva won in Brazil. Lula wept.',
    '2003-05-01',
    ['Luiz Inácio da Silva=br-lula', 'Lula=br-lula'],
  ],
  [
    'what somebody governs takes the article',
    'the Tony Blair government in Britain',
    '2003-05-01',
    ['Tony Blair=gb-tony-blair'],
  ],
  [
    'a town of the same name',
    'Abraham Lincoln of the United States never saw Lincoln, Nebraska.',
    '1990-05-01',
    ['Abraham Lincoln=us-abraham-lincoln'],
  ],
  ['undated people are taken as of today', 'Tony Blair of Britain', null, ['Tony Blair=gb-tony-blair']],
])('%s', (_why, text, on, expected) => {
  expect(people(text, on)).toEqual(expected);
});

it.each([
  ['a namesake with another first name', 'Peter Cook fell ill. Cook said so.'],
  ['a leader of long ago without a country', 'Joseph Cook opened the bakery.'],
  ['a politician of lesser rank', 'GOP state Rep. Tony Blair of Ohio'],
  ['a heading word', 'Key Terms of the chapter'],
  ['a building', 'the lobby of Trump Tower in the United States'],
  ['an airport in small letters', 'The Charles de Gaulle airport in France was shut.'],
  ['a ship or a pub', 'They met at the Tony Blair in Britain.'],
  ['a minister whom nobody introduced', 'Gates can be very warm in the United States.'],
  ['an airport', 'at Charles de Gaulle Airport in France'],
  ['a junior', 'Donald Trump Jr. of the United States'],
  ['a woman of the family', 'Mrs. Clinton went to America.'],
])('not the leader: %s', (_why, text) => {
  expect(people(text)).toEqual([]);
});

it('the headline leans on the body', () => {
  const title = 'KISHIDA LEAVES FOR INDIA';
  const { title: mentions } = link('Fumio Kishida left Japan.', { title, on: '2022-04-21' });
  expect(told(title, mentions)).toEqual(['KISHIDA=jp-fumio-kishida', 'INDIA=IN']);
});
