// Marks of a page that changes: stale ones are found by what was touched, and those that stay are painted once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { type LocatedMention, locateMentions } from '@/lib/page/highlight/locate-mentions';
import { keepingMarks, staleMarks } from '@/lib/page/highlight/marks';
import { HIGHLIGHT_NAMES, paintMentions } from '@/lib/page/highlight/paint-mentions';
import { aMention } from '../../../builders';

let article: HTMLElement;
beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML =
    '<p id="first">Angela Merkel said in Peru.</p><p id="second"><b id="given">Shinzo</b> <i>Abe</i> was in Japan.</p>';
  document.body.append(article);
});
afterEach(() => article.remove());

const NAMES = ['Angela Merkel', 'Peru', 'Shinzo Abe', 'Japan'];

function marksNow(names = NAMES): LocatedMention[] {
  const { text, runs } = blockText(article);
  const mentions = names.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [aMention({ id: name, start, end: start + name.length })];
  });
  return locateMentions({ text, runs, mentions, published: null, toLive: (node) => node });
}
const byId = (id: string) => document.getElementById(id)!;
const textOf = (id: string) => byId(id).firstChild as Text;
const words = (marks: Iterable<LocatedMention>) => Array.from(marks, (mark) => mark.words);

/** Which marks are stale after `change`. */
function staleAfter(change: () => void): string[] {
  const marks = marksNow();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  const stale = staleMarks(marks, observer.takeRecords());
  observer.disconnect();
  return words(stale);
}

describe('stale after a change of the page', () => {
  it.each<[why: string, change: () => void, stale: string[]]>([
    ['nothing has changed', () => undefined, []],
    [
      'a name was edited where it stands',
      () => textOf('first').replaceData(7, 6, 'Miller'),
      ['Angela Merkel'],
    ],
    [
      'words came in before a name',
      () => textOf('first').insertData(0, 'It is expected that '),
      ['Angela Merkel', 'Peru'],
    ],
    ['words came in behind all names', () => textOf('first').appendData(' It was late.'), []],
    [
      'the text gave way to another node',
      () => byId('first').replaceChildren('Angela Merkel said in Peru.'),
      ['Angela Merkel', 'Peru'],
    ],
    ['the text was cut in two', () => textOf('first').splitText(16), ['Peru']],
    ['a block was taken away', () => byId('second').remove(), ['Shinzo Abe', 'Japan']],
    ['one of two texts of a name was taken away', () => byId('given').remove(), ['Shinzo Abe']],
    ['a word came between the texts of a name', () => byId('given').after(' von '), ['Shinzo Abe']],
    [
      'the first text of a name was edited',
      () => {
        textOf('given').data = 'Akie';
      },
      ['Shinzo Abe'],
    ],
    ['a block moved, with all that is in it', () => article.prepend(byId('second')), []],
    ['other text came', () => article.append('More of it.'), []],
    ['everything was replaced', () => document.body.replaceChildren(), NAMES],
  ])('%s', (_why, change, stale) => {
    expect(staleAfter(change)).toEqual(stale);
  });
});

describe('when the text is read again', () => {
  it('a mark that stays is the same object, a new one stands in its place in the order', () => {
    const before = marksNow(['Angela Merkel', 'Japan']);
    const after = keepingMarks(before, marksNow());
    expect(words(after)).toEqual(NAMES);
    expect([after[0], after[3]]).toEqual([before[0], before[1]]);
    expect(after[0]).toBe(before[0]);
    expect(after[3]).toBe(before[1]);
  });

  it('one of which something else is said now keeps its range, so that nothing is painted anew', () => {
    const [before] = marksNow(['Peru']);
    const { start, end } = before!.mention;
    const again = { ...before!, mention: aMention({ id: 'PE', start, end }) };
    const [after] = keepingMarks([before!], [{ ...again, range: new StaticRange(before!.range) }]);
    expect(after).not.toBe(before);
    expect(after?.mention.id).toBe('PE');
    expect(after?.range).toBe(before!.range);
  });
});

it('paints only what differs: what stays is the same entry of the same highlight', () => {
  const visit = new AbortController();
  const paint = paintMentions(document, { signal: visit.signal });
  const before = marksNow(['Angela Merkel', 'Japan']);
  paint.setVisible(true);
  paint.setMarks(before);
  const highlight = CSS.highlights.get(HIGHLIGHT_NAMES.country);
  paint.setMarks(keepingMarks(before, marksNow(['Peru', 'Japan'])));
  expect(CSS.highlights.get(HIGHLIGHT_NAMES.country)).toBe(highlight);
  expect(highlight?.has(before[0]!.range)).toBe(false);
  expect(highlight?.has(before[1]!.range)).toBe(true);
  expect(highlight?.size).toBe(2);
  paint.setMarks([]);
  expect(CSS.highlights.size).toBe(0);
  visit.abort();
});
