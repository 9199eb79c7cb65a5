// Gets one picture from the web, telling the site nothing but that somebody wants it.
import { dataAddress, readAtMost } from '../core/read-input';
import { err, ok, type Result } from '../core/result';

export type PictureError = { readonly kind: 'unreachable' | 'no-picture' | 'too-large' };

/** Bytes; press photographs in print quality are smaller. */
const LARGEST_PICTURE = 20_000_000;
/** Longest time for a whole picture, in ms: Chromium stops a worker that waits 30 s for the first byte. */
const PATIENCE_MS = 20_000;
const PICTURE_TYPE = /^image\/[\w.+-]+/i;

/** A picture as its site sent it: what the site calls it, and its bytes. */
interface ReceivedPicture {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
type Received = Result<ReceivedPicture, PictureError>;

async function receive(answer: Response, largest: number): Promise<Received> {
  const [type] = PICTURE_TYPE.exec(answer.headers.get('content-type') ?? '') ?? [];
  const refuse = async (kind: PictureError['kind']) => {
    await answer.body?.cancel();
    return err({ kind });
  };
  if (!answer.ok) return await refuse('unreachable');
  if (!type) return await refuse('no-picture');
  if (Number(answer.headers.get('content-length')) > largest) return await refuse('too-large');
  const bytes = await readAtMost(answer, largest);
  return bytes ? ok({ type, bytes }) : err({ kind: 'too-large' });
}

/** The picture at an address, of at most `largest` bytes, unless `wanted` aborts. No cookies, no referrer. Never rejects. */
export async function receivePicture(
  address: string,
  largest = LARGEST_PICTURE,
  wanted?: AbortSignal,
): Promise<Received> {
  try {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const signal = wanted ? AbortSignal.any([patience, wanted]) : patience;
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    return await receive(answer, largest);
  } catch {
    return err({ kind: 'unreachable' }); // offline, too slow, not wanted any more, or a redirection to a site that was not granted
  }
}

/** The same as a data: address; `take` is given its bytes, and what it begins with them is not waited for. */
export async function fetchPicture(
  address: string,
  take: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined,
): Promise<Result<string, PictureError>> {
  const received = await receivePicture(address);
  if (!received.ok) return received;
  take(received.value.bytes);
  return ok(dataAddress(received.value.type, received.value.bytes));
}
