// Titles → file names that every system takes, each once within an archive; what a name loses, the file's own head keeps.

/** Reserved by Windows, as a name and before any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** Path separators, what Windows or Obsidian refuses, controls, and marks that only change the direction of writing. */
const REFUSED = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Longest name in bytes of UTF-8, its number and ending apart: file systems take 255. */
const LONGEST_BYTES = 180;

const encoder = new TextEncoder();

/** The beginning of `text` that has at most so many bytes; no character is cut in two. */
function fitting(text: string, bytes: number): string {
  if (encoder.encode(text).length <= bytes) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let [end, length] = [0, 0];
  for (const { segment, index } of graphemes.segment(text)) {
    length += encoder.encode(segment).length;
    if (length > bytes) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** A name without ending that Windows, macOS, Linux, Android and Obsidian take; `standIn` where nothing is left. */
export function safeName(title: string, standIn: string): string {
  const plain = title.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const trimmed = fitting(plain.trim(), LONGEST_BYTES).replace(/^[\s.]+|[\s.]+$/g, '');
  if (trimmed === '') return standIn;
  const [stem = ''] = trimmed.split('.');
  return RESERVED.test(stem.trim()) ? `${trimmed}_` : trimmed;
}

/** Gives each name once, upper and lower case taken for one: the second `A story` is `A story (2)`. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** The number that was given to a name last: a thousand of one title are not tried one by one. */
  readonly #numbers = new Map<string, number>();

  /** A safe name for `title` that nobody else has. */
  take(title: string, standIn: string): string {
    const name = safeName(title, standIn);
    const key = name.toLowerCase();
    let number = this.#numbers.get(key) ?? 1;
    let unique = number === 1 ? name : `${name} (${number})`;
    while (this.#taken.has(unique.toLowerCase())) {
      number += 1;
      unique = `${name} (${number})`;
    }
    this.#numbers.set(key, number);
    this.#taken.add(unique.toLowerCase());
    return unique;
  }
}
