// Gets the HTML of one page from the web, telling its site nothing but that somebody wants it.
import { readAtMost } from '../core/read-input';
import { err, ok, type Result } from '../core/result';
import { isPublicAddress } from './public-address';

/** A page as it was answered. */
export interface FetchedPage {
  readonly html: string;
  /** Where it was in the end, when all redirections had been followed. */
  readonly url: string;
}

/** `refused`: its site says that it is not there, or not for us; `not-a-page`: it is no HTML, or too large to be an article's. */
export type PageError = { readonly kind: 'unreachable' | 'refused' | 'not-a-page' };

/** Bytes; the largest page that is known has a fifth of it. */
const LARGEST_PAGE = 10_000_000;
/** Longest time for a whole page, in ms: Chromium stops a worker that waits 30 s for the first byte. */
const PATIENCE_MS = 20_000;
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
/** Bytes in which a page says how it is written, by the standard. */
const HEAD = 1024;

function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null; // nobody knows it
    throw error;
  }
}

const MARKS: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The text of a page: as its mark, its site, or the page itself says that it is written; else UTF-8. */
export function pageText(bytes: Uint8Array, contentType: string): string {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const decoder =
    decoderFor(marked?.[0]) ??
    decoderFor(CHARSET.exec(contentType)?.[1]) ??
    decoderFor(CHARSET.exec(head)?.[1]) ??
    new TextDecoder();
  return decoder.decode(bytes);
}

async function receivePage(answer: Response): Promise<Result<FetchedPage, PageError>> {
  const type = answer.headers.get('content-type') ?? '';
  const refuse = async (kind: PageError['kind']) => {
    await answer.body?.cancel();
    return err({ kind });
  };
  if (!isPublicAddress(answer.url)) return await refuse('refused'); // it led into the reader's own network
  if (!answer.ok) return await refuse('refused');
  if (!PAGE_TYPE.test(type)) return await refuse('not-a-page');
  if (Number(answer.headers.get('content-length')) > LARGEST_PAGE) return await refuse('not-a-page');
  const bytes = await readAtMost(answer, LARGEST_PAGE);
  return bytes ? ok({ html: pageText(bytes, type), url: answer.url }) : err({ kind: 'not-a-page' });
}

/** The page at an address of the web; one of the reader's own network is refused. No cookies, no referrer. Never rejects. */
export async function fetchPage(address: string): Promise<Result<FetchedPage, PageError>> {
  if (!isPublicAddress(address)) return err({ kind: 'refused' });
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return await receivePage(
      await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }),
    );
  } catch {
    return err({ kind: 'unreachable' }); // offline, too slow, or a redirection to a site that was not granted
  }
}
