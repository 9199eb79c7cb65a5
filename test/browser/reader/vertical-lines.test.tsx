// Scripts that run downwards: strips no higher than the window, in their own order; others stay horizontal.
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-violations';
import { aReading, showReader, useDrawnReader } from './drawn-reader';

useDrawnReader();

describe('lines that run downwards', () => {
  const MONGOLIAN = 'ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠡᠷᠬᠡ ᠴᠢᠯᠥᠭᠡ ᠲᠡᠢ᠃ ';
  const body = () => {
    const shown = document.createElement('div');
    shown.innerHTML = `<p>${MONGOLIAN.repeat(8)}</p><h2>${MONGOLIAN}</h2>
      <blockquote><p>${MONGOLIAN}</p><p>${MONGOLIAN}</p></blockquote>`;
    return shown;
  };
  const writing = { title: MONGOLIAN, lang: 'mn-Mong', writingMode: 'vertical-lr' } as const;

  it('stand in strips no higher than the window and no wider than the text, and are accessible', async () => {
    await showReader({ reading: aReading({ ...writing, body: body() }) });
    const article = document.querySelector('.article-body')!.getBoundingClientRect();
    for (const block of document.querySelectorAll('.article h1, .article-body :is(p, h2, blockquote)')) {
      const { height, right } = block.getBoundingClientRect();
      expect(getComputedStyle(block).writingMode).toBe('vertical-lr');
      expect(height).toBeLessThan(innerHeight * 0.8);
      expect(right).toBeLessThanOrEqual(article.right);
    }
    expect(await axeViolations()).toEqual([]);
  });

  it('follow each other from left to right, and strips from top to bottom', async () => {
    await showReader({ reading: aReading({ ...writing, body: body() }) });
    const [first, heading, quote] = [...document.querySelector('.article-body > div')!.children];
    const range = document.createRange();
    range.selectNodeContents(first!);
    const lines = [...range.getClientRects()].map(({ left }) => left);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    const top = (block: Element | undefined) => block!.getBoundingClientRect().top;
    expect(top(first)).toBeLessThan(top(heading));
    expect(top(heading)).toBeLessThan(top(quote));
    const [said, more] = [...quote!.children].map((each) => each.getBoundingClientRect());
    expect(more!.left).toBeGreaterThan(said!.right);
  });

  it('of a script that may run either way are horizontal', async () => {
    await showReader({ reading: aReading({ lang: 'ja' }) });
    const modes = [...document.querySelectorAll('.article *')].map((e) => getComputedStyle(e).writingMode);
    expect(new Set(modes)).toEqual(new Set(['horizontal-tb']));
  });
});
