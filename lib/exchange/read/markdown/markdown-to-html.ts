// Markdown as note programs write it → HTML, block by block, in linear time; raw HTML in it stays, so whoever takes the result sanitises it.
import { escapeHtml, inlineHtml } from './markdown-inline';

/** Quotes in lists in quotes; what is deeper is text. */
const DEEPEST = 12;

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]{0,40})[^`]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+|$)/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const BLOCK_HTML =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|figcaption|footer|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)\b/i;
const SETEXT = /^ {0,3}(=+|-+)\s*$/;

const isEmpty = (line: string) => line.trim() === '';

/** Whether a line begins a block even directly below a paragraph. */
const interrupts = (line: string) =>
  FENCE.test(line) ||
  HEADING.test(line) ||
  RULE.test(line) ||
  QUOTE.test(line) ||
  ITEM.test(line) ||
  BLOCK_HTML.test(line);

/** The lines of a text, read from the top. */
class Lines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  peek(ahead = 0): string | undefined {
    return this.#lines[this.#at + ahead];
  }

  next(): string {
    return this.#lines[this.#at++] ?? '';
  }

  /** Lines as long as `belongs` says so of the next. */
  takeWhile(belongs: (line: string) => boolean): string[] {
    const taken: string[] = [];
    for (let line = this.peek(); line !== undefined && belongs(line); line = this.peek())
      taken.push(this.next());
    return taken;
  }
}

function codeBlock(lines: Lines): string {
  const [, fence = '```'] = FENCE.exec(lines.next()) ?? [];
  const code = lines.takeWhile((line) => !line.trimStart().startsWith(fence));
  lines.next();
  return `<pre><code>${escapeHtml(code.join('\n'))}</code></pre>`;
}

function heading(line: string): string {
  const [, marks = '#', words = ''] = HEADING.exec(line) ?? [];
  return `<h${marks.length}>${inlineHtml(words)}</h${marks.length}>`;
}

/** Lines behind `>`, and those that go on with their last paragraph. */
function blockQuote(lines: Lines, depth: number): string {
  const inner = lines.takeWhile((line) => QUOTE.test(line) || !(isEmpty(line) || interrupts(line)));
  return `<blockquote>${blocks(
    inner.map((line) => line.replace(QUOTE, '')),
    depth + 1,
  )}</blockquote>`;
}

const isNumbered = (line: string) => /^\s*\d/.test(line);

function list(lines: Lines, depth: number): string {
  const numbered = isNumbered(lines.peek() ?? '');
  const items: string[] = [];
  for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
    const [mark = ''] = ITEM.exec(line) ?? [];
    if (mark === '' || isNumbered(line) !== numbered || RULE.test(line)) break;
    const indent = Math.min(mark.length, 4);
    const first = lines.next().slice(mark.length);
    const isInside = (next: string) => next.search(/\S/) >= Math.min(indent, 2);
    const rest = lines.takeWhile((next) => isEmpty(next) || isInside(next) || !interrupts(next));
    items.push(item([first, ...rest.map((next) => next.replace(new RegExp(`^ {0,${indent}}`), ''))], depth));
  }
  const tag = numbered ? 'ol' : 'ul';
  return `<${tag}>${items.join('')}</${tag}>`;
}

/** An item of one paragraph has its words alone. */
function item(lines: readonly string[], depth: number): string {
  const isPlain = !lines.some(
    (line, at) => isEmpty(line) && lines.slice(at).some((below) => !isEmpty(below)),
  );
  const html = blocks(lines, depth + 1);
  return `<li>${isPlain ? html.replace(/^<p>([\s\S]*?)<\/p>/, '$1') : html}</li>`;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlineHtml(cell.trim().replaceAll('\\|', '|')));

function table(lines: Lines): string {
  const row = (tag: string) => (line: string) =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  const head = row('th')(lines.next());
  lines.next();
  const rows = lines.takeWhile((line) => line.includes('|') && !isEmpty(line)).map(row('td'));
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function paragraph(lines: Lines): string {
  const taken = [
    lines.next(),
    ...lines.takeWhile((line) => !isEmpty(line) && !SETEXT.test(line) && !interrupts(line)),
  ];
  const below = SETEXT.exec(lines.peek() ?? '');
  const html = inlineHtml(
    taken
      .map((line) => line.trimStart())
      .join('\n')
      .trimEnd(),
  );
  if (!below) return `<p>${html}</p>`;
  lines.next();
  return below[1]?.startsWith('=') ? `<h1>${html}</h1>` : `<h2>${html}</h2>`;
}

function block(lines: Lines, depth: number): string {
  const line = lines.peek() ?? '';
  if (FENCE.test(line)) return codeBlock(lines);
  if (HEADING.test(line)) return heading(lines.next());
  if (RULE.test(line)) {
    lines.next();
    return '<hr>';
  }
  if (depth < DEEPEST && QUOTE.test(line)) return blockQuote(lines, depth);
  if (depth < DEEPEST && ITEM.test(line)) return list(lines, depth);
  if (line.includes('|') && TABLE_RULE.test(lines.peek(1) ?? '') && lines.peek(1)?.includes('-'))
    return table(lines);
  if (BLOCK_HTML.test(line)) return lines.takeWhile((next) => !isEmpty(next)).join('\n');
  return paragraph(lines);
}

function blocks(all: readonly string[], depth: number): string {
  const lines = new Lines(all);
  const html: string[] = [];
  while (lines.peek() !== undefined) {
    if (isEmpty(lines.peek() ?? '')) lines.next();
    else html.push(block(lines, depth));
  }
  return html.join('\n');
}

/** Markdown, its lines ended by `\n` → HTML that has not been sanitised. */
export const markdownToHtml = (markdown: string): string =>
  blocks(markdown.replace(/^\t+/gm, (tabs) => '    '.repeat(tabs.length)).split('\n'), 0);
