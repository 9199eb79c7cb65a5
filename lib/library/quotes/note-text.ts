// A note and what is to stand below it → both as one note, each paragraph once; and a note without what was added to it.

/** White space at the ends of lines is nobody's word. */
const withTidyEnds = (note: string): string => note.replace(/[^\S\n]+$/gm, '').trim();

/** Paragraphs of a note, in order; a blank line stands between two. */
const paragraphsOf = (note: string): string[] =>
  withTidyEnds(note)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '');

/** Where `lines` stand in `note` as whole lines; -1: nowhere. A word inside a longer one is not that word. */
const placeOfLines = (note: string, lines: string): number => `\n${note}\n`.indexOf(`\n${lines}\n`);

/** `note` with `more` below it: those of its paragraphs that do not stand there already, as whole lines. */
export function withNote(note: string, more: string): string {
  const tidy = withTidyEnds(note);
  const all = paragraphsOf(more);
  const missing = all.filter((paragraph) => placeOfLines(tidy, paragraph) < 0);
  if (missing.length === 0) return note;
  const added = missing.length === all.length ? more.trim() : missing.join('\n\n');
  return tidy === '' ? added : `${note.trimEnd()}\n\n${added}`;
}

/** `note` without `added`, if that still stands there as whole lines; what has been written into them stays. */
export function withoutNote(note: string, added: string): string {
  const at = added === '' ? -1 : placeOfLines(note, added);
  if (at < 0) return note;
  const [before, behind] = [note.slice(0, at).trimEnd(), note.slice(at + added.length).trimStart()];
  return [before, behind].filter((part) => part !== '').join('\n\n');
}
