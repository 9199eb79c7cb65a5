// @vitest-environment jsdom
// What is shown of an article when blocks were put back or taken out, and that every edit can be undone.
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import {
  type Editable,
  type Edits,
  fitting,
  NO_EDITS,
  withoutPutBack,
  withoutRemoved,
  withPutBack,
  withRemoved,
} from '@/lib/edits/edits';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import type { SafeHtml } from '@/lib/extraction/types';
import { aRemoval } from '../../builders';
import { anEditable, apply, BACK, take } from '../../editable';

it.each([
  ['between two paragraphs', '<p>One.</p><p>|Two.</p>', undefined, '<p>One.</p><p>Back.</p><p>Two.</p>'],
  ['at the beginning', '<p>|One.</p>', undefined, '<p>Back.</p><p>One.</p>'],
  ['at the end', '<p>One.</p>', undefined, '<p>One.</p><p>Back.</p>'],
  [
    'before a wrapper that it stood before',
    '<p>One.</p><section><p>|Two.</p></section>',
    undefined,
    '<p>One.</p><p>Back.</p><section><p>Two.</p></section>',
  ],
  [
    'inside a list, as an item',
    '<ul><li>One.</li><li>|Two.</li></ul>',
    undefined,
    '<ul><li>One.</li><li><p>Back.</p></li><li>Two.</li></ul>',
  ],
  [
    'an item among items',
    '<ul><li>One.</li><li>|Two.</li></ul>',
    '<li>Back.</li>',
    '<ul><li>One.</li><li>Back.</li><li>Two.</li></ul>',
  ],
  [
    'an item outside lists gets a list',
    '<p>One.</p><p>|Two.</p>',
    '<li>Back.</li>',
    '<p>One.</p><ul><li>Back.</li></ul><p>Two.</p>',
  ],
  [
    'before a list whose first item it stood before',
    '<p>One.</p><ul><li>|Two.</li></ul>',
    undefined,
    '<p>One.</p><p>Back.</p><ul><li>Two.</li></ul>',
  ],
  [
    'before a table, not among its rows',
    '<p>One.</p><table><tbody><tr><td>Two</td></tr><tr><td>|Three</td></tr></tbody></table>',
    undefined,
    '<p>One.</p><p>Back.</p><table><tbody><tr><td>Two</td></tr><tr><td>Three</td></tr></tbody></table>',
  ],
  [
    'a block from within a sentence, behind its paragraph',
    '<p>One <em>|two.</em></p><p>Three.</p>',
    undefined,
    '<p>One <em>two.</em></p><p>Back.</p><p>Three.</p>',
  ],
  [
    'words within a sentence, where they stood',
    '<p>One |two.</p>',
    '<span>back </span>',
    '<p>One <span>back </span>two.</p>',
  ],
  [
    'words behind lines that are indented in the markup',
    '<p>One\n      two,\n      three |four.</p>',
    '<span>back </span>',
    '<p>One\n      two,\n      three <span>back </span>four.</p>',
  ],
  [
    'words before white space of several kinds',
    '<p>\t One  two\u00a0 |three.</p>',
    '<b>back</b>',
    '<p>\t One  two&nbsp; <b>back</b>three.</p>',
  ],
  [
    'words among lines that are set as they stand',
    '<pre>one\n\n  two |three\n  four</pre>',
    '<b>back </b>',
    '<pre>one\n\n  two <b>back </b>three\n  four</pre>',
  ],
  [
    'words within emphasis with white space around it',
    '<p>One  <em>  two   |three</em>  four.</p>',
    '<b>back </b>',
    '<p>One  <em>  two   <b>back </b>three</em>  four.</p>',
  ],
  [
    'loose words between paragraphs',
    '<p>One.</p><p>|Two.</p>',
    'Back.',
    '<p>One.</p><p>Back.</p><p>Two.</p>',
  ],
])('puts back %s', (_why, marked, html, expected) => {
  const base = anEditable(marked, html);
  const edited = apply(base, BACK);
  expect(edited.html).toBe(expected);
  expect(edited.text).toBe(blockText(sanitizeHtml(edited.html, document)).text);
});

it('puts back two in one text node, each where it stood', () => {
  const html = '<p>One\n   two\n   three\n   four\n   five.</p>';
  const { text } = blockText(sanitizeHtml(html, document));
  const removals = ['two', 'five'].map((word) =>
    aRemoval({ html: '<b>back </b>' as SafeHtml, place: text.indexOf(word) }),
  );
  expect(apply({ html, text, removals }, { putBack: [0, 1], removed: [] }).html).toBe(
    '<p>One\n   <b>back </b>two\n   three\n   four\n   <b>back </b>five.</p>',
  );
});

it.each([
  ['a paragraph', '<p>One.</p><p>Two.</p><p>Three.</p>', 'Two.', '<p>One.</p><p>Three.</p>'],
  ['an item', '<ul><li>One.</li><li>Two.</li></ul>', 'Two.', '<ul><li>One.</li></ul>'],
  [
    'a whole list with its element',
    '<p>One.</p><ul><li>Two.</li><li>Three.</li></ul>',
    'Two.\nThree.',
    '<p>One.</p>',
  ],
  [
    'a paragraph with links and emphasis',
    '<p>One.</p><p>A <a href="https://a.example/">b</a> <em>c</em></p>',
    'A b c',
    '<p>One.</p>',
  ],
  [
    'a paragraph beside a picture, which stays',
    '<p>One.</p><div><p>Two.</p><img data-remote-src="https://a.example/a.png" alt="x"></div>',
    'Two.',
    '<p>One.</p><div><img data-remote-src="https://a.example/a.png" alt="x"></div>',
  ],
])('takes out %s', (_why, html, quote, expected) => {
  const base = anEditable(html);
  expect(apply(base, take(base, quote)).html).toBe(expected);
});

it('knows what an element shows, and what was put back', () => {
  const { root, spanOf, entryOf } = apply(anEditable('<p>One.</p><p>|Two.</p>'), BACK);
  const [one, back, two] = root.children;
  expect(spanOf(one!)).toEqual({ start: 0, end: 4 });
  expect(spanOf(two!)).toEqual({ start: 5, end: 9 });
  expect([spanOf(back!), entryOf(back!), entryOf(two!)]).toEqual([null, 0, null]);
});

it('does nothing for edits that fit another reading of the article', () => {
  const base = anEditable('<p>One.</p>');
  const edits: Edits = {
    putBack: [7, -1, 0.5],
    removed: [
      { start: 2, end: 900 },
      { start: 3, end: 3 },
    ],
  };
  expect(fitting(edits, base)).toEqual(NO_EDITS);
  expect(apply(base, edits)).toMatchObject({ html: base.html, text: base.text });
});

/** Numbers that are always the same, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
const PARTS = [
  (n: number) => `<p>Paragraph ${n} with <em>some</em> words.</p>`,
  (n: number) => `<ul><li>Item ${n}a</li><li>Item ${n}b <a href="https://a.example/">there</a></li></ul>`,
  (n: number) => `<blockquote><p>Quote ${n}</p><p>goes on</p></blockquote>`,
  (n: number) => `<table><tbody><tr><td>Cell ${n}</td><td>and another</td></tr></tbody></table>`,
  (n: number) => `<div>Loose ${n}<br>lines</div>`,
  (n: number) => `<section><h2>Head ${n}</h2><p>Below it.</p></section>`,
];
const BLOCKS = [
  '<p>Back.</p>',
  '<li>Back.</li>',
  'back',
  '<div>A<ul><li>b</li></ul></div>',
  '<span>c </span>',
  '<table><tbody><tr><td>d</td></tr></tbody></table>',
];

describe('on articles of all shapes', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => [seed] as const))(
    'every edit and its undo give the base again (%i)',
    (seed) => {
      const next = numbers(seed + 1);
      const pick = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!;
      const raw = Array.from({ length: 2 + Math.floor(next() * 8) }, (_, n) => pick(PARTS)(n)).join('');
      const root = sanitizeHtml(raw, document);
      const html = root.innerHTML;
      const { text } = blockText(root);
      const removals = Array.from({ length: 4 }, () =>
        aRemoval({ html: pick(BLOCKS) as SafeHtml, place: Math.floor(next() * (text.length + 1)) }),
      );
      const base: Editable = { html, text, removals };
      let edits = NO_EDITS;
      const undo: ((edits: Edits) => Edits)[] = [];
      for (let step = 0; step < 6; step++) {
        const entry = Math.floor(next() * removals.length);
        const blocks = [...apply(base, edits).root.querySelectorAll('p, li, blockquote, ul, table, h2')];
        const { root: shown, spanOf } = apply(base, edits);
        const block = [...shown.querySelectorAll('p, li, blockquote, ul, table, h2')][
          Math.floor(next() * blocks.length)
        ];
        const span = block ? spanOf(block) : null;
        if (step % 2 === 0 || !span) {
          edits = withPutBack(edits, entry);
          undo.push((now) => withoutPutBack(now, entry));
        } else {
          edits = withRemoved(edits, span);
          const taken = edits.removed;
          undo.push((now) => taken.reduce(withoutRemoved, now));
        }
        const edited = apply(base, edits);
        expect(edited.text).toBe(blockText(sanitizeHtml(edited.html, document)).text);
      }
      const undone = undo.reduce((now, step) => step(now), edits);
      expect(undone).toEqual(NO_EDITS);
      expect(apply(base, undone)).toMatchObject({ html: base.html, text: base.text });
    },
  );
});
