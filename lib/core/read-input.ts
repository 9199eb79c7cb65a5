// Reads what comes from outside: JSON that may be none, and bodies that may be too long.
import { err, ok, type Result } from './result';

export function parseJson(text: string): Result<unknown, { readonly kind: 'not-json' }> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: 'not-json' }); // JSON.parse throws for nothing else
  }
}

/** Null: it has more than `most` bytes; nothing more of it is read. Rejects when the line breaks. */
export async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(pieces, length);
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** Bytes that are spelt at a time: a call takes no more arguments than its stack has room for. */
const PIECE = 0x8000;

/** `bytes` as a data: address of a media type. */
export function dataAddress(type: string, bytes: Uint8Array): string {
  let spelt = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    spelt += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return `data:${type};base64,${btoa(spelt)}`;
}
