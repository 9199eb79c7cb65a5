// Every surface in a made-up language, from either side: no word from the code, nothing cut off, all of it declared.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountCard } from '@/components/card-frame/mount-card';
import controlsCss from '@/components/controls.css?inline';
import { mountNotice } from '@/components/notice/mount-notice';
import { mountPicker } from '@/components/picker/mount-picker';
import type { PickerState } from '@/components/picker/picker-bar';
import themeCss from '@/components/theme.css?inline';
import { type Words, WordsProvider } from '@/components/words';
import { beginPage } from '@/entrypoints/shared/extension-page';
import { saveInWords } from '@/entrypoints/visit/save-words';
import { standIn } from '../../extension-browser';
import { cutOff, wordsOfCode, wrongLanguage } from './look';
import { type PseudoLanguage, pseudoWords } from './pseudo-words';
import { CARDS, PAGES } from './surfaces';

const ROOT = document.documentElement;
const HEIGHT = 740;
const nothing = () => undefined;

let life: AbortController;
let style: HTMLStyleElement;
beforeEach(() => {
  life = new AbortController();
  style = document.createElement('style');
  document.head.append(style);
});
afterEach(() => {
  life.abort();
  render(null, document.body);
  style.remove();
  for (const name of ['lang', 'dir']) ROOT.removeAttribute(name);
  vi.restoreAllMocks();
});

const LANGUAGES: [why: string, language: PseudoLanguage][] = [
  ['from the left', { locale: 'el', direction: 'ltr' }],
  ['from the right', { locale: 'ar', direction: 'rtl' }],
];

const speak = (words: Words): void => {
  vi.spyOn(standIn.i18n, 'getMessage').mockImplementation((key, given = []) => words(key, ...given));
  beginPage(words('extensionName'));
};

describe.each(LANGUAGES)('written %s', (_why, language) => {
  const words = pseudoWords(language);
  const wrongIn = (root: ParentNode) => ({
    fromCode: wordsOfCode(root),
    cutOff: cutOff(root),
    wrongLanguage: wrongLanguage(root, language),
    wider: Math.max(0, ROOT.scrollWidth - innerWidth),
  });
  const NOTHING = { fromCode: [], cutOff: [], wrongLanguage: [], wider: 0 };

  it.each(PAGES)('%s', async (_page, { width, css, content }) => {
    await page.viewport(width, HEIGHT);
    style.textContent = [themeCss, controlsCss, ...css].join('\n');
    speak(words);
    await act(() => render(<WordsProvider value={words}>{content()}</WordsProvider>, document.body));
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(wrongIn(document.body)).toEqual(NOTHING);
  });

  it.each(CARDS)('card: %s', async (_card, view) => {
    await page.viewport(360, HEIGHT);
    const mounted = mountCard(document, {
      ...{ words, signal: life.signal },
      ...{ onDoubt: nothing, onChoose: nothing },
      ...{ onEnter: nothing, onLeave: nothing, onClose: nothing, onCorrect: nothing },
      ...{ onLead: nothing, onBack: nothing, onPin: nothing, onCovered: nothing, onTabOut: () => false },
    });
    const lines = [{ left: 20, top: 20, right: 90, bottom: 40, width: 70, height: 20 }];
    mounted.show({ node: document.body, name: 'Α', lines, line: 0, focus: false });
    mounted.fill(view, { behind: 'Β', at: null });
    for (const details of mounted.root.querySelectorAll('details')) details.open = true;
    expect(wrongIn(mounted.root)).toEqual(NOTHING);
  });

  it.each<PickerState>([
    { at: 'picking', words: 1234 },
    { at: 'chosen', words: 1, site: 'news.example' },
    { at: 'chosen', words: 1, site: null },
    { at: 'kept', site: 'news.example' },
    { at: 'refused' },
  ])('picker: $at', async (state) => {
    await page.viewport(360, HEIGHT);
    const { say, panel } = mountPicker(document, {
      ...{ words, signal: life.signal },
      ...{ onAgain: nothing, onKeep: nothing, onEnd: nothing },
    });
    say(state);
    await expect.poll(() => panel.textContent).toContain('⟦');
    expect(wrongIn(panel.getRootNode() as ShadowRoot)).toEqual(NOTHING);
  });

  it('notice', async () => {
    await page.viewport(360, HEIGHT);
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const kept = { did: 'kept-longer', offered: 447, kept: 2711 } as const;
    mountNotice(document, words, life.signal).say(saveInWords(words, { ok: true, value: kept } as never));
    const root = attach.mock.results[0]?.value as ShadowRoot;
    await expect.poll(() => root.querySelector('.notice-said')?.textContent).toContain('2');
    expect(root.textContent, 'who speaks').toMatch(words('extensionName'));
    expect(wrongIn(root)).toEqual(NOTHING);
  });
});
