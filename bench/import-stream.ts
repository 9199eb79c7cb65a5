// How long reading a table takes that is larger than memory, and how much memory it needs: npm run bench:import-stream -- [MEGABYTES …]

import { readFile } from '../lib/exchange/read/read-file';
import type { FileLike } from '../lib/exchange/read/source/file-bytes';

const DEFAULT_MEGABYTES = [200, 2000];
const MB = 1e6;
/** Rows between two looks at the memory. */
const LOOK_AT = 50_000;

const HEAD = new TextEncoder().encode('title,url,time_added,tags,status\n');
const DIGITS = 9;
const ROW =
  '"Story, with ""quotes"" 000000000",https://news.example/world/000000000?from=list,1700000000,world|trade,unread\n';
const NUMBER_PLACES = [ROW.indexOf('000000000'), ROW.lastIndexOf('000000000')] as const;
const ROW_BYTES = new TextEncoder().encode(ROW);

/** A table of Pocket with so many rows that exists nowhere: its bytes are made where they are asked for. */
function tableOfRows(rows: number): FileLike {
  const size = HEAD.length + rows * ROW_BYTES.length;
  const bytesBetween = (start: number, end: number) => {
    const bytes = new Uint8Array(end - start);
    let at = start;
    if (at < HEAD.length) {
      bytes.set(HEAD.subarray(at, end));
      at = HEAD.length;
    }
    while (at < end) {
      const number = Math.floor((at - HEAD.length) / ROW_BYTES.length);
      const row = ROW_BYTES.slice();
      const digits = new TextEncoder().encode(String(number).padStart(DIGITS, '0'));
      for (const place of NUMBER_PLACES) row.set(digits, place);
      const from = (at - HEAD.length) % ROW_BYTES.length;
      const part = row.subarray(from, Math.min(ROW_BYTES.length, from + end - at));
      bytes.set(part, at - start);
      at += part.length;
    }
    return bytes.buffer;
  };
  return {
    size,
    slice: (start, end) => ({
      arrayBuffer: () => Promise.resolve(bytesBetween(start, Math.min(end, size))),
    }),
  };
}

for (const megabytes of process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_MEGABYTES) {
  const file = tableOfRows(Math.floor((megabytes * MB) / ROW_BYTES.length));
  const began = performance.now();
  const reading = await readFile(file);
  if (!reading.ok) throw new Error(reading.error);
  const before = process.memoryUsage().rss;
  let [good, bad, most] = [0, 0, before];
  for await (const row of reading.value.rows) {
    if (row.ok) good++;
    else bad++;
    if ((good + bad) % LOOK_AT === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const took = performance.now() - began;
  console.log(
    `${megabytes} MB  ${good} rows, ${bad} told  ${(took / 1000).toFixed(1)} s, ${(good / took).toFixed(0)} rows a ms  memory +${((most - before) / MB).toFixed(0)} MB`,
  );
}
