// Bytes, one after another → a file of them, on the disk and not in memory; the caller gives it to the browser.

/** Bytes that are packed and written together: single lines would cost a message to the disk each. */
const PIECE = 1 << 18;
/** Our files in the private file system of the origin, with the instant at which each was begun. */
const SPARE = /^backup-(\d+)\.gz$/;
/** By then the browser has copied what it was given, in ms. */
const COPIED_MS = 10 * 60 * 1000;

/** Gathers bytes to pieces of a useful size. */
function gathering(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let [gathered, length] = [new Uint8Array(PIECE), 0];
  return new TransformStream({
    transform(bytes, controller) {
      if (length + bytes.length > PIECE) {
        controller.enqueue(gathered.slice(0, length));
        length = 0;
      }
      if (bytes.length > PIECE) controller.enqueue(bytes);
      else {
        gathered.set(bytes, length);
        length += bytes.length;
      }
    },
    flush(controller) {
      controller.enqueue(gathered.slice(0, length));
      gathered = new Uint8Array();
    },
  });
}

/** `bytes` as a stream that is read as fast as it is written elsewhere. */
function streamOf(bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await bytes.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The private file system; null: this browser has none here, as in private windows. */
async function privateFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

/** Deletes the files of earlier backups, which the browser has copied long ago. */
export async function forgetSpareFiles(): Promise<void> {
  const folder = await privateFolder();
  if (!folder) return;
  for await (const name of folder.keys()) {
    const [, made] = SPARE.exec(name) ?? [];
    if (made !== undefined && Number(made) < Date.now() - COPIED_MS) await folder.removeEntry(name);
  }
}

interface SpareFile {
  /** MIME type. */
  readonly type: string;
  readonly signal?: AbortSignal;
}

/** The file that is read from `stream`; where it ends early, nothing is left of it. */
async function keptFile(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { type, signal }: SpareFile,
): Promise<Blob> {
  const stopped = signal ? { signal } : {};
  const folder = await privateFolder();
  if (folder) {
    const file = await folder.getFileHandle(`backup-${Date.now()}.gz`, { create: true });
    await stream.pipeTo(await file.createWritable(), stopped);
    return file.getFile();
  }
  const pieces: Blob[] = [];
  const writable = new WritableStream({ write: (piece: BlobPart) => void pieces.push(new Blob([piece])) });
  await stream.pipeTo(writable, stopped);
  return new Blob(pieces, { type });
}

/**
 * The file of `bytes`, as they are. Where there is a private file system it lies there until `forgetSpareFiles`;
 * elsewhere the browser keeps its pieces. Rejects with what `bytes` throws, when the signal aborts, and when the disk
 * has no room (`QuotaExceededError`).
 */
export const spareFile = (bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>, how: SpareFile): Promise<Blob> =>
  keptFile(streamOf(bytes).pipeThrough(gathering()), how);

/** The same, packed by gzip. */
export const packedFile = (bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>): Promise<Blob> =>
  keptFile(
    streamOf(bytes)
      .pipeThrough(gathering())
      .pipeThrough(new CompressionStream('gzip'))
      .pipeThrough(gathering()),
    { type: 'application/gzip' },
  );
