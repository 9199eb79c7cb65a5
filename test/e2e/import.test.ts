// Files of other programs, chosen on the page of imports, into the real library: every field, a line that is bad, a page that is killed, and the way back.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { visibleText } from '../../scripts/browsers/in-page';
import { chooseToImport } from './choose-to-import';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const bytes = (text: string) => new TextEncoder().encode(text);
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])));

const POCKET = zipped({
  'part_000000.csv': [
    'title,url,time_added,tags,status',
    '"Merkel, in Berlin",https://news.example/merkel-in-berlin?utm_source=pocket,1400000000,world|trade,archive',
    '=1+1,javascript:alert(1),1400000000,,unread',
    'Grain,https://news.example/grain,1500000000,,unread',
  ].join('\n'),
});
const OMNIVORE = zipped({
  'metadata_0_to_1.json': JSON.stringify([
    {
      id: '1',
      slug: 'ships',
      title: 'Ships of Kenya',
      description: 'About ships',
      author: 'Jane Doe',
      url: 'https://paper.example/ships',
      state: 'Archived',
      readingProgress: 100,
      thumbnail: 'https://paper.example/ships.jpg',
      labels: ['Africa'],
      savedAt: '2023-01-05T10:00:00.000Z',
      publishedAt: '2023-01-04T00:00:00.000Z',
    },
  ]),
  'content/ships.html':
    '<div><h1>Ships</h1><p>Ministers met in Kenya. They spoke of grain, and of ships.</p><script>window.bad = 1</script></div>',
  'highlights/ships.md': '> They spoke of grain, and of ships.\n\nWhy?\n',
});
const BOOKMARKS = bytes(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><H3>Harbours</H3><DL><p>
<DT><A HREF="https://news.example/grain" ADD_DATE="1450000000" TAGS="food">Grain again</A>
<DD>Read this
</DL><p></DL><p>`);

interface Row {
  readonly [field: string]: unknown;
}

/** Rows of tables of the library. */
const tables = (view: ExtensionView): Promise<Record<string, Row[]>> =>
  view.evaluate(
    async (names) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('sidelight-library');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result);
      });
      const all: Record<string, Row[]> = {};
      for (const name of names)
        all[name] = await new Promise<Row[]>((resolve, reject) => {
          const asked = database.transaction(name).objectStore(name).getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => resolve(JSON.parse(JSON.stringify(asked.result)));
        });
      database.close();
      return all;
    },
    ['items', 'states', 'tags', 'notes', 'quotes'],
  );

/** What the library has of the article of that title. */
async function kept(view: ExtensionView, title: string) {
  const all = await tables(view);
  const item = all['items']?.find((row) => row['title'] === title);
  const of = (name: string, key = 'id') => all[name]?.filter((row) => row[key] === item?.['id']) ?? [];
  return {
    item,
    state: of('states')[0],
    tags: of('tags').map((row) => row['tag']),
    note: of('notes')[0]?.['text'],
    quotes: of('quotes', 'clippingId').map((row) => [Object(row['quote']).exact, row['note']]),
  };
}
const count = async (view: ExtensionView) => (await tables(view))['items']?.length;

const many = (rows: number): Uint8Array =>
  bytes(
    ['title,url,time_added,tags,status']
      .concat(
        Array.from(
          { length: rows },
          (_, at) => `S${at},https://many.example/s-${at}-of-many,1400000000,many,unread`,
        ),
      )
      .join('\n'),
  );

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('files of three services come in with every field, a bad row is told, and all of it can be taken back', async () => {
    const page = await sidelight.driver.openExtensionPage('/import.html');
    await chooseToImport(page, {
      'pocket.zip': POCKET,
      'omnivore.zip': OMNIVORE,
      'bookmarks.html': BOOKMARKS,
    });
    for (const said of ['Pocket, 3 rows', 'Omnivore, 1 row', 'Bookmarks, 1 row', '3 articles are new here.'])
      await sees(page, said);
    await sees(page, '1 row repeats another article');
    await sees(page, '1 row cannot be read');
    expect(await count(page)).toBe(0);
    await press(page, 'Import');
    await sees(page, '3 articles have come in.');
    await sees(page, '1 row was left out.');
    await sees(page, '2 articles have not been read yet.');

    expect(await kept(page, 'Merkel, in Berlin')).toMatchObject({
      item: {
        url: 'https://news.example/merkel-in-berlin?utm_source=pocket',
        canonicalUrl: 'https://news.example/merkel-in-berlin',
        savedAt: '2014-05-13T16:53:20.000Z',
        link: { reason: 'not-read-yet' },
        entities: expect.arrayContaining(['de-angela-merkel']),
      },
      tags: ['trade', 'world'],
      quotes: [],
    });
    expect(await kept(page, 'Grain')).toMatchObject({
      item: { savedAt: '2015-12-13T09:46:40.000Z' },
      state: { readAt: null },
      tags: ['food', 'harbours'],
      note: expect.stringContaining('Read this'),
    });
    expect(await kept(page, 'Ships of Kenya')).toMatchObject({
      item: {
        byline: 'Jane Doe',
        leadImage: 'https://paper.example/ships.jpg',
        savedAt: '2023-01-05T10:00:00.000Z',
        published: { days: { first: '2023-01-04', last: '2023-01-04' } },
        countries: ['KE'],
        wordCount: 12,
      },
      state: { readAt: expect.any(String), archivedAt: expect.any(String) },
      tags: ['africa'],
      quotes: [['They spoke of grain, and of ships.', 'Why?']],
    });

    await press(page, 'Undo this import');
    await sees(page, 'Taken back: your library is as it was before.');
    expect(Object.values(await tables(page)).flat()).toEqual([]);
    await page.close();
  });

  it('a page that is closed in the middle goes on where it was when it is opened again; an import can be cancelled', async () => {
    const page = await sidelight.driver.openExtensionPage('/import.html');
    await chooseToImport(page, { 'part.csv': many(250) });
    await sees(page, '250 articles are new here.');
    await press(page, 'Import');
    await until('the first rows', async () =>
      /Importing: [1-9]/.test(await page.evaluate(visibleText, undefined)),
    );
    await page.close();
    const again = await sidelight.driver.openExtensionPage('/import.html');
    await sees(again, 'of 250 rows. What came in is kept');
    await press(again, 'Go on');
    await sees(again, '250 articles have come in.');
    expect(await count(again)).toBe(250);

    await chooseToImport(again, {
      'more.csv': bytes(new TextDecoder().decode(many(400)).replaceAll('many.', 'more.')),
    });
    await sees(again, '400 articles are new here.');
    await press(again, 'Import');
    await press(again, 'Cancel and take it back');
    await sees(again, 'Taken back: your library is as it was before.');
    expect(await count(again)).toBe(250);
    await again.close();
  });
});
