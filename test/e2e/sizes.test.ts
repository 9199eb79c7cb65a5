// How large the built extension may be, part by part, in bytes: what is over its budget is named with its size.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

const fileOf = (folder: string, path: string) => join(OUTPUT, folder, path);
const sizeOf = (folder: string, path: string) => statSync(fileOf(folder, path)).size;

/** An extension page with all the scripts and sheets that it names; the builder names what its scripts import, too. */
function pageSize(folder: string, page: string): number {
  const html = readFileSync(fileOf(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
  return [page, ...new Set(named)].reduce((sum, path) => sum + sizeOf(folder, path), 0);
}

/** About what the reader downloads: each file is packed by itself, as in the archive that a store offers. */
function packedSize(folder: string): number {
  const files = readdirSync(join(OUTPUT, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0);
}

/** What is measured, how, and the most it may have, in bytes. */
const BUDGETS = [
  // Every page of a site that is read by itself pays this, shops and mail included (docs/adr/0024).
  ['sentry.js', (folder: string) => sizeOf(folder, 'sentry.js'), 15_000],
  // Evaluated before the first word of an article is read (docs/adr/0026); two thirds of it are the extraction, of
  // which months, calendars and bylines of other languages are a thirtieth.
  ['visit.js', (folder: string) => sizeOf(folder, 'visit.js'), 362_000],
  // Evaluated when the page has nothing else to do, or at the first hover.
  ['visit-parts.js', (folder: string) => sizeOf(folder, 'visit-parts.js'), 80_000],
  // Evaluated on a page whose popup opens, and on every page that is tidied.
  ['declutter.js', (folder: string) => sizeOf(folder, 'declutter.js'), 125_000],
  // Loaded before a popup shows anything; a tenth of it is the library's index and packing (docs/adr/0027).
  // Managing the list (tabs, several at once, tags, keys, undo that says whether it was done) is another twentieth.
  ['the popup', (folder: string) => pageSize(folder, 'popup.html'), 367_000],
  // A page of its own in a tab, opened seldom: a third of it is the library's door and index. A tenth is the popup's
  // alone: what the popup shares with any page lies in one file, so that it opens sooner (scripts/join-chunks.ts).
  ['the library page', (folder: string) => pageSize(folder, 'library.html'), 440_000],
  // Evaluated at each event that wakes the background, some minutes of use apart; it saves, and so it indexes.
  // Links and kept pictures with their queue (docs/adr/0031, 0032) are a thirtieth of it, the rules of fourteen
  // languages (docs/adr/0036) a ninth, Russian with Ukrainian a twenty-fifth and Japanese a fortieth, the titles, endings
  // and names of people a fortieth; their words are files of their own.
  ['background.js', (folder: string) => sizeOf(folder, 'background.js'), 585_000],
  // What an update costs; the flags are the largest part, the gazetteer the next. The pages of imports and of exports,
  // with what reads and writes the files of other programs, are a tenth (docs/importing.md, docs/exporting.md); people's
  // names in twelve languages a twentieth, which a page loads in its own language alone (docs/adr/0036).
  ['the package, packed', packedSize, 1_980_000],
] as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  it.each(BUDGETS)('%s keeps to its budget', (what, measure, budget) => {
    const size = measure(folder);
    expect(size, `${what} has ${size} bytes and may have ${budget}`).toBeLessThanOrEqual(budget);
  });
});
