// Files that are broken, hostile, or in another encoding: what is refused and by what name, and which good rows come in all the same.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  archiveOf,
  fileOf,
  INSTAPAPER_HEAD,
  POCKET_HEAD,
  pocketRow,
  pocketTable,
  read,
  tableOf,
} from '../../import-files';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean, mark: boolean) => {
  const all = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const table = tableOf(POCKET_HEAD, [
  pocketRow({ title: 'Zürich, “here”'.replace(/[“”]/g, '') }),
  pocketRow({ title: 'Second' }),
]);
const ZURICH = ['Zürich, here', 'Second'];

describe('encodings are told by the bytes', () => {
  it.each<[why: string, file: Uint8Array<ArrayBuffer>]>([
    ['UTF-8', bytes(table)],
    ['UTF-8 with its mark', bytes(`\ufeff${table}`)],
    ['UTF-16, little end first', utf16(table, true, true)],
    ['UTF-16, big end first', utf16(table, false, true)],
    ['UTF-16 without its mark', utf16(table, true, false)],
    ['Latin-1', latin1(table)],
    [
      'UTF-8 and Latin-1 in one file',
      latin1(`${table}"${unescape(encodeURIComponent('Zürich'))}",https://z.example/,,,unread\n`),
    ],
    ['lines that end as on old Macs', bytes(table.replaceAll('\n', '\r'))],
    ['lines that end as on Windows', bytes(table.replaceAll('\n', '\r\n'))],
  ])('%s', async (_why, file) => {
    const { format, rows, bad } = await read(file);
    expect([format, bad]).toEqual(['pocket', []]);
    expect(rows.slice(0, 2).map((row) => row.title)).toEqual(ZURICH);
    if (rows[2]) expect(rows[2].title).toBe('Zürich');
  });

  it('what a page declares, where it is no UTF-8', async () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"><link rel="canonical" href="https://a.example/"><title>X</title></head>`;
    const cyrillic = latin1(`${page('windows-1251')}\xcc\xe8\xf0`);
    expect((await read(cyrillic)).rows[0]?.html?.slice(-3)).toBe('Мир');
  });
});

describe('rows that cannot be taken in are told, the others come in', () => {
  const good = (title: string) => `${title},https://news.example/${title},1700000000,,unread`;
  const rowsOf = (...lines: string[]) => [POCKET_HEAD, ...lines].join('\n');
  it.each<[why: string, text: string, titles: (string | null)[], bad: string[]]>([
    ['no address', rowsOf(good('a'), 'b,,1,,unread', good('c')), ['a', 'c'], ['2 no-address']],
    ['a script', rowsOf('x,javascript:alert(1),1,,unread', good('b')), ['b'], ['1 not-of-the-web']],
    ['data', rowsOf('x,"data:text/html,<b>x</b>",1,,unread', good('b')), ['b'], ['1 not-of-the-web']],
    ['a file', rowsOf('x,file:///etc/passwd,1,,unread', good('b')), ['b'], ['1 not-of-the-web']],
    [
      'a script behind signs that nobody sees',
      rowsOf('x,\x01java\x00script:alert(1),1,,unread', good('b')),
      ['b'],
      ['1 not-of-the-web'],
    ],
    [
      'no host',
      rowsOf('x,https://,1,,unread', 'y,not an address,1,,unread', good('b')),
      ['b'],
      ['1 broken-address', '2 broken-address'],
    ],
    [
      'an address of a megabyte',
      rowsOf(`x,https://a.example/${'a'.repeat(1e6)},1,,unread`, good('b')),
      ['b'],
      ['1 address-too-long'],
    ],
    [
      'more cells than columns',
      rowsOf('a title, with a comma,https://x.example/,1,,unread', good('b')),
      ['b'],
      ['1 too-many-cells'],
    ],
    [
      'a mark that opens a cell and is never closed',
      rowsOf(good('a'), `"${good('b')}`, good('c'), good('d')),
      ['a', 'c', 'd'],
      ['2 broken-quotes'],
    ],
    [
      'a mark that another row closes',
      rowsOf(`"${good('a')}`, `"c","https://c.example/",1,,unread`, good('d')),
      ['c', 'd'],
      ['1 broken-quotes'],
    ],
    [
      'marks inside a cell that are not doubled',
      rowsOf('"He said "no" there",https://x.example/,1,,unread', good('b')),
      ['He said "no" there', 'b'],
      [],
    ],
    [
      'a mark inside a cell without marks',
      rowsOf('12" vinyl,https://x.example/,1,,unread', good('b')),
      ['12" vinyl', 'b'],
      [],
    ],
    [
      'HTML in a title',
      rowsOf(
        '<b>Bold</b> &amp; <script>alert(1)</script>n&#8217;t List<String>,https://x.example/,1,,unread',
      ),
      ['Bold & n’t List<String>'],
      [],
    ],
    [
      'zeros and halves of pairs in a title',
      rowsOf('a\0b\ud800c,https://x.example/,1,,unread'),
      ['ab\ufffdc'],
      [],
    ],
    ['only its beginning', rowsOf(good('a'), 'cut,https://cut.exa'), ['a', 'cut'], []],
  ])('%s', async (_why, text, titles, bad) => {
    const got = await read(text);
    expect({ titles: got.rows.map((row) => row.title), bad: got.bad }).toEqual({ titles, bad });
  });

  it('a table in which every row has a broken mark is read to its end', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `"t${at},https://x.example/${at},1,,unread`);
    const { rows, bad } = await read(rowsOf(...lines));
    expect(rows.length + bad.length).toBe(3000);
  });

  it('a million tags are some tags', async () => {
    const tags = Array.from({ length: 1_000_000 }, (_, at) => `t${at}`).join('|');
    const { rows } = await read(tableOf(POCKET_HEAD, [pocketRow({ tags: tags.slice(0, 1_900_000) })]));
    expect(rows[0]?.tags).toHaveLength(200);
  });
});

describe('times', () => {
  const READABLE = '2023-11-14T22:13:20.000Z';
  it.each<[why: string, written: string, added: string | undefined, note: string | null]>([
    ['seconds', '1700000000', READABLE, null],
    ['milliseconds', '1700000000000', READABLE, null],
    ['microseconds', '1700000000000000', READABLE, null],
    ['seconds with a fraction', '1700000000.0', READABLE, null],
    ['ISO', '2023-11-14T22:13:20Z', READABLE, null],
    ['ISO with an offset', '2023-11-14T23:13:20+01:00', READABLE, null],
    ['as databases write it', '2023-11-14 22:13:20.000000+00:00', READABLE, null],
    ['a day', '2023-11-14', '2023-11-14T00:00:00.000Z', null],
    ['a day without signs', '20231114', '2023-11-14T00:00:00.000Z', null],
    ['German', '14.11.2023', '2023-11-14T00:00:00.000Z', null],
    ['American in words', 'Nov 14, 2023', '2023-11-14T00:00:00.000Z', null],
    ['a day that can only be meant in one way', '14/11/2023', '2023-11-14T00:00:00.000Z', null],
    ['one that could be another is kept as it is written', '04/05/2023', undefined, 'Added: 04/05/2023'],
    ['no words of time', 'long ago', undefined, 'Added: long ago'],
    ['zero', '0', undefined, null],
    ['the year zero', '0000-00-00 00:00:00', undefined, null],
    ['the year one', '0001-01-01T00:00:00Z', undefined, 'Added: 0001-01-01T00:00:00Z'],
    ['the first second of 1970', '1970-01-01T00:00:00Z', undefined, 'Added: 1970-01-01T00:00:00Z'],
    ['a day that there is not', '2023-02-30', undefined, 'Added: 2023-02-30'],
    ['after all files', '99999999999999999999', undefined, 'Added: 99999999999999999999'],
  ])('%s', async (_why, added, addedAt, note) => {
    const { rows } = await read(tableOf(POCKET_HEAD, [pocketRow({ added })]));
    expect({ added: rows[0]?.addedAt, note: rows[0]?.note }).toEqual({ added: addedAt, note });
  });
});

/** A list of a zip: `size` in the place of what the first file unpacks to. */
function claiming(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const lie = archive.slice();
  const view = new DataView(lie.buffer);
  for (let at = 0; at < lie.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lie;
}

const zipped = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  ) as Uint8Array<ArrayBuffer>;

describe('archives', () => {
  const parts = { 'a.csv': pocketTable(300), 'b.csv': pocketTable(300).replaceAll('/story/', '/other/') };
  const whole = zipped(parts);
  const bomb = zipped({ 'a.csv': new Uint8Array(60_000_000) });

  it.each<[why: string, file: Uint8Array<ArrayBuffer>, format: string]>([
    ['more than it may unpack to', bomb, 'too-large'],
    ['4 GB, as it says itself', claiming(whole, 4_000_000_001), 'too-large'],
    ['an archive of nothing but archives', zipped({ 'a.zip': whole }), 'unknown-format'],
    ['pictures', zipped({ 'a.png': 'x' }), 'unknown-format'],
    ['its first bytes alone', whole.slice(0, 12), 'damaged'],
    ['an empty one', zipped({}), 'damaged'],
    ['one that says less than it unpacks to', claiming(zipped({ 'a.csv': parts['a.csv'] }), 10), 'damaged'],
  ])('%s', async (_why, file, format) => {
    expect(await read(file)).toEqual({ format, rows: [], bad: [] });
  });

  it('one that was cut gives the rows that are whole, and says that it was', async () => {
    const { format, rows, bad } = await read(whole.slice(0, -200));
    expect([format, rows.length > 300, rows.length <= 600]).toEqual(['pocket', true, true]);
    expect(bad.at(-1)).toMatch(/ damaged$/);
  });

  it('an archive inside an archive is told, its neighbours are read', async () => {
    const { rows, bad } = await read(zipped({ '../../a.csv': pocketTable(2), 'b.zip': whole }));
    expect([rows.length, bad]).toEqual([2, ['3 nested-archive']]);
  });

  it('a file that unpacks to something else than was packed is told behind its rows', async () => {
    const stored = zipSync({ 'a.csv': [strToU8(pocketTable(3)), { level: 0 }] }) as Uint8Array<ArrayBuffer>;
    stored[new TextDecoder('latin1').decode(stored).indexOf('Plain')] = 0x51;
    const { rows, bad } = await read(stored);
    expect([rows.length, bad]).toEqual([3, ['4 damaged']]);
  });

  it('a file of it that is damaged is told, the others are read', async () => {
    const broken = whole.slice();
    const second = new TextDecoder('latin1').decode(broken).indexOf('b.csv');
    broken.fill(0xff, second + 20, second + 60);
    const { rows, bad } = await read(broken);
    expect([rows.length, bad]).toEqual([300, ['301 damaged']]);
  });
});

describe('files that nothing can be taken from', () => {
  it.each<[why: string, file: string | Uint8Array<ArrayBuffer>, format: string]>([
    ['empty', '', 'empty'],
    ['a head alone', `${POCKET_HEAD}\n`, 'no-rows'],
    ['a list without items', '[]', 'unknown-format'],
    ['words', 'Dear diary', 'unknown-format'],
    ['a text with a link in it', `One\nTwo\nThree\nFour https://a.example/ and so on`, 'unknown-format'],
    ['JSON that breaks off before it says whose it is', '[{"url":"https://a.example/"', 'unknown-format'],
    ['zeros', new Uint8Array(5000), 'unknown-format'],
    ['a table without addresses', 'name,age\nJane,5\n', 'unknown-format'],
    ['JSON of another kind', '{"a":[1,2,3]}', 'unknown-format'],
    ['bookmarks without a link', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p></DL>', 'no-rows'],
  ])('%s', async (_why, file, format) => {
    expect(await read(file)).toEqual({ format, rows: [], bad: [] });
  });

  it('a file that is gone says so, on the way as well', async () => {
    const text = bytes(pocketTable(20_000));
    let reads = 0;
    const slice = (start: number, end: number) => ({
      arrayBuffer: () =>
        ++reads > 8
          ? Promise.reject(new DOMException('gone', 'NotFoundError'))
          : Promise.resolve(text.slice(start, end).buffer),
    });
    const { rows, bad } = await read({ size: text.length, slice });
    expect(rows.length).toBeGreaterThan(0);
    expect(bad.at(-1)).toMatch(/ unreadable$/);
  });
});

it('our own backup is known, packed or not', async () => {
  const line =
    '{"format":"sidelight-backup","version":1,"madeAt":"2026-11-30T00:00:00.000Z","clippings":0}\n';
  const packed = new Blob([line]).stream().pipeThrough(new CompressionStream('gzip'));
  expect((await read(line)).format).toBe('backup');
  expect((await read(fileOf(new Uint8Array(await new Response(packed).arrayBuffer())))).format).toBe(
    'backup',
  );
});

it('a file of one service under another’s name is what it says', async () => {
  const file = archiveOf({
    'pocket/part_000000.csv': tableOf(INSTAPAPER_HEAD, [['https://a.example/', 'A', '', 'Unread', '1']]),
  });
  expect((await read(file)).format).toBe('instapaper');
});
