// Finds the headline that the page shows, without the site's name and other tails.
import { foldText } from '../../../core/fold';
import type { Steps } from '../../../core/steps';
import type { TitleSource } from '../../types';
import { parsedText } from '../declared-text';
import type { LinkedDataArticle } from '../json-ld';
import { firstOf, type MetaTags } from '../meta-tags';
import { type Headings, readHeadings, SHORTEST_HEADLINE, withoutPermalink } from './headings';
import {
  isSectionName,
  isSitesName,
  type Known,
  SEPARATOR,
  titleLetters,
  withoutSiteName,
} from './site-names';

const META = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'headline',
  'title',
];
/** UTF-16 code units; what is longer is no headline, and takes long to search for the site's name. */
const LONGEST_TITLE = 2000;
/** Words in common, and their share of the shorter text, by which a heading and a declared title are one headline. */
const LEAST_SHARED_WORDS = 2;
const SHARED = 0.5;
/** A title and the same title with a tail or a head are the same headline. */
const saysTheSame = (one: string, other: string) => {
  const [a, b] = [titleLetters(one), titleLetters(other)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b)))
  );
};

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
}

/** Whether the heading is the declared title with something before it: a section, a date, a kicker. */
const endsInTitle = (title: string, heading: string): boolean =>
  titleLetters(title).length >= SHORTEST_HEADLINE && titleLetters(heading).endsWith(titleLetters(title));

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Whether most of what the shorter of two says stands in the other: a headline and its version for search engines. */
function speaksOfTheSame(heading: string, declared: string): boolean {
  const [one, other] = [new Set(wordsOf(heading)), new Set(wordsOf(declared))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= LEAST_SHARED_WORDS && shared >= SHARED * Math.min(one.size, other.size);
}

export interface FoundTitle {
  readonly text: string;
  readonly source: TitleSource;
}

/** What the page declares, the most deliberate first, in one line; never empty. */
function declaredTitles({ page, tags, linkedData }: Sources): readonly FoundTitle[] {
  const declared: readonly (readonly [TitleSource, string | null | undefined])[] = [
    ['json-ld', linkedData?.headline],
    ...META.map((key) => ['meta', firstOf(tags, [key])[0]] as const),
    ['title-tag', page.querySelector('title')?.textContent],
  ];
  const read = (source: TitleSource, text: string) =>
    withoutPermalink(source === 'json-ld' ? text : parsedText(text));
  return declared
    .map(([source, text]) => ({
      source,
      text: text && text.length <= LONGEST_TITLE ? read(source, text) : '',
    }))
    .filter(({ text }) => text !== '');
}

function readKnown(
  names: readonly string[],
  shown: readonly string[],
  declared: readonly FoundTitle[],
): Known {
  const titles = new Set(declared.map(({ text }) => titleLetters(text)));
  const headings = shown.map(titleLetters);
  const isBeforeName = (heading: string) =>
    names.some((name) => name !== '' && titles.has(heading + titleLetters(name)));
  return {
    names,
    shown: new Set(headings.filter((heading) => titles.has(heading))),
    whole: new Set(headings.filter(isBeforeName)),
  };
}

/** As those before a site's name, and signs that stand glued to it: `Bay Notes: Spring rolls in`, `春天_海湾日报`. */
const ANY_SEPARATOR = new RegExp(`${SEPARATOR}|\\s+⁄\\s+|\\s*[|｜_]\\s*|[:：]\\s*`, 'g');
/** UTF-16 code units of a heading, folded; a shorter one is a label. */
const SHORTEST_LESSER = 6;

/** Whether `title` is `heading` with a name of the site before it, or with anything but a subtitle behind it. */
function isWithinTitle(heading: string, title: string, names: readonly string[]): boolean {
  return [...title.matchAll(ANY_SEPARATOR)].some(({ index, 0: sign }) => {
    const [before, behind] = [title.slice(0, index), title.slice(index + sign.length)];
    if (titleLetters(before) === heading) return !/[:：]/.test(sign);
    return titleLetters(behind) === heading && isSitesName(before, names);
  });
}

/** The lesser headings that may be a headline. */
const longEnough = (lesser: Headings['lesser'], names: readonly string[]): Headings['lesser'] =>
  lesser.filter(({ text }) => titleLetters(text).length >= SHORTEST_LESSER && !isSitesName(text, names));

/** The headline where it is no `<h1>`: the first lesser heading that is a declared title, or the story's part of one. */
function lesserHeadline(
  fit: Headings['lesser'],
  written: readonly FoundTitle[],
  names: readonly string[],
): string | null {
  const found =
    fit.find(({ text }) => written.some((title) => titleLetters(title.text) === titleLetters(text))) ??
    fit.find(({ text }) => written.some((title) => isWithinTitle(titleLetters(text), title.text, names)));
  return found?.text ?? null;
}

const CUT = /\s*(?:…|\.{3,})$/;

/** A title that its system has cut, `Quay to close for…`, as one of `others` has it whole. */
function uncut(title: FoundTitle, others: readonly FoundTitle[]): FoundTitle {
  if (!CUT.test(title.text)) return title;
  const beginning = titleLetters(title.text.replace(CUT, ''));
  const isWhole = ({ text }: FoundTitle) => !CUT.test(text) && titleLetters(text).startsWith(beginning);
  return (beginning.length >= SHORTEST_HEADLINE && others.find(isWhole)) || title;
}

const isInCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** A heading that is set in capitals, in the letters of a title that says the same. */
const inOwnLetters = (heading: string, titles: readonly FoundTitle[]): string =>
  (isInCapitals(heading) &&
    titles.find(({ text }) => !isInCapitals(text) && text.toUpperCase() === heading)?.text) ||
  heading;

const none = (texts: readonly string[], names: readonly string[]) =>
  texts.filter((text) => !isSitesName(text, names));

/** Where nothing but the site's name is declared: a heading of the first level that is no label, else a lesser one. */
function undeclaredHeadline(shown: readonly string[], lesser: Headings['lesser']): string | null {
  const [only, other] = lesser;
  const called = lesser.find(({ isCalled }) => isCalled) ?? (other ? undefined : only);
  return shown.find((text) => !isSectionName(text)) ?? called?.text ?? shown[0] ?? null;
}

/** The heading among `shown` that one of the titles confirms, word for word or in most words. */
function confirmedHeadline(shown: readonly string[], declared: readonly FoundTitle[]): FoundTitle | null {
  const heading = (text: string): FoundTitle => ({ text, source: 'heading' });
  for (const title of declared) {
    const confirmed = shown.find((text) => saysTheSame(text, title.text));
    if (confirmed) return heading(confirmed);
  }
  const [lonely, other] = shown;
  if (lonely === undefined || other !== undefined) return null;
  const inside = declared.find((title) => endsInTitle(title.text, lonely));
  if (inside) return inside;
  return declared.some((title) => speaksOfTheSame(lonely, title.text)) ? heading(lonely) : null;
}

/**
 * The `<h1>` that a declared title confirms, word for word or in most words; else a lesser heading that is a declared
 * title or the story's part of one; else the declared title itself, the site's name taken off; where only that name is
 * declared, a heading. Never empty: the name and the address's host are the last resort.
 */
export function* findTitle(sources: Sources): Steps<FoundTitle> {
  const { page, url, siteName } = sources;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const { headlines, lesser, siteNames } = yield* readHeadings(page);
  const names = [siteName ?? '', ...siteNames, host, host.split('.').at(-2) ?? ''];
  const written = declaredTitles(sources);
  const known = readKnown(names, headlines, written);
  const titles = written
    .map(({ source, text }) => ({ source, text: withoutSiteName(text, known) }))
    .filter(({ text }) => text !== '');
  const declared = titles.filter(({ text }) => !isSitesName(text, names));
  const shown = none(headlines, names);
  const fit = longEnough(lesser, names);
  const cleaned = ({ text, source }: FoundTitle): FoundTitle =>
    source === 'heading'
      ? { text: inOwnLetters(withoutSiteName(text, known), declared), source }
      : { text, source };
  const heading = (text: string | null | undefined) => (text ? cleaned({ text, source: 'heading' }) : null);
  const [first] = declared;
  const others = [...declared, ...fit.map(({ text }): FoundTitle => ({ text, source: 'heading' }))];
  const confirmed = confirmedHeadline(shown, declared);
  return (
    (confirmed && cleaned(confirmed)) ??
    heading(lesserHeadline(fit, written, names)) ??
    (first && uncut(first, others)) ??
    heading(undeclaredHeadline(shown, fit)) ??
    titles[0] ??
    heading(headlines[0]) ?? { text: host, source: 'address' }
  );
}
