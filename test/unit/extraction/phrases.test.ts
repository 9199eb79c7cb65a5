// How words are looked for: in small letters, whatever signs stand around them.

import { describe, expect, it } from 'vitest';
import * as media from '@/lib/extraction/clutter/media-and-ads';
import * as navigation from '@/lib/extraction/clutter/navigation';
import * as notes from '@/lib/extraction/clutter/notes';
import * as stories from '@/lib/extraction/clutter/other-stories';
import * as paywall from '@/lib/extraction/clutter/paywall';
import { FoldedText, Phrases } from '@/lib/extraction/clutter/phrases';
import * as sharing from '@/lib/extraction/clutter/sharing-and-comments';
import * as signUp from '@/lib/extraction/clutter/sign-up-and-consent';

const WORDS = { ...media, ...navigation, ...notes, ...stories, ...paywall, ...sharing, ...signUp };

it.each<[why: string, text: string, words: string, bare: string]>([
  ['capitals', 'Share NOW', 'share now', 'share now'],
  ['marks before it', '»» Share', 'share', 'share'],
  ['a counter behind it', 'Share (12)', 'share (12)', 'share'],
  ['a number before it', '3 comments', '3 comments', '3 comments'],
  ['letters beyond ASCII', '→ ПОДЕЛИТЬСЯ!', 'поделиться!', 'поделиться'],
  ['Japanese', '「共有」', '共有」', '共有'],
  ['no letter and no number', '* * *', '', ''],
  ['numbers alone', '$700', '700', ''],
  ['nothing', '', '', ''],
])('folds %s', (_why, text, expected, bare) => {
  const folded = new FoldedText(text);
  expect([folded.words, folded.bare]).toEqual([expected, bare]);
});

const isIn = (phrases: Phrases, text: string) => phrases.areIn(new FoldedText(text));

it.each<[why: string, phrases: Phrases, text: string, isThere: boolean]>([
  ['anywhere: in the middle', Phrases.anywhere('our newsletter'), 'Read Our Newsletter today', true],
  ['at the start: behind signs', Phrases.atStart('by '), '— By Jane Doe', true],
  ['at the start: not in the middle', Phrases.atStart('by '), 'Written by Jane Doe', false],
  ['alone: with a counter', Phrases.alone('share'), 'SHARE 12', true],
  ['alone: not with a word more', Phrases.alone('share'), 'Share prices', false],
  ['alone: not where no letter is', Phrases.alone('share'), '$700', false],
])('looks for phrases %s', (_why, phrases, text, isThere) => {
  expect(isIn(phrases, text)).toBe(isThere);
});

describe('every phrase that rules look for', () => {
  const all = Object.entries(WORDS).flatMap(([name, each]) =>
    each instanceof Phrases ? [[name, each] as const] : [],
  );

  it.each(all)('%s is written in small letters, or it would never be found', (_name, { source }) => {
    const written = source.replace(/\\u[0-9a-f]{4}|\\[WSDB]/g, '');
    expect(written).toBe(written.toLowerCase());
  });

  it.each(all)('%s is not found where nothing is said', (_name, phrases) => {
    for (const text of ['', '$700', '{', '* * *', '12']) expect(isIn(phrases, text)).toBe(false);
  });
});
