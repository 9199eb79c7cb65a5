// What is typed into the search field, and what it asks; and the terms that texts of every script are found by.
import { describe, expect, it } from 'vitest';
import { countTerms } from '@/lib/library/search/index-terms';
import { parseQuery } from '@/lib/library/search/parse-query';

/** A query in short: `a+b` a phrase, `a*` a beginning, `-` excluded, `|` between alternatives. */
const inShort = (typed: string): string =>
  parseQuery(typed)
    .map(({ anyOf, isExcluded }) => {
      const clauses = anyOf.map((clause) =>
        clause.kind === 'field'
          ? `${clause.field}=${clause.value}`
          : clause.terms.join('+') + (clause.isPrefix ? '*' : ''),
      );
      return (isExcluded ? '-' : '') + clauses.join('|');
    })
    .join(' ');

describe('a query', () => {
  it.each<[why: string, typed: string, asks: string]>([
    ['nothing', '', ''],
    ['spaces', '  \t ', ''],
    ['signs alone', '… — !', ''],
    ['a word that is still being typed', 'grain', 'grain*'],
    ['a word that is done', 'grain ', 'grain'],
    ['two words', 'Grain Deal', 'grain deal*'],
    ['accents and capitals', 'ORBÁN ', 'orban'],
    ['a phrase', '"Prime Minister"', 'prime+minister'],
    ['a phrase in the quotes of other languages', '„grüne Woche“ «prix Nobel»', 'grune+woche prix+nobel'],
    ['a phrase that nobody closed', '"prime min', 'prime+min'],
    ['an empty phrase', '""', ''],
    ['a beginning in the middle', 'minist* japan ', 'minist* japan'],
    ['an exclusion', 'talks -grain ', 'talks -grain'],
    ['an excluded phrase', '-"grain deal"', '-grain+deal'],
    ['a hyphen inside a word', 'Franco-German ', 'franco german'],
    ['a dash alone', 'talks - grain ', 'talks grain'],
    ['alternatives', 'grain OR wheat OR corn ', 'grain|wheat|corn'],
    ['alternatives by a bar', 'grain | wheat ', 'grain|wheat'],
    ['or in small letters is a word', 'grain or wheat ', 'grain or wheat'],
    ['OR at the beginning is a word', 'OR grain ', 'or grain'],
    ['OR at the end is a word', 'grain OR ', 'grain or'],
    ['a person', 'person:Kishida', 'person=Kishida'],
    ['a name of two words', 'person:"Fumio Kishida" grain ', 'person=Fumio Kishida grain'],
    ['a field in capitals', 'SITE:bbc.co.uk', 'site=bbc.co.uk'],
    ['a field without a value', 'person: grain ', 'grain'],
    ['no field of ours', 'live: talks ', 'live talks'],
    ['an address', 'https://news.example/a ', 'https news example a'],
    ['an excluded tag', '-tag:ukraine', '-tag=ukraine'],
    ['days', 'after:2022-02 before:2023 ', 'after=2022-02 before=2023'],
    ['an apostrophe', "l'élysée ", 'l+elysee'],
    ['Japanese', '岸田首相', '岸田+田首+首相'],
    ['a whole page that was pasted', 'word '.repeat(1000), Array(64).fill('word').join(' ')],
    ['one character', '米', '米*'],
    ['Thai', 'นายก', 'นา+าย+ยก'],
    ['a name in Latin letters in a Japanese text', 'NATO首脳', 'nato 首脳'],
  ])('%s', (_why, typed, asks) => {
    expect(inShort(typed)).toBe(asks);
  });
});

describe('terms of a text', () => {
  it.each<[why: string, text: string, terms: string[]]>([
    ['words, folded', 'Orbán met Łukasz', ['orban', 'met', 'lukasz']],
    ['a number with its sign', '3.5% of 2,000', ['3', '5', 'of', '2', '000']],
    ['an apostrophe: parts and all of it', 'O’Neill', ['o', 'neill', 'oneill']],
    ['an abbreviation', 'U.S.', ['u', 's']],
    ['Chinese: every pair, the last character, and long words', '北京市', ['北京', '京市', '市', '北京市']],
    ['Katakana with its long vowel', 'ニュース', ['ニュ', 'ュー', 'ース', 'ス', 'ニュース']],
    ['Korean writes spaces', '대통령 선거', ['대통령', '선거'].map((word) => word.normalize('NFKD'))],
    ['Arabic with marks', 'مُحَمَّد', ['محمد']],
    ['Devanagari keeps its vowels', 'मोदी', ['मोदी']],
    ['a soft hyphen inside', 'Minis\u00adter', ['minister']],
    ['an emoji between', 'war🔥peace', ['war', 'peace']],
    ['nothing', ' \n', []],
  ])('%s', (_why, text, terms) => {
    expect([...countTerms(text).keys()].sort()).toEqual(terms.toSorted());
  });
});
