// Text as a reader sees it in one line: markup's line breaks and indents are no part of it.

/** White space collapsed to single spaces, none at the ends; nothing gives the empty text. */
export const collapseSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();
