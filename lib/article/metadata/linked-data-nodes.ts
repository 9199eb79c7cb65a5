// Reads the objects of a page's JSON-LD within bounds; the page is a stranger, and its scripts are often broken.

export type LinkedDataNode = Readonly<Record<string, unknown>>;

/** Bounds on a stranger's data: UTF-16 code units of one script and of all, objects, levels, scripts. */
const LONGEST_SCRIPT = 1_000_000;
const LONGEST_ALL = 2_000_000;
const MAX_NODES = 2000;
const MAX_DEPTH = 8;
const MAX_SCRIPTS = 50;

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
      for (const child of [value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['hasPart']])
        visit(child, depth + 1);
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

export const hasType = (node: LinkedDataNode, pattern: RegExp): boolean =>
  typesOf(node).some((type) => pattern.test(type));
