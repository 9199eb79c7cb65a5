// Turns a cleaned article into one that can be read: its ways, quotations, tables, pictures and sections.
import { joinNotes, type NoteWords } from './join-notes';
import { keepTogether } from './keep-together';
import { markAttributions } from './mark-attributions';
import { outlineOf, type Section } from './outline';
import { type PictureWords, placePictures } from './place-pictures';
import { wrapTables } from './wrap-tables';

export type BodyWords = NoteWords & PictureWords;

/**
 * Arranges `body`, which `sanitizeHtml` made, where it stands; `blockText` of it stays the same. May be done again,
 * as it is when a block was put back or taken away.
 */
export function arrangeBody(body: HTMLElement, words: BodyWords): Section[] {
  joinNotes(body, words);
  markAttributions(body);
  keepTogether(body);
  wrapTables(body);
  placePictures(body, words);
  return outlineOf(body);
}
