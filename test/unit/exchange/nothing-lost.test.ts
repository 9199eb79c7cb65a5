// What files hold and what no place is made for, or what of them is broken or too long: it is in the note, or it is told.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import { archiveOf, POCKET_HEAD, pocketRow, pocketTable, read, tableOf } from '../../import-files';

const URL_ = 'https://news.example/a-story';
const item = (slug: string) => ({
  slug,
  url: `https://news.example/${slug}`,
  title: slug,
  savedAt: '2023-01-05T10:00:00.000Z',
});
const metadata = (...slugs: string[]) => JSON.stringify(slugs.map(item));
const zeros = new Uint8Array(300);
const notes = (...fields: string[]) => ['---', ...fields, '---', 'Words'].join('\n');

/** An archive in which the file of that name is not what was packed. */
async function damaged(files: Record<string, string>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await archiveOf(files).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf(name) + name.length;
  bytes.fill(0xff, at, at + 12);
  return bytes;
}

describe('a fault inside an archive is told with the name of its file', () => {
  const content = {
    'content/a.html': '<p>A long text of the first article, and more of it</p>',
    'content/b.html': '<p>B</p>',
  };
  it.each<
    [
      why: string,
      file: () => Promise<Uint8Array<ArrayBuffer>> | Blob,
      rows: number,
      bad: string[],
      lacking: string[],
    ]
  >([
    [
      'a text that is damaged',
      () => damaged({ 'm.json': metadata('a', 'b'), ...content }, 'content/a.html'),
      2,
      [],
      ['1 part-unreadable'],
    ],
    [
      'passages that are damaged',
      () =>
        damaged(
          {
            'm.json': metadata('a', 'b'),
            ...content,
            'highlights/a.md': '> A passage of some length, marked here',
          },
          'highlights/a.md',
        ),
      2,
      [],
      ['1 part-unreadable'],
    ],
    [
      'a text that is missing',
      () => archiveOf({ 'm.json': metadata('a', 'b', 'c'), ...content }),
      3,
      [],
      ['3 part-missing'],
    ],
    [
      'a paper as PDF is no text that is missing',
      () => archiveOf({ 'm.json': metadata('a', 'b', 'c'), ...content, 'content/c.pdf': '%PDF' }),
      3,
      [],
      [],
    ],
    [
      'a text that no article has',
      () => archiveOf({ 'm.json': metadata('a'), ...content }),
      1,
      ['2 no-address'],
      [],
    ],
    [
      'metadata that are no JSON',
      () =>
        archiveOf({
          'm.json': metadata('a'),
          'm2.json': '[{"slug":"b","url":oops}]',
          'content/a.html': '<p>A</p>',
        }),
      1,
      ['2 damaged'],
      [],
    ],
    [
      'metadata of zeros',
      () => archiveOf({ 'm.json': metadata('a'), 'm2.json': zeros, 'content/a.html': '<p>A</p>' }),
      1,
      ['2 damaged'],
      [],
    ],
    [
      'a table without its head',
      () => archiveOf({ 'a.csv': pocketTable(2), 'b.csv': `${pocketRow().join(',')}\n` }),
      3,
      [],
      [],
    ],
    [
      'a table that is none of ours',
      () => archiveOf({ 'a.csv': pocketTable(2), 'b.csv': 'name,age\nJane,5\n' }),
      2,
      ['3 damaged'],
      [],
    ],
    [
      'passages of Pocket that are no JSON',
      () =>
        archiveOf({
          'a.csv': pocketTable(2),
          'p.json': `[{"url":"${URL_}","highlights":[{"quote":"x"}]},{"url":`,
        }),
      3,
      ['4 damaged'],
      [],
    ],
    [
      'JSON of nobody that we know is nobody’s fault',
      () => archiveOf({ 'a.csv': pocketTable(2), '.obsidian/app.json': '{}', 'x.json': '{"a":[1]}' }),
      2,
      [],
      [],
    ],
  ])('%s', async (_why, file, rows, bad, lacking) => {
    const made = await file();
    const got = await read(made);
    expect({ rows: got.rows.length, bad: got.bad, lacking: got.lacking ?? [] }).toEqual({
      rows,
      bad,
      lacking,
    });
  });
});

describe('what is too long is cut, and told', () => {
  const long = 'x'.repeat(150_000);
  const csv = (head: string, cell: string) => tableOf(`url,${head}`, [[URL_, cell]]);
  it.each<[why: string, file: string]>([
    ['a note', csv('note', long)],
    ['a title', csv('title', long)],
    ['a column that has no place', csv('rating', long)],
    ['more tags than are kept', csv('tags', Array.from({ length: 300 }, (_, at) => `t${at}`).join('|'))],
    ['a tag', csv('tags', 'y'.repeat(300))],
    ['a passage', tableOf('URL,Title,Selection,Folder,Timestamp', [[URL_, 'A', long, 'Unread', '1']])],
    ['a text', JSON.stringify([{ url: URL_, is_archived: 0, content: 'x'.repeat(20_000_001) }])],
  ])('%s', async (_why, file) => {
    const { rows, lacking } = await read(file);
    expect([rows.length, lacking]).toEqual([1, ['1 cut']]);
  });

  it('the same tag many times is no tag too many', async () => {
    expect((await read(csv('tags', 'a|'.repeat(300)))).lacking).toBeUndefined();
  });
});

describe('what a file holds is kept', () => {
  it.each<[why: string, file: string, row: Partial<ImportedRow>]>([
    ['aliases', notes(`source: ${URL_}`, 'aliases: [One, Two]'), { note: 'aliases: One, Two' }],
    [
      'a source that is no address beside a link',
      notes('source: The Paper', `link: ${URL_}`),
      { url: URL_, note: 'source: The Paper' },
    ],
    [
      'two addresses',
      notes(`url: ${URL_}`, 'source: https://agg.example/7'),
      { url: URL_, note: 'source: https://agg.example/7' },
    ],
    [
      'two days',
      notes(`url: ${URL_}`, 'created: 2024-01-02', 'date: 2024-03-04'),
      { addedAt: '2024-01-02T00:00:00.000Z', note: 'date: 2024-03-04' },
    ],
    [
      'a state that is neither yes nor no',
      notes(`url: ${URL_}`, 'read: half of it'),
      { note: 'read: half of it' },
    ],
    [
      'a picture that lies beside the note',
      notes(`url: ${URL_}`, 'image: pictures/a.png'),
      { note: 'Picture: pictures/a.png' },
    ],
    [
      'when it was read tells that it was',
      notes(`url: ${URL_}`, 'read_at: 2024-01-02'),
      { readAt: '2024-01-02T00:00:00.000Z', status: { isRead: true } },
    ],
    [
      'in a table, too',
      tableOf('url,title,read_at', [[URL_, 'A', '2024-01-02']]),
      { status: { isRead: true } },
    ],
    [
      'a column “read” that holds a day',
      tableOf('url,read', [[URL_, '2024-01-02']]),
      { readAt: '2024-01-02T00:00:00.000Z', status: { isRead: true } },
    ],
    [
      'a column “read” that holds something else',
      tableOf('url,read', [[URL_, 'half']]),
      { note: 'read: half' },
    ],
    [
      'a second column of one kind',
      tableOf('url,source,title,name', [[URL_, 'The Paper', 'A', 'B']]),
      { url: URL_, title: 'A', note: 'source: The Paper\nname: B' },
    ],
    [
      'an address in the second such column',
      tableOf('source,link', [['The Paper', URL_]]),
      { url: URL_, note: 'source: The Paper' },
    ],
    [
      'a day of reading that nobody can read',
      tableOf('url,read_at', [[URL_, 'long ago']]),
      { note: 'Read: long ago' },
    ],
    [
      'members of JSON that have no place',
      JSON.stringify([{ url: URL_, is_archived: 0, rating: 5, mood: 'good', id: 7, reading_time: 3 }]),
      { note: 'rating: 5\nmood: good' },
    ],
    [
      'a description beside another',
      JSON.stringify({
        bookmarks: [{ description: 'Mine', content: { type: 'link', url: URL_, description: 'Theirs' } }],
      }),
      { excerpt: 'Theirs', note: 'description: Mine' },
    ],
    [
      'a note of a bookmark beside its description',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="${URL_}" data-note="Mine">A</A>\n<DD>Theirs\n</DL>`,
      { note: 'Theirs\n\nMine' },
    ],
    [
      'days of ours of which it may be any',
      JSON.stringify({
        format: 'sidelight-export',
        clippings: [{ url: URL_, published: { first: '2024-01-01', last: '2024-01-31' } }],
      }),
      { note: 'Published: 2024-01-01 – 2024-01-31' },
    ],
    [
      'the title of the page beside the reader’s',
      JSON.stringify({
        bookmarks: [{ title: 'Mine', content: { type: 'link', url: URL_, title: 'Theirs' } }],
      }),
      { title: 'Mine', note: 'Title: Theirs' },
    ],
  ])('%s', async (_why, file, row) => {
    const { rows, bad } = await read(file);
    expect([rows, bad]).toMatchObject([[row], []]);
  });
});

describe('a list of addresses', () => {
  it('lines that are none are told, and titles in front of an address are its title', async () => {
    const { rows, bad } = await read(
      [
        '# To read',
        '',
        '---',
        `The first – ${URL_}`,
        `The second: ${URL_}/2`,
        `${URL_}/3 | The third`,
        'The fourth, whose address is gone',
        `${URL_}/5`,
      ].join('\n'),
    );
    expect(rows.map(({ title }) => title)).toEqual(['The first', 'The second', 'The third', null]);
    expect(bad).toEqual(['1 no-address', '5 no-address']);
  });

  it('lines and links beyond what is looked at are told', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => `${URL_}/${at}`).join(' ');
    expect((await read(many)).bad).toEqual(['1001 too-long']);
    const long = `${URL_}\n${URL_}/b ${'word '.repeat(30_000)} ${URL_}/c\n`;
    expect((await read(long)).bad).toEqual(['3 too-long']);
  });

  it('a table of Pocket is none', async () => {
    expect((await read(tableOf(POCKET_HEAD, [pocketRow()]))).format).toBe('pocket');
  });
});
