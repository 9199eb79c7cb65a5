// Reads the list of saved pages that a batch works through, and the pages themselves.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

const SavedPage = z.object({ set: z.string(), id: z.string(), url: z.string(), file: z.string() });
export type SavedPage = z.infer<typeof SavedPage>;

const GZIP_MAGIC = [0x1f, 0x8b];

function parseLine(line: string): SavedPage | null {
  try {
    return SavedPage.parse(JSON.parse(line));
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof z.core.$ZodError) return null;
    throw problem;
  }
}

/** Lines `{set, id, url, file}`; `complain` hears the number of every line that is not one. */
export function readPageList(file: string, complain: (line: number) => void): SavedPage[] {
  const pages: SavedPage[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const page = parseLine(line);
    if (page) pages.push(page);
    else complain(index + 1);
  }
  return pages;
}

/** The page's bytes, unpacked; `charset` is null where the page itself must say what they mean. */
export function readSavedPage({ file }: SavedPage): { body: Buffer; charset: 'utf-8' | null } {
  const bytes = readFileSync(file);
  const body = GZIP_MAGIC.every((byte, index) => bytes[index] === byte) ? gunzipSync(bytes) : bytes;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { body, charset: 'utf-8' };
  } catch (problem) {
    if (problem instanceof TypeError) return { body, charset: null };
    throw problem;
  }
}
