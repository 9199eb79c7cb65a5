// Mentions on a real page: found again, painted without touching it, and hit where their letters are.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import type { MentionType } from '@/lib/linking/types';
import {
  inDocumentOrder,
  type LocatedMention,
  locateMentions,
  type MentionedText,
} from '@/lib/page/highlight/locate-mentions';
import { lineBoxes, mentionAtPoint } from '@/lib/page/highlight/mention-at-point';
import { HIGHLIGHT_NAMES, paintMentions } from '@/lib/page/highlight/paint-mentions';
import { aMention } from '../../../builders';

let article: HTMLElement;
let visit: AbortController;
beforeEach(() => {
  visit = new AbortController();
  article = document.createElement('article');
  document.body.append(article);
});
afterEach(() => {
  visit.abort();
  article.remove();
});

/** The mentions of `names`, wherever each stands in the text of `html`. */
function placeOf(html: string, names: Record<string, MentionType>): MentionedText {
  article.innerHTML = html;
  const { text, runs } = blockText(article);
  const mentions = Object.entries(names).map(([name, type]) => {
    const start = text.indexOf(name);
    return aMention({ id: name, type, start, end: start + name.length });
  });
  return { text, runs, mentions, published: null, toLive: (node) => node };
}
const located = (html: string, names: Record<string, MentionType>) => locateMentions(placeOf(html, names));

describe('locating', () => {
  it.each<[why: string, html: string, names: Record<string, MentionType>, expected: string[]]>([
    ['a name in plain text', '<p>Then Japan said.</p>', { Japan: 'country' }, ['Japan']],
    [
      'a name across inline elements',
      '<p><b>Ann</b> <i>Lee</i> left.</p>',
      { 'Ann Lee': 'leader' },
      ['Ann Lee'],
    ],
    ['line feeds in the source', '<p>Ann\n   Lee left.</p>', { 'Ann Lee': 'leader' }, ['Ann\n   Lee']],
    ['two blocks are never one name', '<p>Ann</p><p>Lee</p>', { 'Ann\nLee': 'leader' }, []],
    [
      'words of the page that the article does not have',
      '<p>Ann<script type="none">X</script> Lee</p>',
      { 'Ann Lee': 'leader' },
      [],
    ],
    [
      'a country inside a role belongs to it',
      '<p>the Japan envoy met Peru</p>',
      { Japan: 'country', 'the Japan envoy': 'role', Peru: 'country' },
      ['the Japan envoy', 'Peru'],
    ],
    ['reading order', '<p>Peru, Japan</p>', { Japan: 'country', Peru: 'country' }, ['Peru', 'Japan']],
  ])('%s', (_why, html, names, expected) => {
    const texts = located(html, names).map(({ range }) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    expect(texts).toEqual(expected);
  });

  it('drops what no longer leads to the page', () => {
    const place = placeOf('<p>Peru and <b>Japan</b></p>', { Peru: 'country', Japan: 'country' });
    const toLive = (node: Text) => (node.data === 'Japan' ? null : node);
    expect(locateMentions({ ...place, toLive }).map(({ words }) => words)).toEqual(['Peru']);
  });

  it('counts a headline that is also in the body once, where it stands', () => {
    const body = located('<h1>Peru votes</h1><p>Japan looks on.</p>', { Peru: 'country', Japan: 'country' });
    const headline = body.filter(({ words }) => words === 'Peru');
    expect(inDocumentOrder([...body.toReversed(), ...headline]).map(({ words }) => words)).toEqual([
      'Peru',
      'Japan',
    ]);
  });
});

describe('painting', () => {
  const NAMES = { 'Ann Lee': 'leader', Japan: 'country', Peruvian: 'norp', 'the envoy': 'role' } as const;
  const TEXT = '<p>Ann Lee of Japan met the Peruvian press and the envoy.</p>';
  const painted = (marks: readonly LocatedMention[]) => {
    const paint = paintMentions(document, { signal: visit.signal });
    paint.setMarks(marks);
    return paint;
  };
  const sizes = () => Object.values(HIGHLIGHT_NAMES).map((name) => CSS.highlights.get(name)?.size ?? 0);

  it('marks each kind under its own name, nationality words as countries', () => {
    painted(located(TEXT, NAMES)).setVisible(true);
    expect(sizes()).toEqual([1, 2, 1, 0, 0]);
  });

  it('is hidden until it is asked for, and hidden again without a trace', () => {
    const paint = painted(located(TEXT, NAMES));
    expect(sizes()).toEqual([0, 0, 0, 0, 0]);
    paint.setVisible(true);
    paint.setVisible(false);
    expect(sizes()).toEqual([0, 0, 0, 0, 0]);
  });

  it('changes no node, adds one style sheet, and takes back both marks and style', async () => {
    const marks = located(TEXT, NAMES);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const sheets = document.adoptedStyleSheets.length;
    const paint = painted(marks);
    paint.setVisible(true);
    paint.setCurrent(marks[0]!);
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    visit.abort();
    await Promise.resolve();
    observer.disconnect();
    expect(records).toEqual([]);
    expect(sizes()).toEqual([0, 0, 0, 0, 0]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('shows the current mention even while the others are hidden, and only one', () => {
    const marks = located(TEXT, NAMES);
    const paint = painted(marks);
    paint.setCurrent(marks[0]!);
    paint.setCurrent(marks[1]!);
    expect(sizes()).toEqual([0, 0, 0, 0, 1]);
    paint.setCurrent(null);
    expect(sizes()).toEqual([0, 0, 0, 0, 0]);
  });

  it('keeps the style when the page replaces its list of style sheets', () => {
    const paint = painted(located(TEXT, NAMES));
    paint.setVisible(true);
    document.adoptedStyleSheets = [];
    paint.setVisible(true);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it.each([
    ['in an open shadow tree', '<p>Ann Lee of Japan.</p>', 1],
    ['in a tree in a tree', '<x-story></x-story>', 1],
    ['in a tree without a mention', '<p>Nobody.</p>', 0],
  ])('%s has the style too, for as long as the visit', (_where, markup, sheets) => {
    const box = article.appendChild(document.createElement('div'));
    let tree = box.attachShadow({ mode: 'open' });
    tree.innerHTML = markup;
    const inner = tree.querySelector('x-story');
    if (inner) {
      tree = inner.attachShadow({ mode: 'open' });
      tree.innerHTML = '<p>Ann Lee of Japan.</p>';
    }
    const root = tree.firstElementChild!;
    const { text, runs } = blockText(root);
    const start = text.indexOf('Japan');
    const mentions =
      start < 0 ? [] : [aMention({ id: 'Japan', type: 'country', start, end: start + 'Japan'.length })];
    const marks = locateMentions({ text, runs, mentions, published: null, toLive: (node) => node });
    const paint = painted(marks);
    expect(tree.adoptedStyleSheets).toHaveLength(sheets);
    tree.adoptedStyleSheets = [];
    paint.setVisible(true);
    expect(tree.adoptedStyleSheets).toHaveLength(sheets);
    visit.abort();
    expect(tree.adoptedStyleSheets).toEqual([]);
  });

  it.each([
    ['dark text', 'rgb(20, 20, 20)', (lightness: number) => lightness < 0.55],
    ['light text', 'rgb(240, 240, 240)', (lightness: number) => lightness > 0.75],
  ])('draws a line that can be seen beside %s', (_why, color, fits) => {
    painted(located(TEXT, NAMES)).setVisible(true);
    article.style.color = color;
    const style = getComputedStyle(article.firstElementChild!, `::highlight(${HIGHLIGHT_NAMES.leader})`);
    const lightness = Number(/oklch\(([\d.]+)/.exec(style.textDecorationColor)?.[1]);
    expect(fits(lightness), style.textDecorationColor).toBe(true);
  });
});

describe('the mention under a point', () => {
  const TEXT =
    '<p style="width: 300px; font: 16px/40px sans-serif">Peru, and then <b>Ann</b> Lee.<br>Japan</p>';
  const NAMES = { Peru: 'country', 'Ann Lee': 'leader', Japan: 'country' } as const;
  const words = (x: number, y: number, marks = located(TEXT, NAMES)) =>
    mentionAtPoint(document, marks, { x, y })?.words ?? null;
  const boxOf = (name: string) => {
    const marks = located(TEXT, NAMES);
    const boxes = lineBoxes(marks.find((mark) => mark.words === name)!);
    return { first: boxes[0]!, last: boxes.at(-1)! };
  };

  it.each([
    ['Peru', 'Peru'],
    ['Ann Lee', 'Ann Lee'],
    ['Japan', 'Japan'],
  ])('is %s at its first, middle and last letter', (name, expected) => {
    const { first, last } = boxOf(name);
    const y = (first.top + first.bottom) / 2;
    expect(words(first.left + 1, y)).toBe(expected);
    expect(words((first.left + last.right) / 2, y)).toBe(expected);
    expect(words(last.right - 1, y)).toBe(expected);
  });

  it('is none in plain text, in white space beside a line, nor between the lines', () => {
    const peru = boxOf('Peru').first;
    const japan = boxOf('Japan').first;
    const middle = (japan.top + japan.bottom) / 2;
    expect(words(peru.right + 20, (peru.top + peru.bottom) / 2)).toBeNull();
    expect(words(japan.right + 60, middle)).toBeNull();
    expect(words(japan.left + 2, japan.bottom + 9)).toBeNull();
  });

  it('is none once the page has put other words there', () => {
    const { first } = boxOf('Japan');
    const marks = located(TEXT, NAMES);
    const node = marks.at(-1)!.range.startContainer as Text;
    node.data = 'Spain, and more';
    expect(words(first.left + 2, (first.top + first.bottom) / 2, marks)).toBeNull();
  });

  it('has no boxes once it has left the page', () => {
    const [peru] = located(TEXT, NAMES);
    article.replaceChildren();
    expect(lineBoxes(peru!)).toEqual([]);
  });
});
