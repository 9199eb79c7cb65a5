// The reader page as it is drawn: every state of it says what it is, and can be used by everybody.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PicturesState } from '@/components/reader/pictures-offer';
import type { PlayerState, PlayerView } from '@/components/reader/player';
import type { ReaderProps } from '@/components/reader/reader';
import type { ReaderArticle, Shelf } from '@/components/reader/shelf';
import { applySettings } from '@/entrypoints/reader/use-settings';
import { DEFAULT_READER_SETTINGS, type Theme } from '@/lib/settings/reader-settings';
import { axeViolations } from '../axe-violations';
import { aPlayer, aReader, aReading, nothing, showReader, useDrawnReader } from './drawn-reader';

useDrawnReader();

it.each<[Shelf, string]>([
  ['unsaved', 'Save'],
  ['outdated', 'Update'],
  ['saved', 'Delete'],
  ['deleted', 'Put back'],
  ['storage-full', 'The disk is full: not saved.'],
])('offers what can be done with an article that is %s, and is accessible', async (shelf, text) => {
  await showReader({ shelf });
  expect(document.querySelector('.reader-bar')?.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it.each<[string, ReaderArticle['form'], string]>([
  ['a story goes without saying', 'text', ''],
  ['a live blog', 'live-blog', 'as it stood when it was read'],
  ['a gallery', 'gallery', 'Picture gallery'],
  ['a beginning', 'stub', 'Only the beginning is here'],
])('says above the text what kind it is: %s', async (_why, form, text) => {
  await showReader({ reading: aReading({ form }) });
  const note = document.querySelector('.form-note');
  expect(note?.textContent ?? '').toContain(text);
  expect(note?.querySelector('a')?.href).toBe(form === 'text' ? undefined : aReading().url);
  expect(await axeViolations()).toEqual([]);
});

it.each<[Theme, boolean]>([
  ['paper', false],
  ['white', false],
  ['grey', false],
  ['dark', false],
  ['paper', true],
  ['grey', true],
])(
  'has contrast enough in the theme %s, high contrast %s, with everything open',
  async (theme, highContrast) => {
    const settings = { ...DEFAULT_READER_SETTINGS, theme, highContrast };
    applySettings(document.documentElement, settings);
    const reader = aReader();
    await showReader({ text: { ...reader.text, settings, isOpen: true }, player: aPlayer() });
    expect(await axeViolations()).toEqual([]);
  },
);

it.each<[PlayerState, Partial<PlayerView>, string]>([
  ['looking', { voices: [], voice: null }, 'Looking for voices'],
  ['no-voice', { voices: [], voice: null }, 'Nothing on this device can read aloud.'],
  ['no-voice-for-language', { voice: null }, 'No voice on this device speaks'],
  ['playing', {}, ''],
  ['resting', {}, ''],
  ['ended', {}, 'whole article'],
  ['failed', {}, 'did not speak'],
])('says of a voice that is %s what can be done, and is accessible', async (state, view, text) => {
  await showReader({ player: aPlayer({ state, ...view }) });
  expect(document.querySelector('.player-notice')?.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it.each<[string, PicturesState, string]>([
  ['wait', { at: 'waiting', missing: 3 }, '3 pictures are not loaded'],
  ['are loading', { at: 'loading', missing: 3 }, 'Loading pictures'],
  ['were refused', { at: 'refused', missing: 3 }, 'not allowed'],
  ['did not come', { at: 'done', missing: 1 }, '1 picture did not load'],
  ['are all there', { at: 'done', missing: 0 }, ''],
])('says of pictures that %s what is the matter', async (_why, pictures, text) => {
  await showReader({ pictures: { pictures, onLoad: nothing } });
  expect(document.querySelector('.pictures-offer')?.textContent ?? '').toContain(text);
});

it('lists its keys in a dialog that is accessible, and closes', async () => {
  const onClose = vi.fn();
  await showReader({ keyHelp: { isOn: true, onSwitch: nothing, onClose } });
  const dialog = document.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(dialog?.textContent).toContain('Next heading');
  expect(await axeViolations()).toEqual([]);
  dialog?.close();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

describe('the table of contents', () => {
  it('leads to the headings, and tells where the reader is', async () => {
    await showReader();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['First', 'Second', 'Third']);
    expect(links.map(({ hash }) => document.querySelector(hash)?.textContent)).toEqual([
      'First',
      'Second',
      'Third',
    ]);
    expect(document.querySelector('.contents [aria-current]')?.textContent).toBe('Second');
  });

  it('is not there for a short piece', async () => {
    await showReader({ contents: { sections: [], current: null, textWidth: 600 } });
    expect(document.querySelector('.contents')).toBeNull();
  });
});

it('closes the text panel by Escape and by a click elsewhere', async () => {
  const onOpen = vi.fn();
  const reader = aReader();
  await showReader({ text: { ...reader.text, isOpen: true, onOpen } });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  document.querySelector('.article')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  document.querySelector('.text-panel')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(onOpen.mock.calls).toEqual([[false], [false]]);
});

it('ends what was begun with the article when it is taken away, or replaced', async () => {
  const signals: AbortSignal[] = [];
  const onShown: ReaderProps['onShown'] = (_texts, signal) => void signals.push(signal);
  await showReader({ onShown });
  await showReader({ onShown, reading: aReading() });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await act(() => render(null, document.body));
  expect(signals[1]?.aborted).toBe(true);
});
