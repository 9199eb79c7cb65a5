// Cuts a text into the pieces that are spoken, and highlighted, one after the other.
import type { Span } from '../../core/span';

/**
 * UTF-16 code units that are spoken at most in one breath. Chromium's engines fall silent after some fifteen
 * seconds of one utterance, and what is this long is better cut at a comma anyway.
 */
const LONGEST = 300;

/** Stops that end no sentence. A piece that is too long costs nothing; a pause after “Mr.” is heard. */
const ABBREVIATION =
  /(?:^|[\s(“"'’])(?:(?:\p{L}\.)*\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Adm|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft|vs|No|Nos|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|approx|bzw|ca|Nr|Hr|Fr|Abs|Mio|Mrd|MM|Mme|Mlle|Sr|Sra|Dra?|Ud|Uds|Sig|Dott|Exmo|pp?)\.\s*$/u;
/** Languages that write the third as “3.”. */
const ORDINALS_BY_STOP = /^(?:bs|cs|da|de|et|fi|fo|hr|hu|is|lb|lv|nb|nn|no|sk|sl|sr|tr)\b/i;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
/** The Unicode rules leave the mark that opens a quotation with the sentence before, if no space stands between. */
const OPENS_AT_END = /[\p{Ps}\p{Pi}]+$/u;
const WORDLIKE = /[\p{L}\p{N}]/u;
const AFTER_CLAUSE = /[,;:—–،؛、，；：](?=\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s*/gu;
const SPACES = /\s+/g;
const LAST_HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** The segmenter of `lang`, BCP 47; a page may declare anything, and what is no language is read as English. */
function segmenterOf(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The end of the last match of `pattern` in the first `LONGEST` units of `text`; 0: none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.slice(0, LONGEST).matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Lengths of the pieces of one long sentence: cut behind a clause, else between words, else anywhere. */
function cutLong(sentence: string): number[] {
  const lengths: number[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const anywhere = LAST_HIGH_SURROGATE.test(rest.slice(0, LONGEST)) ? LONGEST - 1 : LONGEST;
    const length = lastEnd(rest, AFTER_CLAUSE) || lastEnd(rest, SPACES) || anywhere;
    lengths.push(length);
    rest = rest.slice(length);
  }
  return [...lengths, rest.length];
}

/** Sentences of one line, white space after them included. */
function sentencesOf(line: string, segmenter: Intl.Segmenter): string[] {
  const ordinals = ORDINALS_BY_STOP.test(segmenter.resolvedOptions().locale);
  const isUnfinished = (piece: string) => ABBREVIATION.test(piece) || (ordinals && ORDINAL.test(piece));
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of segmenter.segment(line)) {
    const piece = begun + segment;
    if (isUnfinished(piece)) {
      begun = piece;
      continue;
    }
    begun = OPENS_AT_END.exec(piece)?.[0] ?? '';
    sentences.push(piece.slice(0, piece.length - begun.length));
  }
  return begun === '' ? sentences : [...sentences, begun];
}

/** `piece` at `start` without white space at its ends. */
function trimmed(piece: string, start: number): Span {
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

/**
 * The sentences of `text`, a `blockText`, in reading order. None crosses a line end, none is longer than 300 UTF-16
 * code units, and none is without a letter or a digit.
 */
export function splitSentences(text: string, lang: string | null): Span[] {
  const segmenter = segmenterOf(lang);
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOf(line, segmenter)) {
      for (const length of cutLong(sentence)) {
        const piece = text.slice(at, at + length);
        if (WORDLIKE.test(piece)) spans.push(trimmed(piece, at));
        at += length;
      }
    }
    at += 1; // the line end
  }
  return spans;
}

/** What is said of `span`: `silent` spans, such as the marks of notes, are left out. */
export function spokenText(text: string, span: Span, silent: readonly Span[]): string {
  let said = '';
  let at = span.start;
  for (const { start, end } of silent) {
    if (end <= at || start >= span.end) continue;
    said += text.slice(at, Math.max(at, start));
    at = Math.min(end, span.end);
  }
  return said + text.slice(at, span.end);
}
