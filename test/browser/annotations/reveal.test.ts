// The way from a list to each place that names somebody: around the end, past what is not shown, lit for a moment.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Annotations, startAnnotations } from '@/entrypoints/annotations/start-annotations';
import { blockText } from '@/lib/core/block-text';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { HIGHLIGHT_NAMES } from '@/lib/page/highlight/paint-mentions';
import { aMention } from '../../builders';
import { englishWords } from '../../words';
import { aCardAtHand } from './annotated-page';

const PAGE = `<p id="one">Ann Lee came.</p><div style="height: 3000px"></div><p id="two">Ann Lee spoke.</p>
  <div id="closed" hidden><p>Ann Lee waited.</p></div><p>Bo Ray left.</p>`;

let visit: AbortController;
let annotations: Annotations;
beforeEach(() => {
  const article = document.createElement('article');
  article.innerHTML = PAGE;
  document.body.replaceChildren(article);
  scrollTo(0, 0);
  visit = new AbortController();
  const { text, runs } = blockText(article);
  const mentions = [...text.matchAll(/Ann Lee|Bo Ray/g)].map(({ index, 0: name }) =>
    aMention({ id: name, type: 'leader', start: index, end: index + name.length }),
  );
  annotations = startAnnotations({
    document,
    places: [{ text, runs, mentions, published: null, toLive: (node) => node }],
    describe: async () => null,
    correct: () => undefined,
    source: aCardAtHand,
    words: englishWords,
    signal: visit.signal,
  });
  annotations.setHighlighted(true);
});
afterEach(() => visit.abort());

const lit = () =>
  [...(CSS.highlights.get(HIGHLIGHT_NAMES.current) ?? [])].map(
    (range) => range.startContainer.parentElement?.id,
  );
const reveal = (name: string) => annotations.reveal(name as EntityId);

it('goes from place to place and begins again; what is hidden does not count', () => {
  expect(reveal('Ann Lee')).toBe(2);
  expect(lit()).toEqual(['one']);
  expect(scrollY).toBe(0);
  reveal('Ann Lee');
  expect(lit()).toEqual(['two']);
  expect(scrollY).toBeGreaterThan(1000);
  reveal('Ann Lee');
  expect(lit()).toEqual(['one']);
});

it('begins with the first place of another name', () => {
  reveal('Ann Lee');
  expect(reveal('Bo Ray')).toBe(1);
  expect(lit()).toEqual(['']);
});

it('says that there is no place, and leaves the page where it is', () => {
  expect(reveal('Cy Poe')).toBe(0);
  expect(lit()).toEqual([]);
  expect(scrollY).toBe(0);
});

describe('the way back', () => {
  const leave = () => {
    reveal('Ann Lee');
    reveal('Ann Lee');
    reveal('Bo Ray');
    expect(scrollY).toBeGreaterThan(1000);
  };

  it('leads to where the page was before the first of several jumps, and puts out the light', () => {
    scrollTo(0, 40);
    leave();
    expect(annotations.goBack()).toBe(true);
    expect(scrollY).toBe(40);
    expect(lit()).toEqual([]);
  });

  it('leads back in an inner box, too', () => {
    const article = document.querySelector<HTMLElement>('article')!;
    article.style.cssText = 'height: 300px; overflow: auto';
    article.scrollTop = 30;
    reveal('Bo Ray');
    expect(article.scrollTop).toBeGreaterThan(1000);
    annotations.goBack();
    expect(article.scrollTop).toBe(30);
  });

  it.each([
    ['there was no jump', () => undefined, []],
    ['one has been back', () => annotations.goBack(), ['leave']],
    ['the reader has scrolled on', () => window.dispatchEvent(new WheelEvent('wheel')), ['leave']],
    [
      'the reader has pressed on the page',
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      ['leave'],
    ],
  ])('leads nowhere where %s', (_why, then, first) => {
    if (first.length > 0) leave();
    then();
    const at = scrollY;
    expect(annotations.goBack()).toBe(false);
    expect(scrollY).toBe(at);
  });
});

it('takes its light along when the visit ends', () => {
  reveal('Ann Lee');
  visit.abort();
  expect(CSS.highlights.has(HIGHLIGHT_NAMES.current)).toBe(false);
});
