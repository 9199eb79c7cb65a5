// Bodies as they are packed: what goes in comes out, and a text that nobody edited can be had alone.
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '@/lib/edits/edits';
import { type BodyRow, packBody, unpackBody, unpackedText, unpackWhole } from '@/lib/library/packed-body';

const TEXT = 'A meeting of two governments about grain.\nAnd about ships.';
const body = (over: Readonly<Record<string, unknown>> = {}) => ({
  id: 'a',
  html: `<p>${TEXT.replaceAll('\n', '</p><p>')}</p>`,
  text: TEXT,
  removals: [],
  edits: NO_EDITS,
  ...over,
});

describe('a packed body', () => {
  it.each<[why: string, over: Readonly<Record<string, unknown>>, alone: string | null]>([
    ['as it was extracted', {}, TEXT],
    ['without a text', { text: '', html: '' }, ''],
    ['in another script', { text: '岸田総理 عربي \ud83d\ude00' }, '岸田総理 عربي \ud83d\ude00'],
    ['longer than deflate looks back', { text: TEXT.repeat(1000) }, TEXT.repeat(1000)],
    ['longer than what is unpacked has room', { text: TEXT.repeat(9000) }, TEXT.repeat(9000)],
    ['just as long', { text: 'x'.repeat(1 << 18), html: 'y'.repeat(1 << 18) }, 'x'.repeat(1 << 18)],
    ['with half a character, which UTF-8 cannot say', { text: 'grain \ud83d' }, null],
    ['that begins with what UTF-8 takes for a mark of its own', { text: '\ufeffgrain' }, null],
    ['edited: its text is not what is shown', { edits: { putBack: [0], removed: [] } }, null],
    ['with no edits known', { edits: undefined }, null],
    ['with a text that is none', { text: 12 }, null],
  ])('%s comes out as it went in', (_why, over, alone) => {
    const given = body(over);
    const row = packBody(given);
    expect({ id: row.id, ...unpackBody(row) }).toEqual(JSON.parse(JSON.stringify(given)));
    expect(unpackedText(row)).toBe(alone);
  });

  it('with its text apart is no larger than all of it together', () => {
    const text = Array.from({ length: 900 }, (_, n) => `word${(n * 7919) % 1000}`).join(' ');
    const { id, ...fields } = body({ text, html: `<p>${text}</p>` });
    const together = deflateSync(strToU8(JSON.stringify(fields))).length;
    const { words, packed } = packBody({ id, ...fields });
    expect(words!.length + packed!.length).toBeLessThan(together * 1.01);
  });

  it.each<[why: string, row: BodyRow, isWhole: boolean]>([
    ['of an earlier version, not packed', { ...body() }, true],
    [
      'of an earlier version, all of it together',
      { id: 'a', packed: deflateSync(strToU8('{"text":"x"}')).slice() },
      true,
    ],
    ['with a text beside it, which is newer', { ...packBody(body()), text: 'newer' }, true],
    ['with its text lost', { ...packBody(body()), words: new Uint8Array([1]) }, false],
    ['with all but its text lost', { ...packBody(body()), packed: new Uint8Array([1]) }, false],
  ])('%s', (_why, row, isWhole) => {
    const unpacked = unpackWhole(row);
    expect(unpacked.isWhole).toBe(isWhole);
    expect(unpacked.fields['text']).toBe(isWhole ? (row['text'] ?? unpacked.fields['text']) : undefined);
    expect(typeof unpacked.fields['text']).toBe(isWhole ? 'string' : 'undefined');
  });
});
