// Rows of tests about names: a text with its marks in brackets → the plain text and what is to be found in it.
import type { GazetteerIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { day, days } from '../../builders';

const MARK = /\[([^\]|]+)\|([a-z0-9-]+)\]/g;
const TODAY = day('2026-01-22');

/** "[Bush|us-george-w-bush] spoke." → "Bush spoke." and `0 Bush=us-george-w-bush`. */
export function readMarked(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: name = '', 2: id = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    expected.push(`${text.length} ${name}=${id}`);
    text += name;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), expected };
}

/** The leaders that are linked in a text of that day, each with its offset; roles are left out. */
export const leadersIn = (index: GazetteerIndex, text: string, on: string): string[] =>
  linkEntities(index, { title: '', text, published: days(on), today: TODAY })
    .text.filter(({ type }) => type === 'leader')
    .map(({ start, end, id }) => `${start} ${text.slice(start, end)}=${id}`);
