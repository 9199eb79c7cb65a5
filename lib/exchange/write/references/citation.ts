// A clipping → one citation of it, as text, in the four styles that are asked for most; what is not known is left out.

import type { CitationStyle } from '../export-kinds';
import { type ExportedClipping, exactDay, onOneLine, reducedDate } from '../exported-clipping';
import { type Author, authorsOf } from './authors';

type Cited = Pick<
  ExportedClipping,
  'title' | 'byline' | 'siteName' | 'lang' | 'published' | 'url' | 'savedAt'
>;

/** The styles are those of English texts, and so are their months. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** MLA shortens all but the short ones. */
const SHORT: Readonly<Record<string, string>> = {
  September: 'Sept.',
  May: 'May',
  June: 'June',
  July: 'July',
};

interface Written {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function written(date: string | null): Written | null {
  if (date === null) return null;
  const [year = '', month, day] = date.split('-');
  return { year, month: month ? (MONTHS[Number(month) - 1] ?? '') : '', day: day ? String(Number(day)) : '' };
}

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);
const dayFirst = (date: Written | null): string =>
  date ? joined([date.day, date.month, date.year], ' ') : '';
const shortMonth = (date: Written | null): Written | null =>
  date && { ...date, month: date.month && (SHORT[date.month] ?? `${date.month.slice(0, 3)}.`) };
/** A sentence ends once. */
const sentence = (text: string): string => (text === '' ? '' : /[.!?…]$/.test(text) ? text : `${text}.`);

const familyFirst = ({ name, parts }: Author): string => (parts ? `${parts.family}, ${parts.given}` : name);
const initials = ({ name, parts }: Author): string =>
  parts
    ? `${parts.family}, ${parts.given
        .split('-')
        .map((each) => `${each[0]}.`)
        .join('-')}`
    : name;

/** `A, B, & C`. */
const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1)}`;

/** The first by the family, the others as they are called; of more than three only the first. */
function firstFamily(authors: readonly Author[]): string {
  const [first, ...others] = authors;
  if (!first) return '';
  if (others.length > 2) return `${familyFirst(first)}, et al.`;
  return listed([familyFirst(first), ...others.map(({ name }) => name)], 'and');
}

const apa = ({ authors, title, site, date, url }: Parts): string => {
  const day = date ? joined([date.year, joined([date.month, date.day], ' ')], ', ') : 'n.d.';
  const who = sentence(listed(authors.map(initials), '&'));
  const head = who === '' ? `${sentence(title)} (${day}).` : `${who} (${day}). ${sentence(title)}`;
  return joined([head, sentence(site), url], ' ');
};
const mla = ({ authors, title, site, date, url }: Parts): string =>
  joined(
    [
      sentence(firstFamily(authors)),
      `“${sentence(title)}”`,
      sentence(joined([site, dayFirst(shortMonth(date)), url], ', ')),
    ],
    ' ',
  );
const chicago = ({ authors, title, site, date, url }: Parts): string => {
  const day = date ? joined([joined([date.month, date.day], ' '), date.year], ', ') : '';
  const where = sentence(joined([site, day], ', '));
  return joined([sentence(firstFamily(authors)), `“${sentence(title)}”`, where, sentence(url)], ' ');
};
/** ISO 690, which DIN took over, by name and year as Harvard has it. */
const din = ({ authors, title, site, date, url, saved }: Parts): string => {
  const who = authors.map(({ name, parts }) =>
    parts ? `${parts.family.toUpperCase()}, ${parts.given}` : name,
  );
  const head = joined([listed(who, 'and').replace(', and ', ' and ') || title, date?.year ?? 'n.d.'], ', ');
  const what = who.length > 0 ? sentence(title) : '';
  const where = joined([site && `${site} [online].`, sentence(dayFirst(date))], ' ');
  const seen = `[Accessed ${dayFirst(saved)}].`;
  return joined([sentence(head), what, where, seen, url && `Available from: ${url}`], ' ');
};

interface Parts {
  readonly authors: readonly Author[];
  readonly title: string;
  readonly site: string;
  readonly date: Written | null;
  readonly saved: Written | null;
  readonly url: string;
}

const STYLES: Readonly<Record<CitationStyle, (parts: Parts) => string>> = { apa, mla, chicago, din };

/** One line. A date of which only month or year is certain is written so. */
export function citation(clipping: Cited, style: CitationStyle): string {
  return STYLES[style]({
    authors: authorsOf(clipping),
    title: onOneLine(clipping.title),
    site: onOneLine(clipping.siteName ?? ''),
    date: written(exactDay(clipping) ?? reducedDate(clipping)),
    saved: written(clipping.savedAt.slice(0, 'YYYY-MM-DD'.length)),
    url: clipping.url,
  });
}
