// Files as services export them, made here: tables, JSON, archives, of as many rows as a test wants; and what is read of them.
import { zipSync } from 'fflate';
import type { FileReading, ImportedRow, ReadRow } from '@/lib/exchange/imported-row';
import { readFile } from '@/lib/exchange/read/read-file';
import type { FileLike } from '@/lib/exchange/read/source/file-bytes';

/** A file of a text in UTF-8, or of bytes. */
export const fileOf = (content: string | Uint8Array): Blob =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);

export const quoted = (cell: string) => (/[",;\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table with a head; cells are quoted where they must be. */
export const tableOf = (head: string, rows: readonly (readonly string[])[], end = '\n'): string =>
  [head, ...rows.map((cells) => cells.map(quoted).join(','))].join(end) + end;

/** An archive of files, by their names; `content` may be a text. */
export const archiveOf = (files: Readonly<Record<string, string | Uint8Array>>): Blob =>
  fileOf(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ]),
      ),
    ) as Uint8Array<ArrayBuffer>,
  );

export const POCKET_HEAD = 'title,url,time_added,tags,status';
export const POCKET_HEAD_WITH_CURSOR = 'title,url,time_added,cursor,tags,status';
export const INSTAPAPER_HEAD = 'URL,Title,Selection,Folder,Timestamp';
export const READWISE_HEAD = 'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen';
export const RAINDROP_HEAD = 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite';

/** A line of Pocket's table, with what a test names. */
export const pocketRow = (
  over: Partial<Record<'title' | 'url' | 'added' | 'tags' | 'status', string>> = {},
) => [
  over.title ?? 'A story',
  over.url ?? 'https://news.example/a-story',
  over.added ?? '1700000000',
  over.tags ?? '',
  over.status ?? 'unread',
];

/** `count` rows of Pocket with titles that need every kind of quoting. */
export const pocketTable = (count: number, head = POCKET_HEAD): string => {
  const oddities = ['Plain', 'With, comma', 'With "quotes"', 'With &amp; sign', 'Zwei\nZeilen', '日本 — 🇺🇳'];
  const rows = Array.from({ length: count }, (_, at) => {
    const [title = '', url = '', added = '', tags = '', status = ''] = pocketRow({
      title: `${oddities[at % oddities.length]} ${at}`,
      url: `https://news.example/story/${at}?page=${at % 3}`,
      added: String(1_400_000_000 + at * 1000),
      tags: at % 2 ? 'world|middle east' : '',
      status: at % 3 ? 'unread' : 'archive',
    });
    return head.includes('cursor')
      ? [title, url, added, '', tags, status]
      : [title, url, added, tags, status];
  });
  return tableOf(head, rows);
};

export interface Read {
  readonly format: string;
  readonly rows: readonly ImportedRow[];
  /** `number reason`, of those that could not be taken in. */
  readonly bad: readonly string[];
  /** `number lack`, of those that came in without a part of them; none where there is none. */
  readonly lacking?: readonly string[];
}

export async function collect(rows: AsyncIterable<ReadRow>): Promise<ReadRow[]> {
  const all: ReadRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** All that is read of a file; a file that is refused has its reason as the format. */
export async function read(content: FileLike | string | Uint8Array): Promise<Read> {
  const file = typeof content === 'string' || content instanceof Uint8Array ? fileOf(content) : content;
  const reading: FileReading = await readFile(file);
  if (!reading.ok) return { format: reading.error, rows: [], bad: [] };
  const all = await collect(reading.value.rows);
  const lacking = all.flatMap((one) => (one.ok ? (one.lacks ?? []).map((lack) => `${one.at} ${lack}`) : []));
  return {
    ...(lacking.length > 0 && { lacking }),
    format: reading.value.format,
    rows: all.flatMap((one) => (one.ok ? [one.row] : [])),
    bad: all.flatMap((one) => (one.ok ? [] : [`${one.at} ${one.reason}`])),
  };
}

/** A row with nothing but an address. */
export const bareRow = (over: Partial<ImportedRow> = {}): ImportedRow => ({
  url: 'https://news.example/a-story',
  title: null,
  status: {},
  tags: [],
  note: null,
  quotes: [],
  ...over,
});
