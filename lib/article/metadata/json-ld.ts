// Reads the article that a page describes in JSON-LD; the page is a stranger, so nothing is taken on trust.
import { declaredText } from './declared-text';

/** What schema.org says of an article; strings as written, never empty. */
export interface LinkedDataArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly addresses: readonly string[];
  /** The type is an article's, not merely a web page's. */
  readonly isArticle: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Opinion|Analysis)$/;
const PAGE = /(?:WebPage|ItemPage|CreativeWork|Recipe|VideoObject)$/;
/** Bounds on a stranger's data. */
const MAX_NODES = 2000;
const MAX_DEPTH = 8;
/** UTF-16 code units of one fact; what is longer is no headline, name or date. */
const LONGEST_FACT = 2000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** Decodes what some sites escape twice, and collapses white space. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_FACT) return null;
  const text = declaredText(value);
  return text === '' ? null : text;
}

/**
 * Parses one script; comments, CDATA marks and raw line feeds in strings are what sites get wrong. White space is
 * trimmed rather than matched: two patterns that may share it take quadratic time.
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
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

/** Every object in the page's JSON-LD, outermost first, within bounds. */
function readNodes(page: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length > MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const child of [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['hasPart']])
        visit(child, depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type*="ld+json" i]'))
    visit(parseScript(script.textContent ?? ''), 0);
  return nodes;
}

const typesOf = (node: Node) => listOf(node['@type']).filter((type) => typeof type === 'string');
const hasType = (node: Node, pattern: RegExp) => typesOf(node).some((type) => pattern.test(type));

/** Names of people; a reference into the graph is followed. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return listOf(value).flatMap((author) => {
    const name = textOf(author);
    if (name) return [name];
    if (!isNode(author)) return [];
    const named = listOf(author['name'])
      .map(textOf)
      .filter((text) => text !== null);
    if (named.length > 0) return named;
    const target = typeof author['@id'] === 'string' ? byId.get(author['@id']) : undefined;
    return target && target !== author
      ? listOf(target['name'])
          .map(textOf)
          .filter((text) => text !== null)
      : [];
  });
}

function addressesOf(node: Node): string[] {
  const main = node['mainEntityOfPage'];
  return [main, isNode(main) ? main['@id'] : null, isNode(main) ? main['url'] : null, node['url']].filter(
    (address) => typeof address === 'string',
  );
}

/** The node that speaks of this page: an article before a page, one that has a date before one that has none. */
function chooseNode(nodes: readonly Node[]): Node | null {
  const rank = (node: Node) =>
    (hasType(node, ARTICLE) ? 4 : 0) +
    (node['datePublished'] ? 2 : 0) +
    (node['headline'] || node['author'] ? 1 : 0);
  const fit = nodes.filter(
    (node) => hasType(node, ARTICLE) || (hasType(node, PAGE) && node['datePublished']),
  );
  return fit.reduce<Node | null>((best, node) => (best && rank(best) >= rank(node) ? best : node), null);
}

/** Null where the page describes no article; broken scripts are passed over. */
export function readLinkedData(page: Document): LinkedDataArticle | null {
  const nodes = readNodes(page);
  const node = chooseNode(nodes);
  if (!node) return null;
  const byId = new Map(
    nodes.flatMap((one) =>
      typeof one['@id'] === 'string' && one['name'] ? [[one['@id'], one] as const] : [],
    ),
  );
  return {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    published: textOf(node['datePublished']),
    authors: namesOf(node['author'] ?? node['creator'], byId),
    siteName: namesOf(node['publisher'], byId)[0] ?? null,
    lang: textOf(node['inLanguage']),
    addresses: addressesOf(node),
    isArticle: hasType(node, ARTICLE),
  };
}
