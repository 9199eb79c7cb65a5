// How old somebody was on the article's day: both ages that a year of birth leaves open, and nothing of the dead.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.
import { expect, it } from 'vitest';
import { ageInWords, ageThen } from '@/components/card/age';
import type { LeaderCard } from '@/lib/gazetteer/describe/card-model';
import { aLeaderCard, days } from '../../builders';
import { englishWords } from '../../words';

const on = (written: string, assumed = false) => ({ day: { days: days(written), assumed } });

it.each<[why: string, over: Partial<LeaderCard>, age: string | null]>([
  ['before or after the birthday', { birthYear: 1980, ...on('2022-04-21') }, '41 or 42'],
  ['a month within one year', { birthYear: 1980, ...on('2022-04') }, '41 or 42'],
  ['days of two years leave three ages open', { birthYear: 1980, ...on('2022-12-30..2023-01-02') }, null],
  ['no year of birth', { birthYear: null }, null],
  ['no office on that day: nobody knows that they were alive', { birthYear: 1925, then: [] }, null],
  ['an article without a date', { birthYear: 1980, ...on('2026-11-23', true) }, null],
])('%s', (_why, over, age) => {
  const ages = ageThen(aLeaderCard(over));
  expect(ages && ageInWords(ages, englishWords)).toBe(age);
});
