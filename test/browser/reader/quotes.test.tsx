// Quotes and notes in the reader, over a real library: made, painted, opened, changed, deleted and found again.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/quotes/quotes.css';
import '@/components/reader/styles/themes.css';
import '@/components/reader/styles/reader.css';
import '@/components/reader/styles/text.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WordsProvider } from '@/components/words';
import { ReaderApp } from '@/entrypoints/reader/reader-app';
import type { SafeHtml } from '@/lib/extraction/types';
import { LibraryDb } from '@/lib/library/db';
import { openQuotes, type Quotes } from '@/lib/library/quotes/open-quotes';
import type { QuoteColour } from '@/lib/library/quotes/quote-kinds';
import { type Library, openLibrary } from '@/lib/library/repository';
import { DEFAULT_READER_SETTINGS } from '@/lib/settings/reader-settings';
import { anArticle } from '../../builders';
import { restartBrowser, standIn } from '../../extension-browser';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const NO_NAMES = { title: [], text: [] };
const [TALKS, GRAIN, NIGHT] = [
  'The talks began on Monday.',
  'Ships with grain left the port.',
  'They went on.',
];
const article = (...paragraphs: string[]) =>
  anArticle({
    html: paragraphs.map((text) => `<p>${text}</p>`).join('') as SafeHtml,
    text: paragraphs.join('\n'),
  });
const STORE = {
  read: async () => DEFAULT_READER_SETTINGS,
  write: async () => undefined,
  watch: () => undefined,
};

let db: LibraryDb;
let library: Library;
let quotes: Quotes;

async function open(query: string): Promise<void> {
  await act(() => render(null, document.body));
  await act(() =>
    render(
      <WordsProvider value={englishWords}>
        <ReaderApp
          library={library}
          quotes={quotes}
          store={STORE}
          query={new URLSearchParams(query)}
          onClipping={() => undefined}
        />
      </WordsProvider>,
      document.body,
    ),
  );
  await expect.poll(() => document.querySelector('.article-body p')).not.toBeNull();
}

async function save(...paragraphs: string[]): Promise<string> {
  const saved = await library.save(article(...paragraphs), NO_NAMES, { replace: true });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.id;
}

/** Selects from the beginning of one paragraph to the end of another. */
function select(from: number, to = from): void {
  const paragraphs = document.querySelectorAll('.article-body p');
  const range = document.createRange();
  range.setStart(paragraphs[from]!.firstChild!, 0);
  const last = paragraphs[to]!.firstChild!;
  range.setEnd(last, last.textContent!.length);
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(range);
}

const painted = (colour: QuoteColour) =>
  [...(CSS.highlights.get(`sidelight-quote-${colour}`) ?? [])].map(String);
const bar = () => document.querySelector<HTMLElement>('.quote-bar');
const editor = () => document.querySelector<HTMLElement>('.quote-editor');
const named = (label: string, root: ParentNode = document) =>
  [...root.querySelectorAll<HTMLElement>('button, textarea, input')].find((each) =>
    (each.ariaLabel ?? each.closest('label')?.textContent ?? each.textContent)?.trim().startsWith(label),
  );
const press = (label: string, root?: ParentNode) => act(() => named(label, root)?.click());
const type = (key: string) =>
  act(
    () =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
  );
const kept = async (id: string) =>
  (await quotes.read(id)).quotes.map(({ quote, note, colour }) => [quote.exact, note, colour]);

beforeEach(() => {
  restartBrowser();
  vi.spyOn(standIn.runtime, 'sendMessage').mockResolvedValue({ reply: NO_NAMES });
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  library = openLibrary({ db });
  quotes = openQuotes({ db });
});
afterEach(async () => {
  await act(() => render(null, document.body));
  document.getSelection()?.removeAllRanges();
  await db.delete();
});

it('selected words are quoted in the colour that is pressed, and painted', async () => {
  const id = await save(TALKS, GRAIN, NIGHT);
  await open(`clipping=${id}`);
  select(1);
  await expect.poll(bar).not.toBeNull();
  expect(await axeViolations()).toEqual([]);
  await press('Quote in this colour: Green', bar()!);
  await expect.poll(() => painted('green')).toEqual([GRAIN]);
  expect(await kept(id)).toEqual([[GRAIN, '', 'green']]);
  await expect.poll(bar).toBeNull();
});

it('over two blocks, each is painted, and nothing between them', async () => {
  const id = await save(TALKS, GRAIN, NIGHT);
  await open(`clipping=${id}`);
  select(0, 1);
  await type('q');
  await expect.poll(() => painted('yellow')).toEqual([TALKS, GRAIN]);
  expect(await kept(id)).toEqual([[`${TALKS}\n${GRAIN}`, '', 'yellow']]);
});

it('a draft is saved when something of it is quoted', async () => {
  const draft = await library.keepDraft(article(TALKS, GRAIN), NO_NAMES);
  if (!draft.ok) throw new Error(draft.error.kind);
  await open(`draft=${draft.value}`);
  select(0);
  await type('q');
  await expect.poll(() => painted('yellow')).toEqual([TALKS]);
  const id = await library.savedId(article(TALKS, GRAIN));
  expect(await kept(id ?? '')).toEqual([[TALKS, '', 'yellow']]);
});

it('what is selected, and what is quoted, is copied with an address that leads to it', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { title, siteName, url } = article();
  const text = (words: string, of: string) =>
    `${words}\n${[title, siteName].filter(Boolean).join(' · ')}\n${url}#:~:text=${of}`;
  await open(`clipping=${await save(TALKS, GRAIN)}`);
  select(0);
  await expect.poll(bar).not.toBeNull();
  await press('Copy', bar()!);
  await expect.poll(() => copied.mock.lastCall).toEqual([text(TALKS, 'The%20talks%20began%20on%20Monday.')]);
  select(1);
  await type('q');
  await expect.poll(() => painted('yellow')).toEqual([GRAIN]);
  await press('Copy', document.querySelector('.quotes')!);
  await expect
    .poll(() => copied.mock.lastCall)
    .toEqual([text(GRAIN, 'Ships%20with%20grain%20left%20the%20port.')]);
  await expect.poll(() => document.querySelector('.toast')?.textContent).toContain('Copied');
});

it('a clipboard that takes nothing is told', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await open(`clipping=${await save(TALKS)}`);
  select(0);
  await expect.poll(bar).not.toBeNull();
  await press('Copy', bar()!);
  await expect
    .poll(() => document.querySelector('.toast')?.textContent)
    .toContain('Your browser did not let it be copied');
});

it('a block that the keyboard holds is quoted by the same key', async () => {
  const id = await save(TALKS, GRAIN);
  await open(`clipping=${id}`);
  document.querySelector<HTMLElement>('.block-remover')?.focus();
  const held = () => document.querySelector('.block-held')?.textContent;
  await expect.poll(held).toBe(TALKS);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(held).toBe(GRAIN);
  await userEvent.keyboard('q');
  await expect.poll(() => painted('yellow')).toEqual([GRAIN]);
});

it('with a note: it opens, is kept while it is typed, and closes with Escape', async () => {
  const id = await save(TALKS, GRAIN);
  await open(`clipping=${id}`);
  select(0);
  await expect.poll(bar).not.toBeNull();
  await press('Note', bar()!);
  await expect.poll(editor).not.toBeNull();
  expect(await axeViolations()).toEqual([]);
  await userEvent.keyboard('*Why* Monday?');
  await expect.poll(() => kept(id)).toEqual([[TALKS, '*Why* Monday?', 'yellow']]);
  await userEvent.keyboard(' q{Escape}');
  await expect.poll(editor).toBeNull();
  await expect.poll(() => kept(id)).toEqual([[TALKS, '*Why* Monday? q', 'yellow']]);
});

it('a click on a quote opens it; its colour is changed there; deleted, it can be put back', async () => {
  const id = await save(TALKS, GRAIN);
  await open(`clipping=${id}`);
  select(0);
  await type('q');
  await expect.poll(() => painted('yellow')).toEqual([TALKS]);
  const [paragraph] = document.querySelectorAll('.article-body p');
  await userEvent.click(paragraph!, { position: { x: 40, y: 12 } });
  await expect.poll(editor).not.toBeNull();
  await press('Blue', editor()!);
  await expect.poll(() => painted('blue')).toEqual([TALKS]);
  await press('Delete', editor()!);
  await expect.poll(() => painted('blue')).toEqual([]);
  expect(await kept(id)).toEqual([]);
  await expect.poll(() => named('Put back', document.querySelector('.toast')!)).not.toBeUndefined();
  await press('Put back', document.querySelector('.toast')!);
  await expect.poll(() => painted('blue')).toEqual([TALKS]);
});

it('quotes are carried over to another text; what is found nowhere stands apart, with its words', async () => {
  const id = await save(TALKS, GRAIN, NIGHT);
  await open(`clipping=${id}`);
  for (const [at, text] of [TALKS, GRAIN].entries()) {
    select(at);
    await type('q');
    await expect.poll(() => painted('yellow')).toContain(text);
  }
  await save('A new beginning.', GRAIN, NIGHT);
  await open(`clipping=${id}`);
  await expect.poll(() => painted('yellow')).toEqual([GRAIN]);
  const list = document.querySelector<HTMLDetailsElement>('.quotes')!;
  list.open = true;
  const entries = [...list.querySelectorAll('.quote-words')].map(({ textContent }) => textContent);
  expect(entries).toEqual([GRAIN, TALKS]);
  expect(list.querySelector('.quotes-orphans')?.nextElementSibling?.textContent).toContain(TALKS);
  expect(await axeViolations()).toEqual([]);
});

it.each([
  ['the quotes', '.quotes'],
  ['what is folded away in an article itself', '.own'],
])('what opens bears one mark, not two: %s', async (_why, selector) => {
  const id = await save(TALKS, GRAIN);
  await open(`clipping=${id}`);
  select(0);
  await type('q');
  await expect.poll(() => document.querySelector('.quotes')).not.toBeNull();
  const own = document.createElement('details');
  own.className = 'own';
  own.append(document.createElement('summary'));
  document.querySelector('main')?.append(own);
  const details = document.querySelector<HTMLDetailsElement>(selector)!;
  details.open = true;
  expect(getComputedStyle(details.querySelector('summary')!, '::before').content).toBe('none');
});

it('a note on all of it is written, and shown as it was written', async () => {
  const id = await save(TALKS);
  await open(`clipping=${id}`);
  await press('Write a note');
  await userEvent.keyboard('<b>One</b>{Enter}**Two**');
  await press('Done');
  await expect.poll(async () => (await quotes.read(id)).note).toBe('<b>One</b>\n**Two**');
  await expect
    .poll(() => document.querySelector('.clipping-note .note-text')?.textContent)
    .toBe('<b>One</b>\n**Two**');
});

it('without a selection the key opens one quote after the other', async () => {
  const id = await save(TALKS, GRAIN, NIGHT);
  await open(`clipping=${id}`);
  for (const at of [2, 0]) {
    select(at);
    await type('q');
    await expect.poll(() => painted('yellow').length).toBe(at === 2 ? 1 : 2);
  }
  await type('q');
  await expect.poll(() => editor()?.querySelector('textarea')?.ariaLabel).toContain(TALKS);
  await userEvent.keyboard('{Escape}');
  await expect.poll(editor).toBeNull();
});
