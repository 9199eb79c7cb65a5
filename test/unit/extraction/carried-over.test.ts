// @vitest-environment jsdom
// Edits over a new text of their article: each finds its own block by words and neighbours, or is dropped.
import { describe, expect, it } from 'vitest';
import {
  carriedOver,
  type Editable,
  isSameText,
  NO_EDITS,
  withPutBack,
  withRemoved,
} from '@/lib/edits/edits';
import type { Removal, SafeHtml } from '@/lib/extraction/types';
import { aRemoval } from '../../builders';
import { anEditable, take } from '../../editable';

it('carries edits over to a new reading by their words', () => {
  const before = {
    ...anEditable('<p>One.</p><p>Two.</p>'),
    removals: [aRemoval({ text: 'Ad' }), aRemoval({ text: 'Box' })],
  };
  const after = { ...anEditable('<p>New.</p><p>Two.</p>'), removals: [aRemoval({ text: 'Box' })] };
  const edits = withPutBack(withPutBack(take(before, 'Two.'), 0), 1);
  expect(carriedOver(edits, before, after)).toEqual({ putBack: [0], removed: [{ start: 5, end: 9 }] });
});

describe('equal blocks are told apart when the article is read again', () => {
  const AD = { text: 'Advertisement', html: '<p>Advertisement</p>' as SafeHtml };
  /** An article of paragraphs, `|` where a block was taken out; `more` holds what is special about each. */
  function read(marked: string, more: readonly Partial<Removal>[] = []): Editable {
    const places = [...marked.matchAll(/\|/g)].map(({ index }, at) => index - at);
    const text = marked.replaceAll('|', '');
    const html = text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    return { html, text, removals: places.map((place, at) => aRemoval({ ...AD, place, ...more[at] })) };
  }
  const A = 'The harbour was closed.';
  const B = 'Ships wait outside.';
  const C = 'Nobody knows for how long.';
  const D = 'The mayor is away.';
  const before = read(`${A}\n|${B}\n|${C}\n${D}`);

  it.each<[what: string, putBack: number, after: Editable, expected: number[]]>([
    ['nothing has changed: the first', 0, before, [0]],
    ['nothing has changed: the second', 1, before, [1]],
    ['a third stands before both now', 1, read(`|${A}\n|${B}\n|${C}\n${D}`), [2]],
    ['a paragraph was added in front', 1, read(`News.\n${A}\n|${B}\n|${C}\n${D}`), [1]],
    ['the first is gone', 1, read(`${A}\n${B}\n|${C}\n${D}`), [0]],
    ['the one that was put back is gone', 0, read(`${A}\n${B}\n|${C}\n${D}`), []],
    ['paragraphs have changed their order', 0, read(`${A}\n|${C}\n${D}\n|${B}`), [1]],
    ['all words around them are others', 1, read('One.\n|Two.\n|Three.'), [1]],
    [
      'equal in the words that are kept, not in the rest',
      1,
      read(`${A}\n|${B}\n|${C}\n${D}`, [
        { html: '<p>Long b</p>' as SafeHtml },
        { html: '<p>Long a</p>' as SafeHtml },
      ]),
      [1],
    ],
    [
      'taken by another rule now',
      1,
      read(`${A}\n|${B}\n|${C}\n${D}`, [{ rule: 'label' }, { rule: 'label' }]),
      [1],
    ],
  ])('%s', (_what, putBack, after, expected) => {
    expect(carriedOver(withPutBack(NO_EDITS, putBack), before, after).putBack).toEqual(expected);
  });

  it('one of its own rule comes before one of another at the same place', () => {
    const after = read(`${A}\n||${B}`, [{ rule: 'label' }, {}]);
    expect(carriedOver(withPutBack(NO_EDITS, 0), read(`${A}\n|${B}`), after).putBack).toEqual([1]);
  });

  it.each<[what: string, after: readonly Partial<Removal>[], expected: boolean]>([
    ['the same blocks', [{}, {}], true],
    ['another block in place of one', [{}, { text: 'Sign up', html: '<p>Sign up</p>' as SafeHtml }], false],
    ['a block at another place', [{}, { place: 0 }], false],
    ['a block fewer', [{}], false],
  ])('the same text with %s is the same reading, or not', (_what, more, expected) => {
    const removals = before.removals
      .slice(0, more.length)
      .map((removal, at) => ({ ...removal, ...more[at] }));
    expect(isSameText(before, { ...before, removals })).toBe(expected);
  });

  it('and so do thousands of them, without comparing each with each', () => {
    const many = read(Array.from({ length: 4000 }, (_, n) => `|Line ${n}.`).join('\n'));
    expect(carriedOver(withPutBack(NO_EDITS, 3999), many, many).putBack).toEqual([3999]);
  });

  it.each<[what: string, after: string, expected: string | null]>([
    ['the second of two', 'One.\nAd.\nTwo.\nAd.\nThree.', 'Two.\n[Ad.]\nThree.'],
    ['the second of two, a line in front', 'News.\nOne.\nAd.\nTwo.\nAd.\nThree.', 'Two.\n[Ad.]\nThree.'],
    ['alone now', 'One.\nTwo.\nAd.\nThree.', 'Two.\n[Ad.]\nThree.'],
    ['gone', 'One.\nTwo.\nThree.', null],
  ])('what the reader took out: %s', (_what, after, expected) => {
    const first = read('One.\nAd.\nTwo.\nAd.\nThree.');
    const start = first.text.lastIndexOf('Ad.');
    const edits = withRemoved(NO_EDITS, { start, end: start + 3 });
    const [span] = carriedOver(edits, first, read(after)).removed;
    const shown =
      span && `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`;
    expect(shown ?? null).toEqual(expected === null ? null : expect.stringContaining(expected));
  });
});
