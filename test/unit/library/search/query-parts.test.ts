// What stands in a query: its filters and the query without each, what is wrong with it, and the names that its end begins.
import { describe, expect, it } from 'vitest';
import { openEnds, withName } from '@/lib/library/search/open-end';
import { faultOf, filtersOf } from '@/lib/library/search/query-parts';

describe('filters', () => {
  it.each<[why: string, typed: string, filters: string[]]>([
    ['words are none', 'grain "prime minister" -corn', []],
    ['a name of two words', 'person:"Fumio Kishida" grain', ['person=Fumio Kishida → grain']],
    ['an excluded one', 'grain -tag:old deal', ['-tag=old → grain deal']],
    ['a field in capitals', 'SITE:bbc.co.uk', ['site=bbc.co.uk → ']],
    ['what is still to be typed', 'tag: grain', []],
    ['one in the middle keeps the words apart', 'a  is:unread  b', ['is=unread → a b']],
    ['an OR before it goes with it', 'tag:a OR tag:b c', ['tag=a → tag:b c', 'tag=b → tag:a c']],
    ['an OR of three', 'tag:a OR tag:b OR c', ['tag=a → tag:b OR c', 'tag=b → tag:a OR c']],
    ['the same twice', 'tag:a tag:a', ['tag=a → tag:a', 'tag=a → tag:a']],
    ['a quote that nobody closed', 'tag:"world new', ['tag=world new → ']],
    ['an address is none', 'https://news.example/a', []],
  ])('%s', (_why, typed, filters) => {
    const inShort = filtersOf(typed).map(
      ({ field, value, isExcluded, without }) => `${isExcluded ? '-' : ''}${field}=${value} → ${without}`,
    );
    expect(inShort).toEqual(filters);
  });
});

describe('what is wrong', () => {
  it.each<[why: string, typed: string, fault: object | null]>([
    ['nothing', '', null],
    ['nothing with words and filters', 'grain -tag:old is:unread after:2022-02 before:2023-01-31', null],
    ['nothing with a closed quote', '"prime minister" „grüne Woche“ tag:"world news"', null],
    ['nothing with what has no text yet', 'is:link -is:links', null],
    ['nothing with an address', 'https://news.example/a', null],
    ['nothing with a colon and a space, as headlines have it', 'Live: the talks', null],
    ['a field that there is not', 'author:Smith', { kind: 'unknown-field', typed: 'author', meant: null }],
    [
      'the field of another service',
      'People:Kishida',
      { kind: 'unknown-field', typed: 'People', meant: 'person' },
    ],
    ['a filter without its value', 'grain tag:', { kind: 'no-value', field: 'tag' }],
    ['a space behind the colon', 'tag: grain', { kind: 'no-value', field: 'tag' }],
    ['empty quotes', 'person:"" ', { kind: 'no-value', field: 'person' }],
    ['no day', 'before:yesterday', { kind: 'no-day', field: 'before', value: 'yesterday' }],
    ['a month that there is not', 'after:2022-13', { kind: 'no-day', field: 'after', value: '2022-13' }],
    ['a day that there is not', 'after:2023-02-29', { kind: 'no-day', field: 'after', value: '2023-02-29' }],
    ['a day in another order', 'before:21.4.2022', { kind: 'no-day', field: 'before', value: '21.4.2022' }],
    ['a list that there is not', 'is:new', { kind: 'no-answer', field: 'is', value: 'new' }],
    ['what no clipping has', 'has:video', { kind: 'no-answer', field: 'has', value: 'video' }],
    ['a lone quote', 'grain "', { kind: 'open-quote' }],
    ['a quote that nobody closed', '"prime min', { kind: 'open-quote' }],
    ['a field with a lone quote', 'tag:"', { kind: 'open-quote' }],
  ])('%s', (_why, typed, fault) => {
    expect(faultOf(typed)).toEqual(fault);
  });
});

describe('the end that is still being typed', () => {
  it.each<[why: string, typed: string, ends: string[]]>([
    ['nothing', '', []],
    ['a word', 'kish', ['kish']],
    ['one letter begins everything', 'k', []],
    ['more words first', 'fumio kish', ['fumio kish', 'kish']],
    ['at most three', 'a talk of fumio kish', ['of fumio kish', 'fumio kish', 'kish']],
    ['not over a phrase', '"grain deal" kish', ['kish']],
    ['not over an OR', 'putin OR kish', ['kish']],
    ['not over a filter', 'tag:a kish', ['kish']],
    ['not over an exclusion', '-fumio kish', ['kish']],
    ['a word that is done', 'kishida ', []],
    ['a field', 'grain person:ki', ['person:ki']],
    ['a field without a value', 'tag:', ['tag:']],
    ['a field with a quote', 'person:"fumio k', ['person:fumio k']],
    ['a field that is done', 'person:"Fumio Kishida"', []],
    ['a field without names', 'before:20', []],
    ['a phrase', '"prime min', []],
  ])('%s', (_why, typed, ends) => {
    expect(openEnds(typed).map(({ field, value }) => (field === null ? value : `${field}:${value}`))).toEqual(
      ends,
    );
  });

  it.each<[why: string, typed: string, name: string, query: string | null]>([
    ['a name of two words in quotes', 'grain kish', 'Fumio Kishida', 'grain person:"Fumio Kishida" '],
    ['a name of one word', 'lul', 'Lula', 'person:Lula '],
    ['what was excluded stays so', 'grain -kish', 'Fumio Kishida', 'grain -person:"Fumio Kishida" '],
    ['a field that was begun', 'person:"fum', 'Fumio Kishida', 'person:"Fumio Kishida" '],
    ['a name with a quote would be another', 'rock', 'Dwayne "Rock" Johnson', null],
  ])('%s', (_why, typed, name, query) => {
    expect(
      withName(typed, openEnds(typed).at(-1) ?? { field: null, value: '', start: 0, isExcluded: false }, {
        field: 'person',
        name,
      }),
    ).toBe(query);
  });

  it('a name takes the place of all the words that begin it', () => {
    const [two] = openEnds('talks fumio kish');
    expect(two && withName('talks fumio kish', { ...two }, { field: 'person', name: 'X' })).toBe('person:X ');
  });
});
