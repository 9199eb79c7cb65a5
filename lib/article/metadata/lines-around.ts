// The short lines that stand around a headline, as the reader sees them: where pages print date and author.
import { collapseSpace } from '../../text/collapse-space';

/** Lines that are looked at on either side of the headline, and UTF-16 units of them all. */
const MOST_BEFORE = 6;
const MOST_AFTER = 14;
/** A line of prose; behind the second one the article has begun. */
const PROSE = 220;
const MOST_PROSE = 2;
/** Text nodes that are walked over at most, on either side: pages repeat their menus. */
const MOST_NODES = 400;

const BLOCKS =
  'p, div, li, h1, h2, h3, h4, h5, h6, td, section, header, article, ul, ol, figure, time, address, dd, dt, main, body';
const ELSEWHERE =
  'nav, aside, footer, form, script, style, noscript, template, select, button, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i]';

/** Text of what `next` leads through, a line a block, until enough has been seen. */
function readLines(next: () => Node | null, most: number, join: (line: string, more: string) => string) {
  const lines: string[] = [];
  let block: Element | null = null;
  let prose = 0;
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = next();
    if (!node) break;
    const text = collapseSpace(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (text === '' || !parent || parent.closest(ELSEWHERE)) continue;
    const around: Element | null = parent.closest(BLOCKS);
    const last = lines.at(-1);
    if (around === block && last !== undefined) lines[lines.length - 1] = join(last, text);
    else {
      if ((last?.length ?? 0) > PROSE && ++prose === MOST_PROSE) break;
      if (lines.length === most) break;
      lines.push(text);
    }
    block = around;
  }
  return lines.filter((line) => line.length <= PROSE);
}

/** Lines behind `headline`, the nearest first, then those before it, the nearest first; prose left out. */
export function linesAround(page: Document, headline: Element): readonly string[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const walkFrom = (start: Node) => {
    walker.currentNode = start;
  };
  walkFrom(headline);
  const behind = readLines(
    () => {
      let node = walker.nextNode();
      while (node && headline.contains(node)) node = walker.nextNode();
      return node;
    },
    MOST_AFTER,
    (line, more) => `${line} ${more}`,
  );
  walkFrom(headline);
  const before = readLines(
    () => walker.previousNode(),
    MOST_BEFORE,
    (line, more) => `${more} ${line}`,
  );
  return [...behind, ...before];
}
