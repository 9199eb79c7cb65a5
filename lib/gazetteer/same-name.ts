// Compares names as people would: without marks, capitals, hyphens and dots.
import { foldText } from '../text/fold';

const NOT_LETTERS = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** `Dilan Yeşilgöz-Zegerius` → `dilan yesilgoz zegerius`; the empty text where the name has no letter or digit. */
export const nameKey = (name: string): string => foldText(name).replace(NOT_LETTERS, ' ').trim();

/** Whether two names are written alike but for marks, case, and what stands between words. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
