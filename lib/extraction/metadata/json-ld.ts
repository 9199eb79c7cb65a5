// Reads what a page says of its article in JSON-LD; nothing is taken on trust.
import { writtenProse, writtenText } from './declared-text';

/** What schema.org says of an article; strings unescaped, in one line, never empty. */
export interface LinkedDataArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** Those of `authors` that are no persons. */
  readonly organisations: readonly string[];
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly section: string | null;
  /** Address of its picture, as written. */
  readonly image: string | null;
  /** Null where nothing is said. */
  readonly isFree: boolean | null;
  readonly addresses: readonly string[];
  /** The article's whole text, without markup, if the page states it. */
  readonly body: string | null;
  /** The type is an article's, not merely a web page's. */
  readonly isArticle: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Opinion|Analysis)$/;
const PAGE = /(?:WebPage|ItemPage|FAQPage|CreativeWork|Recipe|HowTo|VideoObject|Episode)$/;
const ORGANISATION = /(?:Organization|Corporation|Brand|WebSite|LocalBusiness)$/;
/** UTF-16 code units of one fact; what is longer is no headline, name or date. */
const LONGEST_FACT = 2000;
/** UTF-16 code units of a stated text; what is longer is left alone. */
const LONGEST_BODY = 200_000;
/** Lists within lists that are opened. */
const MOST_LISTS = 3;
/** Authors, sections, pictures of one article that are looked at. */
const MOST_FACTS = 50;

type Graph = ReadonlyMap<string, LinkedDataNode>;

/** Null for what is no fact. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_FACT) return null;
  const text = writtenText(value);
  return text === '' ? null : text;
}

const firstText = (value: unknown): string | null =>
  listOf(value)
    .slice(0, MOST_FACTS)
    .map(textOf)
    .find((text) => text !== null) ?? null;

/** The object itself, or the one that it refers to. */
function resolve(value: unknown, graph: Graph): LinkedDataNode | null {
  if (!isNode(value)) return null;
  const id = value['@id'];
  return value['name'] === undefined && typeof id === 'string' ? (graph.get(id) ?? value) : value;
}

interface Named {
  readonly name: string;
  readonly isOrganisation: boolean;
}

/** Lists in lists, and lists that JSON-LD calls so. */
const flatListOf = (value: unknown): readonly unknown[] =>
  [isNode(value) ? (value['@list'] ?? value) : value].flat(MOST_LISTS).slice(0, MOST_FACTS);

/** A name as a string, as a `@value`, or in its parts. */
function namesOfNode(node: LinkedDataNode): readonly string[] {
  const written = flatListOf(node['name']).map((name) => textOf(isNode(name) ? name['@value'] : name));
  const names = written.filter((name) => name !== null);
  if (names.length > 0) return names;
  const [given, family] = [textOf(node['givenName']), textOf(node['familyName'])];
  return given && family ? [`${given} ${family}`] : [];
}

/** Names of people and organisations; a reference into the graph is followed. */
function namesOf(value: unknown, graph: Graph): readonly Named[] {
  return flatListOf(value).flatMap((author) => {
    const text = textOf(author);
    if (text) return [{ name: text, isOrganisation: false }];
    const node = resolve(author, graph);
    if (!node) return [];
    const isOrganisation = hasType(node, ORGANISATION);
    return namesOfNode(node).map((name) => ({ name, isOrganisation }));
  });
}

function addressesOf(node: LinkedDataNode): string[] {
  const main = node['mainEntityOfPage'];
  return [main, isNode(main) ? main['@id'] : null, isNode(main) ? main['url'] : null, node['url']].filter(
    (address) => typeof address === 'string',
  );
}

function imageOf(node: LinkedDataNode, graph: Graph): string | null {
  const [first] = listOf(node['image'] ?? node['thumbnailUrl']);
  if (typeof first === 'string') return textOf(first);
  const id = isNode(first) ? first['@id'] : undefined;
  const image = typeof id === 'string' ? (graph.get(id) ?? first) : first;
  return isNode(image) ? (firstText(image['url']) ?? firstText(image['contentUrl'])) : null;
}

const FALSE = /^(?:https?:\/\/schema\.org\/)?false$/i;
const saysNo = (value: unknown) => value === false || (typeof value === 'string' && FALSE.test(value));

/** Publishers mark either the article or the part of it that must be paid for. */
function isFree(node: LinkedDataNode): boolean | null {
  const parts = listOf(node['hasPart']).slice(0, MOST_FACTS).filter(isNode);
  const stated = [node, ...parts]
    .map((one) => one['isAccessibleForFree'])
    .filter((value) => value !== undefined && value !== null);
  return stated.length === 0 ? null : !stated.some(saysNo);
}

function bodyOf({ articleBody }: LinkedDataNode): string | null {
  if (typeof articleBody !== 'string' || articleBody.length > LONGEST_BODY) return null;
  return articleBody.split('\n').map(writtenProse).join('\n');
}

/** The node that speaks of this page: an article before a page, one that has a date before one that has none. */
function chooseNode(nodes: readonly LinkedDataNode[]): LinkedDataNode | null {
  const rank = (node: LinkedDataNode) =>
    (hasType(node, ARTICLE) ? 4 : 0) +
    (node['datePublished'] ? 2 : 0) +
    (node['headline'] || node['author'] ? 1 : 0);
  const fit = nodes.filter(
    (node) => hasType(node, ARTICLE) || (hasType(node, PAGE) && node['datePublished']),
  );
  return fit.reduce<LinkedDataNode | null>(
    (best, node) => (best && rank(best) >= rank(node) ? best : node),
    null,
  );
}

/** Null where the page describes no article; broken scripts are passed over. */
export function readLinkedData(page: Document): LinkedDataArticle | null {
  const nodes = readNodes(page);
  const node = chooseNode(nodes);
  if (!node) return null;
  const graph: Graph = new Map(
    nodes.flatMap((one) =>
      typeof one['@id'] === 'string' && (one['name'] ?? one['url']) ? [[one['@id'], one]] : [],
    ),
  );
  const stated = namesOf(node['author'], graph);
  const authors = stated.length > 0 ? stated : namesOf(node['creator'], graph);
  return {
    headline:
      firstText(node['headline']) ?? firstText(node['name']) ?? firstText(node['alternativeHeadline']),
    published: textOf(node['datePublished']),
    modified: textOf(node['dateModified']),
    authors: authors.map(({ name }) => name),
    organisations: authors.filter(({ isOrganisation }) => isOrganisation).map(({ name }) => name),
    siteName: namesOf(node['publisher'], graph)[0]?.name ?? null,
    lang: firstText(node['inLanguage']),
    section: firstText(node['articleSection']),
    image: imageOf(node, graph),
    isFree: isFree(node),
    addresses: addressesOf(node),
    body: bodyOf(node),
    isArticle: hasType(node, ARTICLE),
  };
}

export type LinkedDataNode = Readonly<Record<string, unknown>>;

/** Bounds on a stranger's data: UTF-16 code units of one script and of all, objects, levels, scripts. */
const LONGEST_SCRIPT = 1_000_000;
const LONGEST_ALL = 2_000_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 8;
const MAX_SCRIPTS = 50;
/** What may hold the article, or what it refers to by an `@id`. */
const OPENED = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'author',
  'creator',
  'publisher',
] as const;

export const isNode = (value: unknown): value is LinkedDataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // a broken script is passed over, or mended and tried again
  }
}

/**
 * Parses one script; comments, CDATA marks, raw line feeds in strings, commas too many and escaped quotes are what
 * sites get wrong. White space is trimmed rather than matched: two patterns that may share it take quadratic time.
 */
function parseScript(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\]\]>|-->)$/, '')
    .trimEnd()
    .replace(/\/\/$/, '')
    .trimEnd()
    .replace(/;$/, '')
    .replace(/[\n\r\t]+/g, ' ');
  if (bare.startsWith('{&quot;') || bare.startsWith('[{&quot;'))
    return parsed(bare.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  return parsed(bare) ?? parsed(bare.replace(/, ?(?=[}\]])/g, ''));
}

/** Every object that may speak of the page, outermost first. */
export function readNodes(page: Document): readonly LinkedDataNode[] {
  const nodes: LinkedDataNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value.slice(0, MAX_NODES)) visit(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of OPENED) visit(value[key], depth + 1);
    }
  };
  let length = 0;
  for (const script of [...page.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    length += source.length;
    if (length > LONGEST_ALL) break;
    if (source.length <= LONGEST_SCRIPT) visit(parseScript(source), 0);
  }
  return nodes;
}

const typesOf = (node: LinkedDataNode) =>
  listOf(node['@type']).filter((type): type is string => typeof type === 'string');

/** Whether one of the types that `node` declares fits `pattern`. */
export const hasType = (node: LinkedDataNode, pattern: RegExp): boolean =>
  typesOf(node).some((type) => pattern.test(type));
