// Gets one picture from the web, telling the site nothing but that somebody wants it.
import { err, ok, type Result } from '../shared/result';

export type PictureError = { readonly kind: 'unreachable' | 'no-picture' | 'too-large' };

/** Bytes; press photographs in print quality are smaller. */
const LARGEST_PICTURE = 20_000_000;
const PICTURE_TYPE = /^image\//;

/** No cookies, no referrer. Never rejects unless `signal` aborts. */
export async function fetchPicture(
  address: string,
  signal: AbortSignal,
): Promise<Result<Blob, PictureError>> {
  try {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!answer.ok) return err({ kind: 'unreachable' });
    if (Number(answer.headers.get('content-length')) > LARGEST_PICTURE) return err({ kind: 'too-large' });
    const picture = await answer.blob();
    if (picture.size > LARGEST_PICTURE) return err({ kind: 'too-large' });
    return PICTURE_TYPE.test(picture.type) ? ok(picture) : err({ kind: 'no-picture' });
  } catch (cause) {
    if (signal.aborted) throw cause;
    return err({ kind: 'unreachable' }); // offline, refused, or a redirection to a site that was not granted
  }
}

/** What the browser is asked to let us reach, as match patterns, each host once. */
export const hostPatterns = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses.map((address) => {
      const { protocol, hostname } = new URL(address);
      return `${protocol}//${hostname}/*`;
    }),
  ),
];
