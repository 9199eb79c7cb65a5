// The bar above an article in every width: no notice is squeezed to a column of words, no two parts lie on each other.
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { ReaderProps } from '@/components/reader/reader';
import { axeViolations } from '../axe-violations';
import { nothing, showReader, useDrawnReader } from './drawn-reader';

useDrawnReader();
/** Windows, in CSS pixels: a phone, twice the size on a small screen, on a middling one, and a large one. */
const WIDTHS = [360, 550, 700, 960, 1280] as const;
/** A line of a notice has room for three words at least, in CSS pixels. */
const LEAST_LINE = 160;

const QUESTION = { kept: 2711, offered: 447, onKeep: nothing, onReplace: nothing };
const STATES: [why: string, over: Partial<ReaderProps>][] = [
  ['nothing to say', { shelf: 'saved' }],
  ['deleted elsewhere', { shelf: 'deleted' }],
  ['nothing can be stored', { shelf: 'storage-unavailable' }],
  ['no address', { shelf: 'no-address' }],
  ['a shorter text is offered', { shelf: 'kept-longer', shorter: QUESTION }],
];
const PARTS =
  '.reader-brand, .reader-left, .reader-notice:not(:empty), .reader-tools, .reader-actions, .shorter-text';

const partsOfBar = () => [...document.querySelectorAll(PARTS)].map((part) => part.getBoundingClientRect());
const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) + 1 &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) + 1;

describe.each(STATES)('%s', (_why, over) => {
  it.each(WIDTHS)('in a window of %i pixels', async (width) => {
    await page.viewport(width, 740);
    await showReader(over);
    const parts = partsOfBar();
    expect(parts.flatMap((a, at) => parts.slice(at + 1).filter((b) => overlap(a, b)))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(innerWidth);
    const said = document
      .querySelector('.reader-notice:not(:empty), .shorter-text p')
      ?.getBoundingClientRect();
    if (said) expect(said.width).toBeGreaterThan(LEAST_LINE);
    for (const button of document.querySelectorAll('.reader-bar .button'))
      expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
  });
});

it('the question comes after the button that raised it, for eye and keyboard, and is accessible', async () => {
  await page.viewport(1280, 740);
  await showReader({ shelf: 'kept-longer', shorter: QUESTION });
  const raised = document.querySelector('.reader-actions .button-primary')!;
  const question = document.querySelector('.shorter-text')!;
  expect(raised.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(question.getBoundingClientRect().top).toBeGreaterThanOrEqual(raised.getBoundingClientRect().bottom);
  expect(await axeViolations()).toEqual([]);
});

describe('in forced colours', () => {
  const force = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  afterEach(() => force('none'));

  it('the words on a filled button are seen: the browser lays no page colour behind them', async () => {
    await force('active');
    await showReader({ shelf: 'deleted' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(
      document.querySelector('.button-primary')!,
    );
    expect(color).not.toBe(backgroundColor);
    expect(forcedColorAdjust).toBe('none');
  });
});
