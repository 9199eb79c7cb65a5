// Compares names as people would: without marks, capitals, hyphens and dots.
const MARKS = /\p{M}/gu;
const NOT_LETTERS = /[^\p{L}\p{Nd}]+/gu;

/** `Dilan Yeşilgöz-Zegerius` → `dilan yesilgoz zegerius`. */
export const nameKey = (name: string): string =>
  name.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/ı/g, 'i').replace(NOT_LETTERS, ' ').trim();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
