// Which offices a refresh may change, and which of them a statement of Wikidata is about.
import { nameKey } from '../same-name';
import type { Country, CountryCode, Gazetteer, Office, OfficeRank, Portfolio } from '../types';
import type { WikidataStatement } from './wikidata-statement';

const REFRESHED: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'minister',
]);
/** What a party, a parliament or a bank calls its head is no post of a government, and Wikidata files it elsewhere. */
const NO_GOVERNMENT_POST: ReadonlySet<Portfolio> = new Set(['party', 'legislature', 'central-bank']);

/**
 * Offices that exist and have one holder at a time. Shared ones (Switzerland, San Marino, Bosnia) are left alone:
 * Wikidata names one of their holders, or all, and does not say which it means.
 */
export const isRefreshed = ({ rank, portfolio, collective, to }: Office): boolean =>
  to === null && !collective && REFRESHED.has(rank) && !(portfolio && NO_GOVERNMENT_POST.has(portfolio));

const only = <T>(rows: readonly T[]): T | null => (rows.length === 1 ? rows[0]! : null);

function officesIn(gazetteer: Gazetteer, code: CountryCode, ranks: readonly OfficeRank[]): Office[] {
  return (gazetteer.officesByBody.get(code) ?? []).filter(
    (office) => isRefreshed(office) && ranks.includes(office.rank),
  );
}

/** `P6` names a president who governs alone, too; beside a prime minister it means that one. */
function headOffice(gazetteer: Gazetteer, { country, property }: WikidataStatement): Office | null {
  if (property === 'P35') return only(officesIn(gazetteer, country, ['head-of-state', 'head-of-both']));
  const government = officesIn(gazetteer, country, ['head-of-government']);
  return only(government.length > 0 ? government : officesIn(gazetteer, country, ['head-of-both']));
}

/** Titles that mean a portfolio wherever they are used, once the country's name is off. */
const GENERAL_TITLES: Partial<Record<Portfolio, RegExp>> = {
  foreign:
    /^(?:(?:federal )?minister (?:of|for) (?:foreign|external) (?:affairs|relations)(?: and .*)?|foreign minister)$/,
  defence: /^(?:(?:federal )?minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister)$/,
  finance: /^(?:(?:federal )?minister (?:of|for) finances?|finance minister)$/,
  interior: /^(?:(?:federal )?minister (?:of|for) (?:the )?(?:interior|home affairs)|interior minister)$/,
  justice: /^(?:(?:federal )?minister (?:of|for) justice|justice minister)$/,
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Minister of Foreign Affairs of the Netherlands`, `Dutch Foreign Minister` → without the country. */
function withoutCountry(title: string, { name, longName, names, demonyms, abbreviations }: Country): string {
  const forms = [name, longName, ...names, ...demonyms, ...abbreviations].flatMap((form) =>
    form ? escaped(nameKey(form)) : [],
  );
  const any = `(?:${forms.sort((a, b) => b.length - a.length).join('|')})`;
  return nameKey(title)
    .replace(new RegExp(`^(?:the )?${any} `), '')
    .replace(new RegExp(` (?:of|for|in) (?:the )?${any}$`), '');
}

/** Exactly the office's own title, or one that means its portfolio everywhere; anything less is not taken. */
function ministersOffice(gazetteer: Gazetteer, { country: code, title }: WikidataStatement): Office | null {
  const country = gazetteer.countries.get(code);
  if (!country || title === null) return null;
  const bare = withoutCountry(title, country);
  const ministers = officesIn(gazetteer, code, ['minister']);
  const byTitle = ministers.filter((office) =>
    [office.title, ...office.alsoTitled].some((own) => withoutCountry(own, country) === bare),
  );
  if (byTitle.length > 0) return only(byTitle);
  return only(ministers.filter(({ portfolio }) => portfolio && GENERAL_TITLES[portfolio]?.test(bare)));
}

/** Null where it is about no office of ours, or leaves open which. */
export const officeOf = (gazetteer: Gazetteer, statement: WikidataStatement): Office | null =>
  statement.property === 'P39' ? ministersOffice(gazetteer, statement) : headOffice(gazetteer, statement);
