// The records of a Zip archive, field by field (APPNOTE 6.3): what stands before each file, in the directory, and at the end.

/** Bytes of a field, and what is in it. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
}

/** Versions of the format: folders and deflate, and Zip64. */
const [VERSION, VERSION_OF_64] = [20, 45];
/** Names are UTF-8. */
const UTF8 = 1 << 11;
const [STORED, DEFLATED] = [0, 8];

interface FileRecord {
  readonly isStored: boolean;
  /** As MS-DOS wrote it. */
  readonly time: number;
  readonly crc: number;
  /** Bytes in the archive, outside it, and of the name. */
  readonly packed: number;
  readonly length: number;
  readonly path: number;
}

const shared = ({ isStored, time, crc, packed, length, path }: FileRecord): readonly Field[] => [
  [2, VERSION],
  [2, UTF8],
  [2, isStored ? STORED : DEFLATED],
  [4, time],
  [4, crc],
  [4, packed],
  [4, length],
  [2, path],
  [2, 0], // no extra field
];

/** Stands before a file's name and bytes. */
export const fileRecord = (file: FileRecord): Uint8Array => record([[4, 0x04034b50], ...shared(file)]);

/** Stands before a file's name in the directory; `offset` is where its own record stands. */
export const listedFile = (file: FileRecord & { readonly offset: number }): Uint8Array =>
  record([
    [4, 0x02014b50],
    [2, VERSION],
    ...shared(file),
    [2, 0], // no comment
    [2, 0], // on the first disk
    [2, 0],
    [4, 0],
    [4, file.offset],
  ]);

interface Directory {
  readonly files: number;
  /** Bytes of it, and where it begins. */
  readonly length: number;
  readonly offset: number;
}

/** Ends an archive. */
export const endOfArchive = ({ files, length, offset }: Directory): Uint8Array =>
  record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files],
    [2, files],
    [4, length],
    [4, offset],
    [2, 0], // no comment
  ]);

/** The end in Zip64, before `locatorOf64`. */
export const endOf64 = ({ files, length, offset }: Directory): Uint8Array =>
  record([
    [4, 0x06064b50],
    [8, 44], // bytes that follow
    [2, VERSION_OF_64],
    [2, VERSION_OF_64],
    [4, 0],
    [4, 0],
    [8, files],
    [8, files],
    [8, length],
    [8, offset],
  ]);

/** Where the end in Zip64 stands. */
export const locatorOf64 = (offset: number): Uint8Array =>
  record([
    [4, 0x07064b50],
    [4, 0],
    [8, offset],
    [4, 1],
  ]);
