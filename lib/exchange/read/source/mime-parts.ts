// An MHTML file → the page in it: parts between boundaries, their heads, and their bytes decoded; what else is in it is passed over.
import { joinBytes } from './file-bytes';

/** The part of a file that is the page itself. */
export interface RootPage {
  readonly address: string | undefined;
  /** As the file writes it. */
  readonly savedAt: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Heads = ReadonlyMap<string, string>;

/** A byte a character, so that offsets in the text are offsets in the file. */
const binaryText = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return pieces.join('');
};

const bytesFrom = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: binary.length }, (_, at) => binary.charCodeAt(at) & 0xff);

/** Bytes of the lines above a part's body: more are no head. */
const LONGEST_HEAD = 65_536;
const END_OF_HEAD = /\r\n\r\n|\n\n|\r\r/;

/** Heads at `from` by their names in lower case, lines that go on joined; and where the body begins. */
function headsAt(text: string, from: number): { readonly heads: Heads; readonly body: number } | null {
  const part = text.slice(from, from + LONGEST_HEAD);
  const end = END_OF_HEAD.exec(part);
  if (!end) return null;
  const lines = part
    .slice(0, end.index)
    .replace(/(?:\r\n?|\n)[ \t]+/g, ' ')
    .split(/\r\n?|\n/);
  const heads = new Map<string, string>();
  for (const line of lines) {
    const [, name, value = ''] = /^([\w-]{1,100}):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !heads.has(name.toLowerCase())) heads.set(name.toLowerCase(), value.trim());
  }
  return { heads, body: from + end.index + end[0].length };
}

/** `=C3=A9` and `=` at the end of a line → bytes. */
const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=[ \t]*(?:\r\n|\n|\r)/g, '')
    .replace(/=([\da-f]{2})/gi, (_written, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Null: it is none. */
function fromBase64(body: string): string | null {
  try {
    return atob(body.replace(/[^a-z\d+/=]/gi, ''));
  } catch {
    return null; // no base64: nothing else is thrown
  }
}

function decoded(body: string, encoding: string): Uint8Array<ArrayBuffer> | null {
  if (/^quoted-printable$/i.test(encoding)) return bytesFrom(fromQuotedPrintable(body));
  if (!/^base64$/i.test(encoding)) return bytesFrom(body);
  const binary = fromBase64(body);
  return binary === null ? null : bytesFrom(binary);
}

const boundaryIn = (type: string): string | null => {
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  return quoted ?? bare ?? null;
};

/** The charset that a head declares goes in front of the page, where it is looked for. */
function declared(bytes: Uint8Array<ArrayBuffer>, type: string): Uint8Array<ArrayBuffer> {
  const charset = /charset\s*=\s*"?([\w-]{2,40})/i.exec(type)?.[1];
  if (!charset || /^utf-?8$/i.test(charset)) return bytes;
  return joinBytes([bytesFrom(`<meta charset="${charset}">`), bytes]);
}

/** Where each part of a file with that boundary begins and ends. */
function partsOf(text: string, boundary: string, from: number): (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  const mark = `--${boundary}`;
  for (let at = text.indexOf(mark, from); at >= 0; ) {
    const next = text.indexOf(mark, at + mark.length);
    const start = at + mark.length;
    if (text.startsWith('--', start)) break;
    parts.push([text.startsWith('\r\n', start) ? start + 2 : start + 1, next < 0 ? text.length : next]);
    at = next;
  }
  return parts;
}

/** The page in an MHTML file: its first part of HTML, in parts inside parts too; null: there is none. */
export function rootPageOf(bytes: Uint8Array): RootPage | null {
  const text = binaryText(bytes);
  const top = headsAt(text, 0);
  if (!top) return null;
  const [address, savedAt] = [top.heads.get('snapshot-content-location'), top.heads.get('date')];
  let open: (readonly [number, number])[] = [[0, text.length]];
  for (let steps = 0; open.length > 0 && steps < 1000; steps++) {
    const [[from, to] = [0, 0], ...rest] = open;
    open = rest;
    const head = headsAt(text, from);
    if (!head) continue;
    const type = head.heads.get('content-type') ?? '';
    const boundary = boundaryIn(type);
    if (boundary !== null && /^multipart\//i.test(type))
      open = [...partsOf(text.slice(0, to), boundary, head.body), ...rest];
    else if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) {
      const page = decoded(text.slice(head.body, to), head.heads.get('content-transfer-encoding') ?? '');
      const own = head.heads.get('content-location');
      return page && { address: address ?? own, savedAt, bytes: declared(page, type) };
    }
  }
  return null;
}

/** Whether `start`, the beginning of a text, is an MHTML file: its heads say of what parts it is made. */
export const isMhtml = (start: string): boolean => {
  const head = headsAt(start, 0);
  return (
    head !== null && /^multipart\/(?:related|mixed|alternative)/i.test(head.heads.get('content-type') ?? '')
  );
};
