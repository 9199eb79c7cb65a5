// What was taken out of an article, as the reader page lists it: named, put back, decided for the site, by keyboard too.
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../axe-violations';
import { SOME_REMOVALS, showReader, useDrawnReader } from './drawn-reader';

useDrawnReader();

describe('the list of removals', () => {
  const open = () => document.querySelector('.removed')?.setAttribute('open', '');
  const button = (text: string) =>
    [...document.querySelectorAll<HTMLElement>('.removals button')].find((each) =>
      each.textContent?.startsWith(text),
    );

  it('names each block by its rule in plain words, and is accessible', async () => {
    await showReader();
    open();
    const rules = [...document.querySelectorAll('.removals-rule')].map(({ textContent }) => textContent);
    expect(rules).toEqual([
      'Removed by you',
      'Sign-up for a newsletter',
      'Sign-up for a newsletterback in the article',
      'Not part of the article',
    ]);
    expect(await axeViolations()).toEqual([]);
  });

  it('puts back, takes out, and decides for the site', async () => {
    const [onMove, onDecide] = [vi.fn(), vi.fn()];
    await showReader({ removals: { ...SOME_REMOVALS, onMove, onDecide } });
    open();
    const [own, out, back] = SOME_REMOVALS.entries;
    button('Put back')?.click();
    button('Take out again')?.click();
    expect(onMove.mock.calls).toEqual([[own], [back]]);
    button('Never show on news.example')?.click();
    expect(onDecide).toHaveBeenLastCalledWith(own, 'remove');
    document.querySelector<HTMLElement>('.removals [aria-pressed="true"]')?.click();
    expect(onDecide).toHaveBeenLastCalledWith(back, null);
    expect(out?.decided).toBeNull();
  });

  it('is not there where nothing was removed', async () => {
    await showReader({ removals: { ...SOME_REMOVALS, entries: [] } });
    expect(document.querySelector('.removed')).toBeNull();
  });
});

it('takes out a block by keyboard alone', async () => {
  const onRemove = vi.fn();
  await showReader({ remover: { canRemove: () => true, onRemove } });
  const remover = document.querySelector<HTMLElement>('.block-remover');
  await act(() => remover?.focus());
  const press = (key: string) =>
    act(
      () =>
        void remover?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  await press('ArrowDown');
  const resting = new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
  await act(() => void document.querySelector('.article-body figure')?.dispatchEvent(resting)); // scrolled under it
  expect(remover?.getAttribute('aria-label')).toContain('Talks went on in Oslo.');
  expect(await axeViolations()).toEqual([]);
  await act(() => remover?.click());
  expect(onRemove.mock.lastCall?.[0]).toBe(document.querySelector('.article-body p'));
});
