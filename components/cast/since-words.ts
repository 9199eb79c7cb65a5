// What is certain of all who held office on the article's day → one sentence; nothing where nothing is certain.

import type { SinceThenSummary } from '../../lib/gazetteer/describe/cast-model';
import { counted, formats } from '../formats';
import type { Words } from '../words';

/** For where no names follow. */
export function briefSentence(summary: SinceThenSummary, words: Words): string | null {
  const { known, left, isComplete } = summary;
  if (left.length === 0) return sinceSentence(summary, words);
  if (known === 1 && isComplete) return words('castBriefOnly');
  const of = {
    one: 'castBriefOfOne',
    other: 'castBriefOfOther',
    and: formats(words).number.format(known),
  } as const;
  if (isComplete && left.length === known) return words('castBriefAll', of.and);
  if (isComplete) return counted(words, left.length, of);
  return counted(words, left.length, { one: 'castBriefSomeOne', other: 'castBriefSomeOther' });
}

/** Null: nothing is certain that would be worth saying. */
export function sinceSentence({ known, left, isComplete }: SinceThenSummary, words: Words): string | null {
  if (left.length === 0) {
    if (!isComplete) return null;
    return counted(words, known, { one: 'castAllStillOne', other: 'castAllStillOther' });
  }
  if (known === 1 && isComplete) return words('castLeftOnly');
  const of = {
    one: 'castLeftOfOne',
    other: 'castLeftOfOther',
    and: formats(words).number.format(known),
  } as const;
  if (isComplete && left.length === known) return words('castLeftAll', of.and);
  if (isComplete) return counted(words, left.length, of);
  return counted(words, left.length, { one: 'castLeftSomeOne', other: 'castLeftSomeOther' });
}
