// Passages in Markdown, each a block behind `>` with what its reader wrote below it → quotes with their notes.

/** The words behind `>`, and what stands below them; `''`: nothing. */
export interface QuoteBlock {
  readonly text: string;
  readonly note: string;
}

/**
 * Passages of a `highlights/….md`: each is a block of lines of which the first begins with `>`; what follows it behind
 * an empty line, up to the next, is its labels and the reader's note. What stands before the first is about the article.
 */
export function quotesAndNotes(markdown: string): { quotes: QuoteBlock[]; note: string } {
  const quotes: { text: string; note: string }[] = [];
  const first: string[] = [];
  let isQuote = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^\s*>\s?(.*)$/.exec(line)?.[1];
    const isEmpty = line.trim() === '';
    if (quoted !== undefined && !isQuote) quotes.push({ text: '', note: '' });
    isQuote = quoted !== undefined || (isQuote && !isEmpty);
    const last = quotes.at(-1);
    if (isEmpty) {
      if (last?.note) last.note += '\n'; // its paragraphs stay apart
      continue;
    }
    if (!last) first.push(line.trim());
    else if (isQuote) last.text = `${last.text}\n${quoted ?? line}`;
    else last.note = `${last.note}\n${line.trim()}`;
  }
  return { quotes, note: first.join('\n') };
}

/** Signs that a stroke kept from being marks → as they were. */
export const withoutStrokes = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
