// Inside a page of the extension: prepares a library, does the work in the middle of which the browser is killed, and tells afterwards what is wrong.
import { openBackups } from '../../lib/library/backup/backups';
import { LIBRARY_NAME, LibraryDb } from '../../lib/library/db';
import { pictureOf } from '../../lib/library/pictures/keep-pictures';
import { openLibrary } from '../../lib/library/repository';
import { parseBody } from '../../lib/library/stored-rows';
import { askBackground } from '../../lib/messaging/ask';
import { faultsOf, faultsOfFiled } from './audit-library';
import { LAST_EARLIER, writeEarlierLibrary } from './earlier-library';
import { NOBODY, revisionOf, sampleAddress, sampleArticle, sampleClipping } from './sample-clippings';

/** What is going on when the browser is killed. */
export type KillKind = 'save' | 'index' | 'upgrade' | 'restore';

/** The `n`th article was saved with so many amendments, and the save was answered. */
export interface Acknowledged {
  readonly n: number;
  readonly revision: number;
}

/** Clippings of the libraries that are filed, brought up to date and restored: enough that each takes a while. */
const SIZE = 64;
/** The article that is saved while the rest is filed, which the background begins then. */
const BEYOND = SIZE + 1;
const PICTURED = 4;
/** Bytes that begin as a picture does; long enough that each takes a while. */
const pngOf = (content: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(`\x89PNG\r\n\x1a\n${content.repeat(20_000)}`, (sign) => sign.charCodeAt(0));
/** Clippings that the library has before a backup is restored into it. */
const ALREADY = 8;
/** How often it is looked whether all is filed, in ms. */
const LOOK_AGAIN_MS = 20;
/** A file of the extension, put there by who kills. */
const BACKUP = '/kills-backup.jsonl';

const WORK = { signal: new AbortController().signal, onProgress: () => undefined };

/** The version of the library that the `seed`th upgrade begins with. */
const versionOf = (seed: number): number => 1 + (seed % LAST_EARLIER);

async function emptyLibrary(): Promise<void> {
  const db = new LibraryDb();
  await db.delete();
  db.close();
}

const file = async (): Promise<Blob> => (await fetch(BACKUP)).blob();

/** Saves as every page of ours does: in the background. False: it was refused. */
export async function saveSample({ n, revision }: Acknowledged): Promise<boolean> {
  const ask = { article: sampleArticle(n, revision), mentions: NOBODY, replace: false };
  return (await askBackground('clipping/save', ask)).ok;
}

/** Every so manieth clipping shows two pictures: one of its own, and one that all of them share. */
async function addPictures(db: LibraryDb): Promise<void> {
  for (let n = PICTURED; n <= SIZE; n += PICTURED) {
    const { item } = sampleClipping(n);
    for (const content of ['shared', String(n)]) {
      const picture = await pictureOf(pngOf(content));
      if (!picture) throw new Error('A sample is no picture');
      await db.pictures.put(picture);
      const address = `${item.url}/${content}.png`;
      const use = { clippingId: item.id, address, picture: picture.id, savedAt: item.savedAt };
      await db.pictureUses.put({ ...use, id: `${item.id}-${content}` });
    }
  }
}

/** The text of a backup of `SIZE` clippings; the library is empty afterwards. */
export async function makeBackup(): Promise<string> {
  await emptyLibrary();
  await writeEarlierLibrary(LIBRARY_NAME, LAST_EARLIER, SIZE);
  const db = new LibraryDb();
  await addPictures(db);
  db.close();
  const backups = openBackups();
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for await (const each of backups.bytes(WORK)) bytes.push(each);
  backups.close();
  await emptyLibrary();
  return await new Blob(bytes).text();
}

/** Makes the library such that there is something to do. */
export async function prepare(kind: KillKind, seed: number): Promise<void> {
  await emptyLibrary();
  if (kind === 'upgrade') return writeEarlierLibrary(LIBRARY_NAME, versionOf(seed), SIZE);
  if (kind === 'index') await writeEarlierLibrary(LIBRARY_NAME, LAST_EARLIER, SIZE);
  const library = openLibrary();
  await library.count(); // opens it, and brings it up to date
  if (kind === 'restore')
    for (let n = 1; n <= ALREADY; n++) await library.save(sampleArticle(n, n % 2), NOBODY);
  library.close();
}

/** Does the work; not to be called for saves, which are told one by one. */
export async function work(kind: Exclude<KillKind, 'save'>): Promise<void> {
  if (kind === 'index') {
    await saveSample({ n: BEYOND, revision: 0 });
    const library = openLibrary();
    while ((await library.filingProgress()) !== null)
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    library.close();
    return;
  }
  if (kind === 'upgrade') {
    const library = openLibrary();
    await library.count();
    return library.close();
  }
  const backups = openBackups();
  const [chosen] = [await file()];
  const plan = await backups.plan(chosen, WORK);
  if (plan.ok) await backups.restore(chosen, plan.value, WORK);
  backups.close();
}

/** Clippings of the first so many that are not there, or not with the text that they had. */
async function missing(db: LibraryDb, size: number): Promise<string[]> {
  const faults: string[] = [];
  for (let n = 1; n <= size; n++) {
    const { item } = sampleClipping(n);
    const row = await db.items.where('canonicalUrl').equals(item.canonicalUrl).first();
    const text = row && parseBody(await db.bodies.get(row.id))?.text;
    if (!row) faults.push(`${item.canonicalUrl} is lost`);
    else if (!text?.startsWith(sampleArticle(n).text))
      faults.push(`the text of ${item.canonicalUrl} is lost`);
  }
  return faults;
}

/** Saves that were answered, and are not there. */
async function lost(db: LibraryDb, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { n, revision } of acknowledged) {
    const row = await db.items.where('canonicalUrl').equals(sampleAddress(n)).first();
    const body = row && parseBody(await db.bodies.get(row.id));
    if (!body || revisionOf(body.text) < revision)
      faults.push(`${sampleAddress(n)}, saved ${revision}, is lost`);
  }
  return faults;
}

/** Restores the file again, to its end; what is wrong then. */
async function restoreAgain(db: LibraryDb): Promise<string[]> {
  const backups = openBackups({ db });
  const chosen = await file();
  const plan = await backups.plan(chosen, WORK);
  const done = plan.ok ? await backups.restore(chosen, plan.value, WORK) : plan;
  if (!done.ok || !done.value.isComplete) return ['the file cannot be restored any more'];
  const again = await backups.plan(chosen, WORK);
  const isSame = again.ok && again.value.counts.same === SIZE;
  return isSame ? missing(db, SIZE) : ['a file that was restored is not the same as the library'];
}

/** What is wrong with the library after the browser was killed in the midst of `kind`. */
export async function audit(kind: KillKind, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const db = new LibraryDb();
  const atOnce = [...(await faultsOf(db)), ...(await lost(db, acknowledged))];
  if (kind === 'upgrade' || kind === 'index') atOnce.push(...(await missing(db, SIZE)));
  if (kind === 'restore') atOnce.push(...(await missing(db, ALREADY)), ...(await restoreAgain(db)));
  const later = await faultsOfFiled(db);
  db.close();
  return [...new Set([...atOnce, ...later])];
}
