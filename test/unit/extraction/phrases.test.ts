// How words are looked for: in small letters, whatever signs stand around them.

import { describe, expect, it } from 'vitest';
import * as navigation from '@/lib/extraction/clutter/words/interface-words';
import type { Language } from '@/lib/extraction/clutter/words/languages';
import * as media from '@/lib/extraction/clutter/words/media-words';
import * as notes from '@/lib/extraction/clutter/words/note-words';
import * as paywall from '@/lib/extraction/clutter/words/paywall-words';
import { FoldedText, Phrases } from '@/lib/extraction/clutter/words/phrases';
import * as sharing from '@/lib/extraction/clutter/words/sharing-words';
import * as signUp from '@/lib/extraction/clutter/words/sign-up-words';
import * as stories from '@/lib/extraction/clutter/words/story-words';

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
  [
    'anywhere: in the middle',
    Phrases.anywhere({ en: ['our newsletter'] }),
    'Read Our Newsletter today',
    true,
  ],
  ['at the start: behind signs', Phrases.atStart({ en: ['by '] }), '— By Jane Doe', true],
  ['at the start: not in the middle', Phrases.atStart({ en: ['by '] }), 'Written by Jane Doe', false],
  ['alone: with a counter', Phrases.alone({ en: ['share'] }), 'SHARE 12', true],
  ['alone: not with a word more', Phrases.alone({ en: ['share'] }), 'Share prices', false],
  ['alone: not where no letter is', Phrases.alone({ en: ['share'] }), '$700', false],
])('looks for phrases %s', (_why, phrases, text, isThere) => {
  expect(isIn(phrases, text)).toBe(isThere);
});

describe('every phrase that rules look for', () => {
  const all = Object.entries(WORDS).flatMap(([name, each]) =>
    each instanceof Phrases ? [[name, each] as const] : [],
  );

  it.each(all.filter(([, { isAsWritten }]) => !isAsWritten))(
    '%s is written in small letters, or it would never be found',
    (_name, { source }) => {
      const written = source.replace(/\\u[0-9a-f]{4}|\\[WSDB]/g, '');
      expect(written).toBe(written.toLowerCase());
    },
  );

  it.each(all)('%s is not found where nothing is said', (_name, phrases) => {
    for (const text of ['', '$700', '{', '* * *', '12']) expect(isIn(phrases, text)).toBe(false);
  });
});

it.each<[why: string, languages: readonly Language[], text: string, isThere: boolean]>([
  ['its own', ['de'], 'Teilen', true],
  ['another', ['en', 'fr'], 'Teilen', false],
  ['one of two', ['en', 'de'], 'Share', true],
  ['none', [], 'Share', false],
])('looks for phrases of %s language', (_why, languages, text, isThere) => {
  const phrases = Phrases.alone({ en: ['share'], de: ['teilen'] });
  expect(phrases.areIn(new FoldedText(text), languages)).toBe(isThere);
});
