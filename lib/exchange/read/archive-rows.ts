// The files of an archive → what the archive is, and the rows of all of them as one list; files that are read nowhere are passed over.
import { err, ok, type Result } from '../../core/result';
import {
  type FileFault,
  type ImportedRow,
  type ImportFormat,
  LONGEST_SHOWN,
  type ReadRow,
} from '../imported-row';
import { isOmnivorePart, OmnivoreParts, omnivoreRowsFound } from './formats/omnivore';
import { readFound } from './found-row';
import { cutTo } from './plain-text';
import { isBrokenJson, type KnownText, recognise } from './recognise';
import { guarded, rowsOf } from './rows-of';
import { type FileLike, firstBytes, SourceFault } from './source/file-bytes';
import { type ArchiveEntry, readArchive } from './source/read-archive';
import { isZip } from './source/unpack';

/** A file of the archive, and what it was found to be. */
interface KnownEntry {
  readonly entry: ArchiveEntry;
  /** `no-table`: it is called a table, and is none that we know. */
  readonly known: KnownText | 'nested-archive' | 'damaged' | 'no-table';
}

export interface ArchiveReading {
  readonly format: ImportFormat;
  rows(): AsyncIterable<ReadRow>;
}

/** A list of addresses that is called a table is one that has lost its head. */
const TABLE_NAME = /\.csv$/i;

/** Why a file was not recognised that is called what we read; null: it may be anything. */
async function faultOf({ name, bytes }: ArchiveEntry): Promise<'damaged' | 'no-table' | null> {
  if (/\.json$/i.test(name)) return (await isBrokenJson(bytes)) ? 'damaged' : null;
  return TABLE_NAME.test(name) && (await firstBytes(bytes, 1)).length > 0 ? 'no-table' : null;
}

/** Null: nothing that we read. */
async function look(entry: ArchiveEntry): Promise<KnownEntry | null> {
  try {
    if (isZip(await firstBytes(entry.bytes, 4))) return { entry, known: 'nested-archive' };
    const known = (await recognise(entry.bytes)) ?? (await faultOf(entry));
    return known && { entry, known };
  } catch (cause) {
    if (cause instanceof SourceFault && cause.fault === 'damaged') return { entry, known: 'damaged' };
    throw cause;
  }
}

async function lookAtAll(entries: readonly ArchiveEntry[]): Promise<KnownEntry[]> {
  const found: KnownEntry[] = [];
  for (const entry of entries) {
    const known = await look(entry);
    if (known) found.push(known);
  }
  return found;
}

const formatOf = ({ known }: KnownEntry): ImportFormat | null =>
  typeof known === 'string' ? null : known.format;

/** Pocket keeps passages apart from articles. */
const isPassages = ({ known }: KnownEntry) =>
  typeof known !== 'string' && known.kind === 'json' && known.format === 'pocket';

async function* omnivoreRows(metadata: ArchiveEntry, parts: OmnivoreParts): AsyncGenerator<ReadRow> {
  let at = 0;
  for await (const found of omnivoreRowsFound(metadata, parts)) yield readFound(found, ++at);
}

/** The rows of one file of the archive; a file that cannot be read is a bad row with its name. */
function entryRows({ entry, known }: KnownEntry, parts: OmnivoreParts): AsyncIterable<ReadRow> {
  const shown = cutTo(entry.name, LONGEST_SHOWN);
  if (typeof known === 'string') return badRow(known === 'no-table' ? 'damaged' : known, shown);
  if (known.format === 'omnivore') return guarded(omnivoreRows(entry, parts), shown);
  return guarded(rowsOf(entry.bytes, known), shown);
}

// biome-ignore lint/suspicious/useAwait: one row, as a list that is walked like the others
async function* badRow(reason: 'nested-archive' | 'damaged', shown: string): AsyncGenerator<ReadRow> {
  yield { ok: false, at: 1, reason, shown };
}

type Quotes = Map<string, ImportedRow>;

/** Passages by the address of their article, and those that cannot be read. */
async function readPassages(entries: readonly KnownEntry[], parts: OmnivoreParts) {
  const byAddress: Quotes = new Map();
  const bad: ReadRow[] = [];
  for (const known of entries) {
    for await (const read of entryRows(known, parts)) {
      if (!read.ok) {
        bad.push(read);
        continue;
      }
      const before = byAddress.get(read.row.url)?.quotes ?? [];
      byAddress.set(read.row.url, { ...read.row, quotes: [...before, ...read.row.quotes] });
    }
  }
  return { byAddress, bad };
}

/** Rows with the passages of their address, which are taken from `passages`. */
function withPassages(read: ReadRow, passages: Quotes): ReadRow {
  const found = read.ok ? passages.get(read.row.url) : undefined;
  if (!read.ok || !found) return read;
  passages.delete(read.row.url);
  return { ...read, row: { ...read.row, quotes: [...read.row.quotes, ...found.quotes] } };
}

interface Parts {
  readonly known: readonly KnownEntry[];
  readonly entries: readonly ArchiveEntry[];
  readonly isCut: boolean;
  readonly isOmnivore: boolean;
}

async function* allRows({ known, entries, isCut, isOmnivore }: Parts): AsyncGenerator<ReadRow> {
  const parts = new OmnivoreParts(isOmnivore ? entries : []);
  const { byAddress: passages, bad } = await readPassages(known.filter(isPassages), parts);
  let at = 0;
  for (const one of known.filter((entry) => !isPassages(entry))) {
    for await (const read of entryRows(one, parts)) yield { ...withPassages(read, passages), at: ++at };
  }
  for (const row of passages.values()) yield { ok: true, at: ++at, row };
  for (const read of bad) yield { ...read, at: ++at };
  for (const name of parts.left())
    yield { ok: false, at: ++at, reason: 'no-address', shown: cutTo(name, LONGEST_SHOWN) };
  if (isCut) yield { ok: false, at: ++at, reason: 'damaged', shown: '' };
}

/** Texts with links are lists where there is nothing else; beside articles they are notes on something. */
function withoutLooseTexts(all: readonly KnownEntry[]): readonly KnownEntry[] {
  const isLoose = ({ entry, known }: KnownEntry) =>
    typeof known !== 'string' && 'isLoose' in known && known.isLoose && !TABLE_NAME.test(entry.name);
  const others = all.filter((entry) => !isLoose(entry));
  return others.some((entry) => formatOf(entry) !== null) ? others : all;
}

/** A table that is none of ours is a fault only where others are. */
function withoutOtherTables(all: readonly KnownEntry[]): readonly KnownEntry[] {
  const hasTable = all.some(({ known }) => typeof known !== 'string' && known.kind === 'table');
  return hasTable ? all : all.filter(({ known }) => known !== 'no-table');
}

/** What an archive is, and the rows of its files; the first file that is recognised says what it is called. */
export async function readArchiveRows(file: FileLike): Promise<Result<ArchiveReading, FileFault>> {
  const archive = await readArchive(file);
  if (!archive.ok) return archive;
  const { entries, isCut } = archive.value;
  const apart = await lookAtAll(entries.filter((entry) => !isOmnivorePart(entry)));
  const isOmnivore = apart.some((entry) => formatOf(entry) === 'omnivore');
  const every = isOmnivore ? apart : [...apart, ...(await lookAtAll(entries.filter(isOmnivorePart)))];
  const known = withoutOtherTables(withoutLooseTexts(every));
  const formats = known.map(formatOf).filter((format) => format !== null);
  const [first] = formats;
  if (!first) return err(known.some((entry) => entry.known === 'damaged') ? 'damaged' : 'unknown-format');
  return ok({
    format: isOmnivore ? 'omnivore' : first,
    rows: () => allRows({ known, entries, isCut, isOmnivore }),
  });
}
