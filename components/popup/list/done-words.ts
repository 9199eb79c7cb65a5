// What can be done with clippings, and what was just done → the words on buttons and in the toast that offers to undo it.
import { counted } from '../../formats';
import type { WordKey, Words } from '../../words';
import type { Deed, Done } from './list-model';

/** The words on the button that does it. */
export const DEED_WORDS: Readonly<Record<Deed, WordKey>> = {
  star: 'deedStar',
  unstar: 'deedUnstar',
  read: 'deedRead',
  unread: 'deedUnread',
  archive: 'deedArchive',
  unarchive: 'deedUnarchive',
  delete: 'deedDelete',
};

const SAID: Readonly<Record<Done['what'], WordKey>> = {
  star: 'doneStar',
  unstar: 'doneUnstar',
  read: 'doneRead',
  unread: 'doneUnread',
  archive: 'doneArchive',
  unarchive: 'doneUnarchive',
  delete: 'doneDelete',
  tag: 'doneTag',
};

/** `Archived: “A story”`, `Deleted: 3 articles`. */
export function doneInWords({ what, title, count, isHalf = false }: Done, words: Words): string {
  if (isHalf) return counted(words, count, { one: 'didHalfOne', other: 'didHalfOther' });
  const which =
    title === null
      ? counted(words, count, { one: 'popupArticlesOne', other: 'popupArticlesOther' })
      : words('doneTitle', title || words('popupDamagedTitle'));
  return words(SAID[what], which);
}
