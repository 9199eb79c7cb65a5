// Decides who wrote an article, as the names of people.
import type { Steps } from '../../../core/steps';
import type { BylineSource } from '../../types';
import type { LinkedDataArticle } from '../json-ld';
import type { Line } from '../lines-around';
import { firstOf, type MetaTags } from '../meta-tags';
import { isName, statedNames } from './author-names';
import { AGENCY, DESK, POST } from './credit-words';
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
  'og:author',
  'dc:creator',
  'byline',
  'authors',
  'article.author',
  'article-author',
  'cxenseparse:author',
  'rbauthors',
  'bt:author',
  'vr:author',
  'news_author',
  'mediator_author',
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

/** Tags in which a page names who publishes it. */
const PUBLISHERS = [
  'copyright',
  'dc.publisher',
  'publisher',
  'dc.rights',
  'article:publisher',
  'copyright-holder',
];
/** UTF-16 code units of a publisher's name that is looked for in a note of rights. */
const SHORTEST_PUBLISHER = 4;

interface Site {
  /** Whether `name` is one by which the site calls itself, its first word alone included. */
  is(name: string): boolean;
  /** Whether the page's note of rights ends in `name`: a publisher, or a writer who owns the site. */
  publishesAs(name: string): boolean;
  /** `Jane Doe USA TODAY` without the site's name, where a full one is left. */
  without(name: string): string;
}

function siteOfPage({ siteName, url, tags, linkedData }: Sources): Site {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = [siteName ?? '', host, host.split('.').at(-2) ?? '', linkedData?.siteName ?? '']
    .map(letters)
    .filter((name) => name !== '');
  const rights = PUBLISHERS.flatMap((key) => firstOf(tags, [key])).map(letters);
  const [first = ''] = (siteName ?? '').split(' ');
  const tail = siteName ? ` ${siteName.toLowerCase()}` : null;
  return {
    is: (name) => own.includes(letters(name)) || letters(name) === letters(first),
    publishesAs(name) {
      const plain = letters(name);
      return plain.length >= SHORTEST_PUBLISHER && rights.some((right) => right.endsWith(plain));
    },
    without(name) {
      if (!tail || !name.toLowerCase().endsWith(tail)) return name;
      const rest = name.slice(0, -tail.length).trim();
      return rest.includes(' ') && isName(rest) ? rest : name;
    },
  };
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

const inMeta = (tags: MetaTags): readonly (readonly string[])[] =>
  META.map((key) => firstOf(tags, [key]).flatMap(statedNames));

/** Whether the page shows all of `names` by its headline; a publisher whom a tag calls the author is not shown there. */
const isShown = (names: readonly string[], lines: readonly Line[]): boolean =>
  names.length > 0 && names.every((name) => lines.some(({ text }) => text.includes(name)));

/** In the order of trust. Whoever owns the site is its author only where nobody is named for the article. */
function candidates({ page, tags, linkedData, lines }: Sources, ofSite: Site): readonly Candidate[] {
  const declared = [...inMeta(tags), labelledAuthors(tags).flatMap(statedNames)];
  const isOwner = (names: readonly string[]) => names.length > 0 && names.every(ofSite.publishesAs);
  const others = declared.filter((names) => !isOwner(names));
  const meta = (names: readonly string[]): Candidate => ['meta', atOnce(() => names)];
  return [
    ['json-ld', atOnce(() => (linkedData?.authors ?? []).flatMap(statedNames))],
    ...others.filter((names) => isShown(names, lines)).map(meta),
    ...others.map(meta),
    ['text', atOnce(() => authorsInLines(lines))],
    ['markup', () => authorsStated(page)],
    ['text', atOnce(() => authorsCalled(lines))],
    ...declared.filter(isOwner).map(meta),
    ['markup', () => authorsInMarkup(page)],
  ];
}

/**
 * All authors whom another tag declares where `names` are some of them; the full name where `names` is a first name and
 * a line by the headline has more. Else `names`. Lines are not asked for others: they hold posts and places, too.
 */
function fullest(
  names: readonly string[],
  declared: readonly (readonly string[])[],
  shown: readonly string[],
): readonly string[] {
  const isFull = (name: string) => isName(name) && name.includes(' ');
  const all = declared.find(
    (others) =>
      others.length > names.length &&
      others.length <= MOST_AUTHORS &&
      others.every(isFull) &&
      names.every((name) => others.includes(name)),
  );
  if (all) return all;
  const [only = ''] = names;
  const full = shown.find((name) => name.startsWith(`${only} `) && isFull(name));
  return names.length === 1 && !only.includes(' ') && full ? [full] : names;
}

/**
 * JSON-LD before meta tags before lines around the headline before markup elsewhere. A person comes before an
 * organisation, a desk and a login name, wherever each is found. The site itself is the author only where it says
 * so and nobody else is named.
 */
export function* findByline(sources: Sources): Steps<Byline | null> {
  const { tags, linkedData, lines } = sources;
  const ofSite = siteOfPage(sources);
  const organisations = (linkedData?.organisations ?? []).flatMap(statedNames);
  const isPerson = (name: string) =>
    !LOGIN.test(name) && !DESK.test(name) && !POST.test(name) && !organisations.includes(name);
  const withoutSite = (names: readonly string[]) => [...new Set(names.map(ofSite.without))];
  const isAuthor = (name: string) => !ofSite.is(name) && isPerson(name);
  const whole = (names: readonly string[]) => {
    const declared = inMeta(tags).map((others) => withoutSite(others).filter(isAuthor));
    return fullest(names, declared, withoutSite([...authorsInLines(lines), ...authorsCalled(lines)]));
  };
  let weaker: Byline | null = null;
  let site: Byline | null = null;
  for (const [source, read] of candidates(sources, ofSite)) {
    const all = withoutSite(yield* read());
    const people = all.filter((name) => !ofSite.is(name));
    const others = people.every((name) => AGENCY.test(name)) && people.length > 0 ? all : people;
    const names = joined(others);
    if (names && others.some(isPerson)) return { names: joined(whole(others)) ?? names, source };
    weaker ??= names ? { names, source } : null;
    site ??= all[0] !== undefined && others.length === 0 ? { names: all[0], source: 'site' } : null;
  }
  return weaker ?? site;
}
