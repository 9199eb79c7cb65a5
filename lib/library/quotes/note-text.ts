// A note and what is to stand below it → both as one note, each paragraph once; and a note without what was added to it.

/** White space at the ends of lines is nobody's word. Line by line: a pattern would look at a long run of blanks from each of them. */
const withTidyEnds = (note: string): string =>
  note
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Paragraphs of a note, in order; a blank line stands between two. */
const paragraphsOf = (note: string): string[] =>
  withTidyEnds(note)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '');

/** Where lines stand in `note` as whole lines; -1: nowhere. A word inside a longer one is not that word. */
function placesIn(note: string): (lines: string) => number {
  const padded = `\n${note}\n`;
  const known = new Set(note.split('\n'));
  return (lines) => {
    const [first = ''] = lines.split('\n', 1);
    return known.has(first) ? padded.indexOf(`\n${lines}\n`) : -1;
  };
}

/** `note` with `more` below it: those of its paragraphs that do not stand there already, as whole lines. */
export function withNote(note: string, more: string): string {
  const tidy = withTidyEnds(note);
  const all = paragraphsOf(more);
  const placeOf = placesIn(tidy);
  const missing = all.filter((paragraph) => placeOf(paragraph) < 0);
  if (missing.length === 0) return note;
  const added = missing.length === all.length ? more.trim() : missing.join('\n\n');
  return tidy === '' ? added : `${note.trimEnd()}\n\n${added}`;
}

/** `note` without `added`, if that still stands there as whole lines; what has been written into them stays. */
export function withoutNote(note: string, added: string): string {
  const at = added === '' ? -1 : placesIn(note)(added);
  if (at < 0) return note;
  const [before, behind] = [note.slice(0, at).trimEnd(), note.slice(at + added.length).trimStart()];
  return [before, behind].filter((part) => part !== '').join('\n\n');
}
