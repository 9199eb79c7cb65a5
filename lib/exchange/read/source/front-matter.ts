// The lines between `---` and `---` at the top of a Markdown file → their names and values: the part of YAML that note programs write.

/** A value: one text, or a list of texts; numbers, days and yes/no are the texts that stand there. */
export type FrontValue = string | readonly string[];

export interface FrontMatter {
  /** By name, in lower case, in the order of the file; of two with one name the last counts. */
  readonly values: ReadonlyMap<string, FrontValue>;
  /** Names as they are written, by the same in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** What stands below. */
  readonly body: string;
}

/** Lines of front matter at most: more are an article that begins with a rule. */
const MOST_LINES = 2000;
const MOST_ITEMS = 10_000;

const ENTRY =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#\-[{][^:]{0,200}?|-[^\s:][^:]{0,200}?)\s*:(?:\s+(.*))?$/;
const ITEM = /^\s*-(?:\s+(.*))?$/;
const BLOCK = /^([|>])[+-]?\d?\s*(?:#.*)?$/;
const isIndented = (line: string) => /^\s/.test(line);

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '', e: '' };

/** A text in double quotation marks, without them. */
const withoutEscapes = (inner: string): string =>
  inner.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis, (...match: (string | undefined)[]) => {
    const [, hex, unicode, sign = ''] = match;
    if (hex ?? unicode) return String.fromCharCode(Number.parseInt(hex ?? unicode ?? '', 16));
    return ESCAPES[sign] ?? sign;
  });

/** One value as it is written → its text. */
function scalarOf(written: string): string {
  const text = written.trim();
  const double = /^"((?:[^"\\]|\\.)*)"/s.exec(text)?.[1];
  if (double !== undefined) return withoutEscapes(double);
  const single = /^'((?:[^']|'')*)'/s.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const bare = text.replace(/(?:^|\s)#.*$/s, '').trim();
  return /^(?:~|null)$/i.test(bare) ? '' : bare;
}

/** `[a, "b, c", 'd']` → its items. */
function flowItems(written: string): string[] {
  const inner = written
    .trim()
    .replace(/^\[/, '')
    .replace(/\]\s*(?:#.*)?$/, '');
  const items = inner.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[\[[^\]\n]*\]\]|[^,\s"'][^,]*/g) ?? [];
  return items
    .slice(0, MOST_ITEMS)
    .map(scalarOf)
    .filter((item) => item !== '');
}

/** Lines of a block behind `|` or `>`, without what they are indented by. */
function blockText(lines: readonly string[], isFolded: boolean): string {
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length),
  );
  const bare = lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0));
  const text = bare.join('\n').trimEnd();
  return isFolded ? text.replace(/([^\n])\n(?=[^\n\s])/g, '$1 ') : text;
}

/** The value that begins behind a name, with the lines below that belong to it. */
function valueBehind(written: string, below: readonly string[]): FrontValue {
  const block = BLOCK.exec(written.trim());
  if (block) return blockText(below, block[1] === '>');
  const items = below.map((line) => ITEM.exec(line)).filter((item) => item !== null);
  const isEmpty = written.trim() === '' || written.trim().startsWith('#');
  if (isEmpty && items.length > 0)
    return items
      .slice(0, MOST_ITEMS)
      .map(([, item = '']) => scalarOf(item))
      .filter((item) => item !== '');
  // A list or a text may go on below; a map inside is kept as it is written.
  const whole = [written, ...below.map((line) => line.trim())].join(isEmpty ? '\n' : ' ').trim();
  return whole.startsWith('[') && !whole.startsWith('[[') ? flowItems(whole) : scalarOf(whole);
}

/** Null: the text begins with no front matter, or with one that never ends. */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  const lines = text.split('\n', MOST_LINES);
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return null;
  const values = new Map<string, FrontValue>();
  const names = new Map<string, string>();
  let at = 1;
  while (at < end) {
    const [, name, written = ''] = ENTRY.exec(lines[at]!.trimEnd()) ?? [];
    let next = at + 1;
    // Items of a list may stand as far left as its name.
    while (next < end && (isIndented(lines[next]!) || lines[next] === '' || ITEM.test(lines[next]!))) next++;
    if (name !== undefined) {
      const plain = scalarOf(name);
      values.set(plain.toLowerCase(), valueBehind(written, lines.slice(at + 1, next)));
      names.set(plain.toLowerCase(), plain);
    }
    at = next;
  }
  const used = lines.slice(0, end + 1).reduce((length, line) => length + line.length + 1, 0);
  return { values, names, body: text.slice(used) };
}
