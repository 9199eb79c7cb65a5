// Pictures that the library keeps with a clipping → those that its text shows, and each when it is wanted: one in memory at a time.
import { dataAddress } from '../../../core/read-input';
import { REMOTE_PICTURE } from '../../../extraction/sanitize/safe-markup';
import type { ExportContext, ExportedClipping, ExportedPictures } from '../exported-clipping';
import type { KeptPicture } from './xhtml-of';

/** A picture of a text that is kept: where it lay on the web, and its id in the library. */
interface PictureOfText {
  readonly address: string;
  readonly id: string;
}

/** Those that the text of `clipping` shows as it is exported, in reading order, each address once. */
export async function keptPicturesOf(
  { id: clippingId, body }: Pick<ExportedClipping, 'id' | 'body'>,
  pictures: ExportedPictures,
): Promise<readonly PictureOfText[]> {
  if (!body) return [];
  const kept = await pictures.addressesOf(clippingId);
  const shown = [...body.root.querySelectorAll(`[${REMOTE_PICTURE}]`)];
  const addresses = new Set(shown.map((each) => each.getAttribute(REMOTE_PICTURE) ?? ''));
  return [...addresses].flatMap((address) => {
    const id = kept.get(address);
    return id === undefined ? [] : [{ address, id }];
  });
}

/** Of a picture that went while it was being written: its words are shown. */
const GONE = 'data:,';

/** Bytes of pictures within one file: a browser that opens it holds all of them. */
const MOST_WITHIN = 1_000_000_000;

/** What is left of the room for pictures in a file; those that find none are links. */
export class PictureRoom {
  #left: number;

  constructor(bytes = MOST_WITHIN) {
    this.#left = bytes;
  }

  /** Whether there is room for so many bytes, which is taken then. */
  takes(bytes: number): boolean {
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    return true;
  }
}

interface WithinFile extends Pick<ExportContext, 'id' | 'pictures'> {
  readonly room: PictureRoom;
}

/**
 * What `write` writes of a clipping, piece by piece, with its pictures within it as `data:` addresses. It is written
 * with a mark for each, by the file's own id, which no text can know; each is read again when its mark is reached.
 */
export async function* withPicturesWithin(
  clipping: ExportedClipping,
  { id: file, pictures, room }: WithinFile,
  write: (pictureAt: KeptPicture) => string,
): AsyncGenerator<string> {
  const marks = new Map<string, string>();
  for (const { address, id } of await keptPicturesOf(clipping, pictures)) {
    const picture = await pictures.read(id);
    if (picture && room.takes(picture.bytes.length)) marks.set(address, `urn:uuid:${file}:${id}`);
  }
  const pieces = write((address) => marks.get(address) ?? null).split(
    new RegExp(`urn:uuid:${file}:([0-9a-f]{64})`),
  );
  for (const [at, piece] of pieces.entries()) {
    const picture = at % 2 === 0 ? null : await pictures.read(piece);
    if (at % 2 === 0) yield piece;
    else yield picture ? dataAddress(picture.type, picture.bytes) : GONE;
  }
}
