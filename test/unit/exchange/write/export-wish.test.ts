import { describe, expect, it } from 'vitest';
import { type ExportSource, exportAddress, parseExportWish } from '@/lib/exchange/write/export-kinds';

const queryOf = (address: string) => address.slice(address.indexOf('?'));

describe('what an address asks for is read back', () => {
  it.each<[why: string, source: ExportSource]>([
    ['everything', { of: 'all' }],
    ['the digest', { of: 'digest' }],
    ['a list', { of: 'list', list: 'starred' }],
    ['a tag with signs of addresses', { of: 'tag', tag: 'a&b=c:d,é' }],
    ['a search', { of: 'search', query: '"exact words" site:x.example after:2024' }],
    ['single ones in their order', { of: 'id', ids: ['b', 'a'] }],
    ['many, under a key', { of: 'choice', key: '00000000-0000-4000-8000-000000000001' }],
  ])('%s', (_why, source) => {
    expect(parseExportWish(queryOf(exportAddress(source)))).toEqual({ source, format: null });
    expect(parseExportWish(queryOf(exportAddress(source, 'csv')))).toEqual({ source, format: 'csv' });
  });
});

it.each([
  ['nothing', ''],
  ['a list that is none', '?of=list:bin'],
  ['an empty tag', '?of=tag:'],
  ['an empty search', '?of=search:%20'],
  ['a key that is none', '?of=choice:x'],
  ['a format that is none', '?of=all&as=exe'],
])('%s is everything, in no format yet', (_why, query) => {
  expect(parseExportWish(query)).toEqual({ source: { of: 'all' }, format: null });
});
