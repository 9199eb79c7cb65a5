// The reader page and a real library: where an article is, what of it can be read, and what happens to it meanwhile.
import '@/components/theme.css';
import '@/components/reader/styles/reader.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '@/components/words';
import { ReaderApp } from '@/entrypoints/reader/reader-app';
import type { SafeHtml } from '@/lib/extraction/types';
import { LibraryDb } from '@/lib/library/db';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { type Library, openLibrary } from '@/lib/library/repository';
import { DEFAULT_READER_SETTINGS } from '@/lib/settings/reader-settings';
import { aMention, anArticle, aRemoval } from '../../builders';
import { restartBrowser, standIn } from '../../extension-browser';
import { englishWords } from '../../words';

const NO_NAMES = { title: [], text: [] };

const LONG = 'The ministers met on the island, and spoke of the cable for the whole of the day. '.repeat(40);
const TEXT = `First words.\n${LONG.trim()}`;
const ARTICLE = anArticle({
  html: `<p>First words.</p><p>${LONG.trim()}</p>` as SafeHtml,
  text: TEXT,
  removals: [aRemoval()],
});
const STORE = {
  read: async () => DEFAULT_READER_SETTINGS,
  write: async () => undefined,
  watch: () => undefined,
};

let db: LibraryDb;
let library: Library;
/** The page's address as it is after what has happened. */
let query: string;

/** Opens the reader page at the address that it has; as a reload does. */
async function open(): Promise<void> {
  await act(() => render(null, document.body));
  window.scrollTo(0, 0);
  await act(() =>
    render(
      <WordsProvider value={englishWords}>
        <ReaderApp
          library={library}
          quotes={openQuotes({ db })}
          store={STORE}
          query={new URLSearchParams(query)}
          onClipping={(id) => {
            query = `clipping=${id}`;
          }}
        />
      </WordsProvider>,
      document.body,
    ),
  );
}

const said = () => document.body.textContent ?? '';
const sees = (text: string) => expect.poll(said).toContain(text);
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().startsWith(label));
const press = (label: string) => act(() => button(label)?.click());

async function save(): Promise<string> {
  const saved = await library.save(ARTICLE, NO_NAMES);
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.id;
}
async function keepDraft(): Promise<string> {
  const kept = await library.keepDraft(ARTICLE, NO_NAMES);
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value;
}
const damage = (id: string, table: 'items' | 'bodies', part: object) => db.table(table).update(id, part);

beforeEach(() => {
  restartBrowser();
  vi.spyOn(standIn.runtime, 'sendMessage').mockResolvedValue({ reply: NO_NAMES });
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  library = openLibrary({ db });
});
afterEach(async () => {
  await act(() => render(null, document.body));
  await db.delete();
});

describe('why there is no article', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['an address of nothing', async () => '', 'no article at this address'],
    ['an address that was never a clipping', async () => 'clipping=none', 'no article at this address'],
    ['an address that was never a draft', async () => 'draft=none', 'no article at this address'],
    ['a draft of the day before', async () => `draft=${crypto.randomUUID()}`, 'preview has expired'],
    [
      'deleted for good',
      async () => {
        const id = await save();
        await library.trash(id);
        await Promise.all([db.items.delete(id), db.bodies.delete(id)]);
        return `clipping=${id}`;
      },
      'no longer in your library',
    ],
    [
      'in the trash',
      async () => {
        const id = await save();
        await library.trash(id);
        return `clipping=${id}`;
      },
      'You have deleted this article',
    ],
    [
      'damaged, without a text',
      async () => {
        const id = await save();
        await db.bodies.delete(id);
        return `clipping=${id}`;
      },
      'its text cannot be read',
    ],
  ])('%s', async (_why, address, message) => {
    query = await address();
    await open();
    await sees(message);
  });

  it('in the trash, from where it is put back and shown', async () => {
    const id = await save();
    await library.trash(id);
    query = `clipping=${id}`;
    await open();
    await sees('You have deleted this article');
    await press('Put back');
    await sees('First words.');
    expect((await library.find(id)).at).toBe('kept');
  });
});

describe('a disk that is full', () => {
  const FULL = 'The disk is full: nothing was changed.';
  const refuse = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  /** Until the test is over, no change can be written down. */
  const full = () => {
    db.changes.hook('creating', refuse);
    db.changes.hook('updating', refuse);
  };

  it('deletes nothing: it is said beside the article, which stays', async () => {
    const id = await save();
    query = `clipping=${id}`;
    await open();
    await sees('First words.');
    full();
    await press('Delete');
    await sees(FULL);
    expect(said()).toContain('First words.');
    expect(button('Delete')).toBeDefined();
    expect((await library.find(id)).at).toBe('kept');
  });

  it('puts nothing back of what was deleted here: it can be tried again', async () => {
    const id = await save();
    query = `clipping=${id}`;
    await open();
    await sees('First words.');
    await press('Delete');
    await expect.poll(() => button('Put back')).toBeDefined();
    full();
    await press('Put back');
    await sees(FULL);
    expect(button('Put back')).toBeDefined();
  });

  it('puts nothing back of what is in the trash: it can be tried again', async () => {
    const id = await save();
    await library.trash(id);
    query = `clipping=${id}`;
    await open();
    await sees('You have deleted this article');
    full();
    await press('Put back');
    await sees(FULL);
    expect(button('Put back')).toBeDefined();
  });
});

describe('an article of which not everything can be read', () => {
  it.each<[string, 'items' | 'bodies', object, string]>([
    [
      'a bad mention',
      'bodies',
      { mentions: { title: [], text: [{ ...aMention({ id: 'JP' }), end: 0 }] } },
      'some of its names',
    ],
    ['HTML that is no string', 'bodies', { html: 7 }, 'its layout'],
    ['text that is no string', 'bodies', { text: 7 }, 'its plain text'],
    ['removals that are no list', 'bodies', { removals: 7 }, 'what was removed'],
    ['no title', 'items', { title: null }, 'its title'],
    ['no address', 'items', { url: 'javascript:1' }, 'its address'],
  ])('%s: the text is shown, and what is missing is said', async (_why, table, part, lost) => {
    const id = await save();
    await damage(id, table, part);
    query = `clipping=${id}`;
    await open();
    await sees('First words.');
    await sees('spoke of the cable');
    expect(document.querySelector('.form-note')?.textContent).toContain(lost);
  });
});

describe('a draft that is saved', () => {
  it('in the reader: the address is that of the clipping, and a reload shows it with its edits', async () => {
    query = `draft=${await keepDraft()}`;
    await open();
    await sees('First words.');
    await press('Save');
    await expect.poll(() => query).toMatch(/^clipping=/);
    await sees('What was removed');
    await press('Put back');
    const id = query.slice('clipping='.length);
    await expect.poll(async () => (await library.read(id))?.body.edits.putBack).toEqual([0]);
    await open();
    await sees('Share this');
    expect((await library.read(id))?.body.edits.putBack).toEqual([0]);
  });

  it('in the reader: how far it was read as a draft is kept for the clipping', async () => {
    query = `draft=${await keepDraft()}`;
    await open();
    await sees('First words.');
    document.documentElement.style.minHeight = '6000px';
    window.scrollTo(0, 300);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await press('Save');
    await expect.poll(() => query).toMatch(/^clipping=/);
    window.dispatchEvent(new Event('pagehide'));
    const id = query.slice('clipping='.length);
    await expect.poll(async () => (await library.readProgress([id])).size).toBe(1);
    document.documentElement.style.minHeight = '';
  });

  it('in the popup meanwhile: the open page is that clipping from now on', async () => {
    query = `draft=${await keepDraft()}`;
    await open();
    await sees('First words.');
    const id = await save();
    await expect.poll(() => query).toBe(`clipping=${id}`);
    expect(button('Delete')).toBeDefined();
  });

  it('in the popup before it was opened: it opens as that clipping', async () => {
    query = `draft=${await keepDraft()}`;
    const id = await save();
    await open();
    await expect.poll(() => query).toBe(`clipping=${id}`);
  });

  it('with edits that the saved one has not: they are not lost, and can be saved', async () => {
    const draft = await keepDraft();
    await library.editDraft(draft, { edits: { putBack: [0], removed: [] }, text: TEXT, mentions: NO_NAMES });
    await save();
    query = `draft=${draft}`;
    await open();
    await sees('Share this');
    expect(query).toBe(`draft=${draft}`);
    await press('Update');
    await expect.poll(() => query).toMatch(/^clipping=/);
    const id = query.slice('clipping='.length);
    expect((await library.read(id))?.body.edits.putBack).toEqual([0]);
  });
});

describe('a clipping that is deleted elsewhere while it is read', () => {
  it('is said to be, and can be put back', async () => {
    const id = await save();
    query = `clipping=${id}`;
    await open();
    await sees('First words.');
    await openLibrary({ db: new LibraryDb(db.name) }).trash(id);
    await sees('Deleted from your reading list.');
    await press('Put back');
    await expect.poll(async () => (await library.find(id)).at).toBe('kept');
    await expect.poll(() => button('Delete')).toBeDefined();
  });

  it('and put back there: it stands in the library again', async () => {
    const id = await save();
    query = `clipping=${id}`;
    await open();
    await library.trash(id);
    await sees('Deleted from your reading list.');
    await library.restore(id);
    await expect.poll(() => button('Delete')).toBeDefined();
  });
});
