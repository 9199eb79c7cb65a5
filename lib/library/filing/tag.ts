// A reader's tag as it is typed → as it is kept; no database.

/** Longest tag, in UTF-16 units. */
const TAG_LENGTH = 60;
/** Most tags of a clipping: more is a mistake of an import. */
export const MAX_TAGS = 100;

/** A row of `tags`. */
export interface TagRow {
  /** UUID of the clipping. */
  readonly id: string;
  readonly tag: string;
}

/**
 * `typed` as a tag: spaces and a leading `#` make no other tag, nor do capitals; null: nothing is left.
 * `#World  News ` → `world news`.
 */
export const tagOf = (typed: string): string | null => wholeTag(typed).slice(0, TAG_LENGTH).trim() || null;

const wholeTag = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '')
    .toLowerCase();

/** Distinct tags of what was typed, at most `MAX_TAGS`, in that order. */
export const tagsOf = (typed: readonly string[]): string[] =>
  [...new Set(typed.map(tagOf).filter((tag) => tag !== null))].slice(0, MAX_TAGS);

/** Whether `tags`, made of what was typed, are less than that: a tag was too long, or there were too many. */
export const areTagsCut = (typed: readonly string[], tags: readonly string[]): boolean => {
  const kept = new Set(tags);
  return typed.map(wholeTag).some((tag) => tag !== '' && !kept.has(tag));
};

/** What counts the clippings of a tag. */
export const tagCounter = (tag: string): string => `tag:${tag}`;
