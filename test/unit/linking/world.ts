// A small world for the tests of linking: the names that the tables are about, and nobody else.
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import type { LinkedMention } from '@/lib/linking/types';
import { aGazetteer, day, days } from '../../builders';

const country = (code: string, name: string, rest: object = {}) => ({ code, name, ...rest });

export const world = aGazetteer({
  countries: [
    country('JP', 'Japan', { demonyms: ['Japanese'], capital: 'Tokyo' }),
    country('NZ', 'New Zealand', { demonyms: ['New Zealander', 'New Zealanders'], capital: 'Wellington' }),
    country('US', 'United States', {
      names: ['America', 'United States of America'],
      abbreviations: ['U.S.', 'US', 'USA'],
      demonyms: ['American', 'Americans'],
    }),
    country('GB', 'United Kingdom', {
      names: ['Britain'],
      abbreviations: ['UK', 'U.K.'],
      demonyms: ['British'],
    }),
    country('GE', 'Georgia', { demonyms: ['Georgian', 'Georgians'], capital: 'Tbilisi' }),
    country('GN', 'Guinea'),
    country('GQ', 'Equatorial Guinea'),
    country('GW', 'Guinea-Bissau'),
    country('PG', 'Papua New Guinea'),
    country('CI', 'Côte d’Ivoire', { names: ['Ivory Coast'] }),
    country('CD', 'Democratic Republic of the Congo', { abbreviations: ['DRC'] }),
    country('CG', 'Republic of the Congo'),
    country('JO', 'Jordan', { demonyms: ['Jordanian'], capital: 'Amman' }),
    country('TD', 'Chad', { capital: 'N’Djamena' }),
    country('TR', 'Turkey', { names: ['Türkiye'], demonyms: ['Turkish'] }),
    country('LB', 'Lebanon', { demonyms: ['Lebanese'], capital: 'Beirut' }),
    country('PE', 'Peru', { demonyms: ['Peruvian'] }),
    country('FR', 'France', { demonyms: ['French'], capital: 'Paris' }),
    country('IE', 'Ireland', { demonyms: ['Irish'] }),
    country('CN', 'China', { demonyms: ['Chinese'] }),
    country('IN', 'India', { demonyms: ['Indian', 'Indians'] }),
    country('MX', 'Mexico', { demonyms: ['Mexican'] }),
    country('UA', 'Ukraine', { demonyms: ['Ukrainian'] }),
    country('NE', 'Niger'),
    country('KP', 'North Korea', { demonyms: ['North Korean'] }),
    country('KR', 'South Korea', {
      names: ['Korea'],
      demonyms: ['South Korean', 'Korean'],
      capital: 'Seoul',
    }),
    country('SD', 'Sudan', { demonyms: ['Sudanese'] }),
    country('SS', 'South Sudan', { demonyms: ['South Sudanese'] }),
    country('WS', 'Samoa', { names: ['Western Samoa'] }),
    country('JE', 'Jersey', { capital: 'Saint Helier' }),
    country('PA', 'Panama', { demonyms: ['Panamanian'] }),
    country('MK', 'North Macedonia', { names: ['Macedonia'], demonyms: ['Macedonian'], capital: 'Skopje' }),
    country('DE', 'Germany', { demonyms: ['German', 'Germans'], capital: 'Berlin' }),
  ],
  people: [
    { id: 'nz-helen-clark' },
    { id: 'nz-john-key' },
    { id: 'gb-theresa-may', gender: 'female' },
    { id: 'gb-tony-blair' },
    { id: 'us-bill-clinton' },
    { id: 'us-george-h-w-bush', name: 'George H. W. Bush', surname: 'Bush', aliases: ['George Bush'] },
    { id: 'us-george-w-bush', name: 'George W. Bush', surname: 'Bush', aliases: ['George Bush'] },
    { id: 'us-donald-trump' },
    { id: 'us-abraham-lincoln' },
    { id: 'us-lawrence-gates', name: 'Lawrence Gates', surname: 'Gates' },
    { id: 'us-mike-pence' },
    { id: 'br-lula', name: 'Luiz Inácio da Silva', surname: 'Silva', shortForms: ['Lula'] },
    { id: 'fr-charles-de-gaulle', name: 'Charles de Gaulle', surname: 'de Gaulle' },
    { id: 'ua-volodymyr-zelenskyy', aliases: ['Volodymyr Zelensky'] },
    { id: 'ck-peter-cook', name: 'Joseph Cook', surname: 'Cook' },
    { id: 'jp-fumio-kishida' },
    {
      id: 'tr-tayyip-erdogan',
      name: 'Recep Tayyip Erdoğan',
      surname: 'Erdoğan',
      aliases: ['Tayyip Erdoğan'],
    },
  ],
  offices: [
    { id: 'US/treasury-secretary', rank: 'minister' },
    { id: 'US/vice-president', rank: 'deputy' },
  ],
  terms: [
    { person: 'us-abraham-lincoln', office: 'US/president', start: '1861-03-04', end: '1865-04-15' },
    { person: 'us-lawrence-gates', office: 'US/treasury-secretary', start: '2017-01-20', end: '2021-01-20' },
    { person: 'us-mike-pence', office: 'US/vice-president', start: '2017-01-20', end: '2021-01-20' },
    { person: 'br-lula', office: 'BR/president', start: '2003-01-01', end: '2011-01-01' },
    { person: 'nz-helen-clark', office: 'NZ/prime-minister', start: '1999-12-05', end: '2008-11-19' },
    { person: 'nz-john-key', office: 'NZ/prime-minister', start: '2008-11-19', end: '2016-12-12' },
    { person: 'gb-tony-blair', office: 'GB/prime-minister', start: '1997-05-02', end: '2007-06-27' },
    { person: 'gb-theresa-may', office: 'GB/prime-minister', start: '2016-07-13', end: '2019-07-24' },
    { person: 'us-george-h-w-bush', office: 'US/president', start: '1989-01-20', end: '1993-01-20' },
    { person: 'us-bill-clinton', office: 'US/president', start: '1993-01-20', end: '2001-01-20' },
    { person: 'us-george-w-bush', office: 'US/president', start: '2001-01-20', end: '2009-01-20' },
    { person: 'us-donald-trump', office: 'US/president', start: '2017-01-20', end: '2021-01-20' },
    { person: 'fr-charles-de-gaulle', office: 'FR/president', start: '1959-01-08', end: '1969-04-28' },
    { person: 'ua-volodymyr-zelenskyy', office: 'UA/president', start: '2019-05-20' },
    { person: 'ck-peter-cook', office: 'AU/prime-minister', start: '1913-06-24', end: '1914-09-17' },
    { person: 'jp-fumio-kishida', office: 'JP/prime-minister', start: '2021-10-04', end: '2024-10-01' },
    { person: 'tr-tayyip-erdogan', office: 'TR/president', start: '2014-08-28' },
  ],
});

const index = buildIndex(world);
export const TODAY = day('2026-01-22');

interface Telling {
  title?: string;
  /** In the notation of `data/`; null: not known. */
  on?: string | null;
  /** What the page says its language is. */
  lang?: string | null;
}

export const link = (text: string, { title = '', on = '2018-05-01', lang = null }: Telling = {}) =>
  linkEntities(index, { title, text, published: on === null ? null : days(on), today: TODAY, lang });

/** `Japan=JP`, in reading order. */
export const told = (text: string, mentions: readonly LinkedMention[]) =>
  mentions.map((mention) => `${text.slice(mention.start, mention.end)}=${mention.id}`);
