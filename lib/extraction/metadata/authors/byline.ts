// Decides who wrote an article, as the names of people.
import type { Steps } from '../../../core/steps';
import type { BylineSource } from '../../types';
import type { LinkedDataArticle } from '../json-ld';
import type { Line } from '../lines-around';
import { firstOf, type MetaTags } from '../meta-tags';
import { statedNames } from './author-names';
import { AGENCY, DESK } from './credit-words';
import { authorsCalled, authorsInLines, authorsInMarkup, authorsStated } from './shown-authors';

const META = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'article:author_name',
];
/** Pairs of a label and a fact that are shown beside a link in social media. */
const LABELLED = [
  ['twitter:label1', 'twitter:data1'],
  ['twitter:label2', 'twitter:data2'],
] as const;
const WRITTEN_BY =
  /written|author|posted by|verfasst|geschrieben|autor|écrit|rédigé|auteur|escrito|scritto|geschreven|napisane|skrevet|skriven|yazan|автор|著者/i;
const MOST_AUTHORS = 12;
/** Login names: `jane.doe` may be spelled out elsewhere on the page. */
const LOGIN = /^[a-z0-9][a-z0-9._-]*$/;
interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
  /** What stands around the headline, nearest first. */
  readonly lines: readonly Line[];
}

export interface Byline {
  /** Joined by commas. */
  readonly names: string;
  readonly source: BylineSource;
}

/** `The Harbour News`, `theharbournews.example`: one name. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Tells names by which a site calls itself, its first word alone included. */
function siteNames(siteName: string | null, url: string): (name: string) => boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = [siteName ?? '', host, host.split('.').at(-2) ?? ''].map(letters).filter((name) => name !== '');
  const [first = ''] = (siteName ?? '').split(' ');
  return (name) => own.includes(letters(name)) || letters(name) === letters(first);
}

const labelledAuthors = (tags: MetaTags): readonly string[] =>
  LABELLED.flatMap(([label, fact]) =>
    WRITTEN_BY.test(firstOf(tags, [label])[0] ?? '') ? firstOf(tags, [fact]) : [],
  );

const joined = (names: readonly string[]): string | null =>
  names.length > 0 && names.length <= MOST_AUTHORS ? names.join(', ') : null;

type Candidate = readonly [source: BylineSource, read: () => Steps<readonly string[]>];

/** What is read in one step. */
const atOnce = (read: () => readonly string[]) =>
  function* (): Steps<readonly string[]> {
    yield 'ours';
    return read();
  };

function candidates({ page, tags, linkedData, lines }: Sources): readonly Candidate[] {
  return [
    ['json-ld', atOnce(() => (linkedData?.authors ?? []).flatMap(statedNames))],
    ...META.map((key): Candidate => ['meta', atOnce(() => firstOf(tags, [key]).flatMap(statedNames))]),
    ['meta', atOnce(() => labelledAuthors(tags).flatMap(statedNames))],
    ['text', atOnce(() => authorsInLines(lines))],
    ['markup', () => authorsStated(page)],
    ['text', atOnce(() => authorsCalled(lines))],
    ['markup', () => authorsInMarkup(page)],
  ];
}

/**
 * JSON-LD before meta tags before lines around the headline before markup elsewhere. A person comes before an
 * organisation, a desk and a login name, wherever each is found. The site itself is the author only where it says
 * so and nobody else is named.
 */
export function* findByline(sources: Sources): Steps<Byline | null> {
  const isSite = siteNames(sources.siteName, sources.url);
  const organisations = (sources.linkedData?.organisations ?? []).flatMap(statedNames);
  const isPerson = (name: string) => !LOGIN.test(name) && !DESK.test(name) && !organisations.includes(name);
  let weaker: Byline | null = null;
  let site: Byline | null = null;
  for (const [source, read] of candidates(sources)) {
    const all = [...new Set(yield* read())];
    const people = all.filter((name) => !isSite(name));
    const others = people.every((name) => AGENCY.test(name)) && people.length > 0 ? all : people;
    const names = joined(others);
    if (names && others.some(isPerson)) return { names, source };
    weaker ??= names ? { names, source } : null;
    site ??= all[0] !== undefined && others.length === 0 ? { names: all[0], source: 'site' } : null;
  }
  return weaker ?? site;
}
