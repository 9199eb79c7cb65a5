// Finds the headline that the page shows, without the site's name and other tails.
import { foldText } from '../../core/fold';
import type { Steps } from '../../core/steps';
import type { TitleSource } from '../types';
import { parsedText } from './declared-text';
import { type Headings, readHeadings, SHORTEST_HEADLINE, withoutPermalink } from './headings';
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';

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
/** What stands between a headline and the site's name. */
const SEPARATOR = /\s+[|–—·•»:/\\-]+\s+|\s*\|\s*|\s+::\s+/;
/** Letters and numbers alone, folded. */
const fold = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A title and the same title with a tail or a head are the same headline. */
const saysTheSame = (one: string, other: string) => {
  const [a, b] = [fold(one), fold(other)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b)))
  );
};

/**
 * `Headline:The Paper`, `Headline_The Paper`: only the whole name counts, since headlines have colons, too. A hyphen also
 * joins words: behind it a name in small letters is one, "a clean-slate".
 */
function withoutGluedName(title: string, names: readonly string[]): string {
  for (const name of names) {
    if (name.length < 3 || !title.toLowerCase().endsWith(name.toLowerCase())) continue;
    const rest = title.slice(0, -name.length).trimEnd();
    const isWord = rest.endsWith('-') && /^\p{Ll}/u.test(title.slice(-name.length));
    if (/[^\s][:：_|・-]$/.test(rest) && !isWord) return rest.slice(0, -1).trimEnd();
  }
  return title;
}

/** Words that stand beside a site's name without making it another's: `The Paper Online`, `Paper Politics`. */
const BESIDE_NAMES = new Set(
  (
    'the a der die das le la les el il news newspaper magazine online blog site website web home homepage official ' +
    'daily weekly tv radio today live edition international global world europe asia us usa uk com org net co www ' +
    'sport sports politics business tech technology culture opinion science health video media nachrichten zeitung'
  ).split(' '),
);
const partsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A part that is so much longer than the name has it by chance: "Independent" in a long line. */
const LONGEST_WITH_NAME = 2.5;

/** The words that make a name this one; none for a name like `World News`. */
const coreOf = (name: string): string =>
  partsOf(name)
    .filter((word) => !BESIDE_NAMES.has(word))
    .join(' ');

/** Whether `part` of a title is the site's name, or shares with it what may be a word of the headline as well. */
function likenessTo(part: string, name: string): 'same' | 'shares' | null {
  const [a, b] = [fold(part), fold(name)];
  if (a === '' || b === '') return null;
  const core = coreOf(name);
  if (a === b || (core !== '' && core === coreOf(part))) return 'same';
  const isInName = a.length > 3 && b.includes(a);
  const hasName = b.length > 3 && a.length < LONGEST_WITH_NAME * b.length && a.includes(b);
  return isInName || hasName ? 'shares' : null;
}

/** What is known of a page before its titles are cut; titles folded, as `fold` does. */
export interface Known {
  /** The site's names. */
  readonly names: readonly string[];
  /** Titles that are shown as a heading and declared too. */
  readonly shown: ReadonlySet<string>;
  /** Those of `shown` behind which the site's name is declared: they are the headline as it stands. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Takes off parts that name the site: `Headline | The Paper`, `The Paper - Headline`. In front, where headlines have
 * words of their own ("Clean slate – Labour's plan"), and in what a heading shows, a part must be the name; else at the
 * end one that shares it is enough. What begins with a name that stood at the end too is the headline.
 */
export function withoutSiteName(title: string, { names, shown, whole }: Known): string {
  const likeness = (part: string) =>
    names.map((name) => likenessTo(part, name)).filter((each) => each !== null);
  let rest = title;
  let hadName = false;
  for (;;) {
    const folded = fold(rest);
    const cuts = [...rest.matchAll(new RegExp(SEPARATOR, 'g'))];
    const last = cuts.at(-1);
    const first = cuts[0];
    const ofLast = last ? likeness(rest.slice(last.index + last[0].length)) : [];
    if (whole.has(folded) && !ofLast.includes('same')) return rest;
    if (last && (shown.has(folded) ? ofLast.includes('same') : ofLast.length > 0)) {
      rest = rest.slice(0, last.index);
      hadName = true;
    } else if (first && !hadName && likeness(rest.slice(0, first.index)).includes('same')) {
      rest = rest.slice(first.index + first[0].length);
    } else return withoutGluedName(rest, names);
  }
}

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
}

/** Whether the heading is the declared title with something before it: a section, a date, a kicker. */
const endsInTitle = (title: string, heading: string): boolean =>
  fold(title).length >= SHORTEST_HEADLINE && fold(heading).endsWith(fold(title));

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
  const titles = new Set(declared.map(({ text }) => fold(text)));
  const headings = shown.map(fold);
  const isBeforeName = (heading: string) =>
    names.some((name) => name !== '' && titles.has(heading + fold(name)));
  return {
    names,
    shown: new Set(headings.filter((heading) => titles.has(heading))),
    whole: new Set(headings.filter(isBeforeName)),
  };
}

/** As `SEPARATOR`, and signs that stand glued to a name: `Bay Notes: Spring rolls in`, `春天_海湾日报`. */
const ANY_SEPARATOR = /\s+[|–—·•⋅»›~⁄:/\\-]+\s+|\s*[|｜_]\s*|\s+::\s+|[:：]\s*/g;
/** UTF-16 code units of a heading, folded; a shorter one is a label. */
const SHORTEST_LESSER = 6;

/** Whether `title` is `heading` with a name of the site before it, or with anything but a subtitle behind it. */
function isWithinTitle(heading: string, title: string, names: readonly string[]): boolean {
  return [...title.matchAll(ANY_SEPARATOR)].some(({ index, 0: sign }) => {
    const [before, behind] = [title.slice(0, index), title.slice(index + sign.length)];
    if (fold(before) === heading) return !/[:：]/.test(sign);
    return fold(behind) === heading && names.some((name) => likenessTo(before, name) === 'same');
  });
}

/** The headline where it is no `<h1>`: the first lesser heading that is a declared title, or the story's part of one. */
function lesserHeadline(
  lesser: Headings['lesser'],
  written: readonly FoundTitle[],
  names: readonly string[],
): string | null {
  const known = lesser.map(({ text }) => ({ text, folded: fold(text) }));
  const fit = known.filter(
    ({ text, folded }) =>
      folded.length >= SHORTEST_LESSER && !names.some((name) => likenessTo(text, name) === 'same'),
  );
  const found =
    fit.find(({ folded }) => written.some((title) => fold(title.text) === folded)) ??
    fit.find(({ folded }) => written.some((title) => isWithinTitle(folded, title.text, names)));
  return found?.text ?? null;
}

/**
 * The `<h1>` that a declared title confirms, word for word or in most words; else a lesser heading that is a
 * declared title or the story's part of one; else the declared title itself, the site's name taken off; else a lonely `<h1>`; else `<title>`. Never empty: the address's host is the last resort.
 */
export function* findTitle(sources: Sources): Steps<FoundTitle> {
  const { page, url, siteName } = sources;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const { headlines: shown, lesser, siteNames } = yield* readHeadings(page);
  const names = [siteName ?? '', ...siteNames, host, host.split('.').at(-2) ?? ''];
  const written = declaredTitles(sources);
  const known = readKnown(names, shown, written);
  const declared = written
    .map(({ source, text }) => ({ source, text: withoutSiteName(text, known) }))
    .filter(({ text }) => text !== '');
  const heading = (text: string): FoundTitle => ({ text: withoutSiteName(text, known), source: 'heading' });
  for (const title of declared) {
    const confirmed = shown.find((text) => saysTheSame(text, title.text));
    if (confirmed) return heading(confirmed);
  }
  const lonely = shown.length === 1 ? shown[0] : undefined;
  const inside = lonely && declared.find((title) => endsInTitle(title.text, lonely));
  if (inside) return inside;
  if (lonely && declared.some((title) => speaksOfTheSame(lonely, title.text))) return heading(lonely);
  const below = lesserHeadline(lesser, written, names);
  if (below) return heading(below);
  const first = declared[0];
  if (first) return first;
  const any = lonely ?? shown[0];
  return any ? { text: any, source: 'heading' } : { text: host, source: 'address' };
}
