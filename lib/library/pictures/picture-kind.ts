// Bytes that call themselves a picture → what they are, by their own first bytes, and the name that their content gives them; why one is not kept.

/** Kinds that are kept; SVG is none, because it may hold scripts and addresses. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Largest picture that is kept, in bytes; what a paper shows has a tenth of it. */
export const LARGEST_KEPT = 5_000_000;
/** Most pictures of one clipping; galleries have more. */
export const MOST_PICTURES = 30;

/**
 * Why a picture is not kept: it has more than `LARGEST_KEPT` bytes, its site may not be reached, it is of no kind that is
 * kept, it did not come, or the clipping has `MOST_PICTURES` before it.
 */
export type WhyLeftOut = 'too-large' | 'no-leave' | 'other-kind' | 'unreachable' | 'too-many';

/** First bytes of each kind, as Latin-1; a dot is any byte. */
const SIGNATURES: readonly (readonly [PictureType, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signature of a file is bytes, not text
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/avif', /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
];
/** Bytes that the longest signature looks at. */
const SIGNED = 16;

/** What `bytes` are; null: none of the kinds that are kept, whatever the server called them. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const start = String.fromCharCode(...bytes.subarray(0, SIGNED));
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

/** SHA-256 in hexadecimal: the same picture has one name, wherever it was found. */
export async function contentName(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
