// A passage that the reader has chosen in a text → by what it is known again in that text, or in another form of it.
import type { Span } from '../../core/span';
import { LONGEST_QUOTE, type QuoteSelectors, type TextQuote } from './quote-kinds';

/** UTF-16 units that are kept to either side, as other annotators do: the fewest, and the most where more are needed to tell it apart. */
const [CONTEXT, LONGEST_CONTEXT] = [32, 1024];

const isInside = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

/** `span` without white space at its ends, and with whole characters of more than one unit. */
function tidied(text: string, { start, end }: Span): Span {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = end - (chosen.length - chosen.trimEnd().length);
  return { start: isInside(text, from) ? from - 1 : from, end: isInside(text, to) ? to + 1 : to };
}

/** Whether `words` stand at more than one place. */
const isRepeated = (text: string, words: string): boolean =>
  words !== '' && text.indexOf(words) !== text.lastIndexOf(words);

function around(text: string, { start, end }: Span, length: number): TextQuote {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInside(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInside(text, to) ? to - 1 : to),
  };
}

/** With as much beside it that each side stands nowhere else; beside words that do, with more than a twin next to them. */
function tellingApart(text: string, span: Span, isOnly: boolean): TextQuote {
  for (let length = isOnly ? CONTEXT : span.end - span.start + CONTEXT; ; length *= 2) {
    const quote = around(text, span, Math.min(length, LONGEST_CONTEXT));
    const isTold = !isRepeated(text, quote.prefix) && !isRepeated(text, quote.suffix);
    if (isTold || length >= LONGEST_CONTEXT) return quote;
  }
}

/** By what `span` of `text` is known again; null: it holds nothing, or more than `LONGEST_QUOTE`. */
export function selectorsOf(text: string, span: Span): QuoteSelectors | null {
  const { start, end } = tidied(text, span);
  if (start >= end || end - start > LONGEST_QUOTE) return null;
  const isOnly = !isRepeated(text, text.slice(start, end));
  const quote = tellingApart(text, { start, end }, isOnly);
  return { quote, position: { start, end, length: text.length }, isOnly };
}
