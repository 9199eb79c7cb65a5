// Links entities in a stream of documents: one JSON line in, one out; the measuring stick of linking.

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { type DayInterval, type IsoDay, parseDay, parseReducedDate } from '../lib/core/calendar';
import { systemClock, utcDay } from '../lib/core/clock-and-ids';
import { bodyShape } from '../lib/core/shapes/text-shape';
import { buildIndex } from '../lib/linking/index/gazetteer-index';
import { linkEntities } from '../lib/linking/link-entities';
import { readGazetteer, readLanguageIndexes } from './read-gazetteer';

const USAGE = 'usage: npm run -s annotate -- [--today YYYY-MM-DD] < docs.jsonl > mentions.jsonl';

const DocumentLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: bodyShape,
  date: z.unknown(),
  lang: z.optional(z.unknown()),
});
type DocumentLine = z.infer<typeof DocumentLine>;

/** Null where the line is no document. */
function parseLine(line: string): DocumentLine | null {
  try {
    const parsed = DocumentLine.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Reads the command's options; ends the process with a usage line where they make no sense. */
function readToday(): IsoDay {
  try {
    const { values } = parseArgs({ options: { today: { type: 'string' } } });
    const chosen = values.today === undefined ? utcDay(systemClock) : parseDay(values.today);
    if (chosen) return chosen;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
  }
  console.error(USAGE);
  process.exit(2);
}

/** Dates come from outside; the first one that is no date is mentioned, the rest are as silent as a missing one. */
function dateReader(): (date: unknown) => DayInterval | null {
  let hasWarned = false;
  return (date) => {
    if (date === null || date === undefined) return null;
    const days = typeof date === 'string' ? parseReducedDate(date) : null;
    if (days === null && !hasWarned) {
      hasWarned = true;
      console.error(`not a date, taken as unknown (further ones are not reported): ${JSON.stringify(date)}`);
    }
    return days;
  };
}

/** Waits where the reader of our output is slower than we are. */
async function print(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

const asOf = readToday();
const index = buildIndex(await readGazetteer());
const languages = await readLanguageIndexes();
const readDate = dateReader();
let lineNumber = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  // A blank line is no document and no mistake: files end in one.
  if (line.trim() === '') continue;
  const document = parseLine(line);
  if (!document) {
    console.error(`line ${lineNumber}: not a document {id, text, date, lang?}`);
    process.exitCode = 1;
    continue;
  }
  const published = readDate(document.date);
  const lang = typeof document.lang === 'string' ? document.lang : null;
  const linked = linkEntities(
    index,
    { title: '', text: document.text, published, today: asOf, lang },
    languages,
  );
  await print(JSON.stringify({ id: document.id, mentions: linked.text }));
}
