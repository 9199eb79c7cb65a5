// The table of parameters that say who sent the reader: in order, and without a name that may tell what is read.
import { describe, expect, it } from 'vitest';
import {
  isTrackingName,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
  tellingParameters,
} from '@/lib/extraction/tracking-parameters';

/** `_ga` before `ga`, capitals with small letters. */
const inOrder = (words: readonly string[]) =>
  words.toSorted((one, other) => {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  });

describe.each([
  ['names', TRACKING_NAMES],
  ['prefixes', TRACKING_PREFIXES],
])('the table of %s', (_what, table) => {
  const words = Object.values(table).flatMap((line) => line.split(' '));

  it('is in the order of the alphabet', () => {
    expect(Object.keys(table)).toEqual(inOrder(Object.keys(table)));
    for (const line of Object.values(table)) expect(line.split(' ')).toEqual(inOrder(line.split(' ')));
  });
  it('has each word once, in small letters', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase())).toEqual([]);
  });
});

it('has no name that a prefix or the pattern of clicks already covers', () => {
  const names = Object.values(TRACKING_NAMES).flatMap((line) => line.split(' '));
  const prefixes = Object.values(TRACKING_PREFIXES).flatMap((line) => line.split(' '));
  expect(names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))).toEqual([]);
});

it.each([
  'utm_id',
  'GCLID',
  'rb_clickid',
  'hsa_acc',
  'mtm_kwd',
  'pk_cid',
  'at_medium',
  'wt.mc_id',
  'bsft_uid',
])('“%s” is known by what it begins or ends with', (name) => {
  expect(isTrackingName(name.toLowerCase())).toBe(true);
  expect(tellingParameters(`?${name}=1&id=2`)).toEqual(['id=2']);
});

it.each([
  'id',
  'p',
  'page',
  'story',
  'article',
  'articleid',
  'aid',
  'nid',
  'sid',
  'pid',
  'uid',
  'item',
  'itemid',
  'newsid',
  'doc',
  'docid',
  'q',
  's',
  'v',
  'date',
  'day',
  'lang',
  'section',
  'edition',
  'title',
  'slug',
  'key',
  'no',
  'num',
  'n',
  'index',
  'view',
])('“%s” may say what is read', (name) => {
  expect(isTrackingName(name)).toBe(false);
  expect(tellingParameters(`?${name}=quay`, '/story.php')).toEqual([`${name}=quay`]);
});
