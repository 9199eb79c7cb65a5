// The pictures of a book: each file of them once, as it is first shown, and what the package has to list of it.
import type { PictureType } from '../../../library/pictures/picture-kind';
import type { ExportedClipping, ExportedPictures } from '../exported-clipping';
import { keptPicturesOf } from '../markup/kept-pictures';
import type { KeptPicture } from '../markup/xhtml-of';
import type { ZipEntry } from '../zip-stream';

/** Kinds that every reader of EPUB 3 shows (core media types of 3.2; 3.3 has WebP as well), and their endings. */
const ENDINGS: Partial<Record<PictureType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
/** Bytes of all pictures of one book: places in an archive have 32 bits, and texts need room, too. */
const MOST_BYTES = 3_000_000_000;

/** A picture's file, as the package lists it. */
export interface BookPicture {
  /** Within the book's folder. */
  readonly file: string;
  readonly type: PictureType;
}

/** Of those that have been written a line is kept, however many there are. */
export class BookPictures {
  readonly listed: BookPicture[] = [];
  readonly #pictures: ExportedPictures;
  /** By its id in the library; null: it is not in the book. */
  readonly #files = new Map<string, string | null>();
  #bytes = 0;

  constructor(pictures: ExportedPictures) {
    this.#pictures = pictures;
  }

  /** Files that a chapter shows and that are not in the book yet; the value says where it finds each. */
  async *filesOf(clipping: ExportedClipping): AsyncGenerator<ZipEntry, KeptPicture> {
    const shown = await keptPicturesOf(clipping, this.#pictures);
    for (const { id } of shown) if (!this.#files.has(id)) yield* this.#fileOf(id);
    const files = new Map(shown.map(({ address, id }) => [address, this.#files.get(id) ?? null]));
    return (address) => files.get(address) ?? null;
  }

  async *#fileOf(id: string): AsyncGenerator<ZipEntry> {
    this.#files.set(id, null);
    const kept = await this.#pictures.read(id);
    const picture = kept && (ENDINGS[kept.type] ? kept : await this.#pictures.forBooks(kept));
    const ending = picture && ENDINGS[picture.type];
    if (!ending || this.#bytes + picture.bytes.length > MOST_BYTES) return;
    const file = `pictures/${this.listed.length + 1}.${ending}`;
    this.#files.set(id, file);
    this.#bytes += picture.bytes.length;
    this.listed.push({ file, type: picture.type });
    yield { name: `EPUB/${file}`, content: picture.bytes, isStored: true };
  }
}
