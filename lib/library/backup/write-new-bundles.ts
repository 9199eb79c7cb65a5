// Clippings of a file that the library has never had → all their rows, together: a few requests for many clippings.
import { storyKey } from '../../extraction/story-key';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { type FiledAs, fileAs } from '../filing/file-many';
import type { ChangedField } from '../filing/filing-tables';
import { packBody } from '../packed-body';
import { parseBody } from '../stored-rows';
import { BESIDE_TABLES } from './beside-tables';
import type { ClippingBundle } from './clipping-bundle';

/**
 * Those of `bundles`, each of another id, that `writeNewBundles` may write: kept ones of whose id the library holds no
 * state and no tag either, which damage may have left behind. Inside a transaction on the tables that restoring writes.
 */
export async function quiteNew(db: LibraryDb, bundles: readonly ClippingBundle[]): Promise<ClippingBundle[]> {
  const ids = bundles.map(({ item }) => item.id);
  const [states, tags] = await Promise.all([
    db.states.bulkGet(ids),
    Promise.all(ids.map((id) => readTags(db, id))),
  ]);
  return bundles.filter(
    ({ item }, at) => item.state === 'kept' && states[at] === undefined && tags[at]?.length === 0,
  );
}

const bodyRow = ({ item: { id }, body }: ClippingBundle) => packBody({ ...body, id });

const versionRows = ({ item: { id }, versions }: ClippingBundle) =>
  // As they were, whatever they were: they are parsed when they are read.
  versions.map(({ body, ...version }) => ({ ...version, clippingId: id, body: packBody({ ...body, id }) }));

const changeRows = ({ item: { id }, changes }: ClippingBundle) =>
  Object.entries(changes).map(([field, at]) => ({ id, field: field as ChangedField, at }));

const asFiled = ({ item, body, state, tags }: ClippingBundle): FiledAs => ({
  item: { ...item, storyKey: storyKey(item.canonicalUrl) },
  body: parseBody(body),
  now: { state: { ...state, id: item.id, isTrashed: false }, tags },
  before: null,
});

/** Writes and files `bundles`, which `quiteNew` has let through. Inside the same transaction. */
export async function writeNewBundles(db: LibraryDb, bundles: readonly ClippingBundle[]): Promise<void> {
  if (bundles.length === 0) return;
  await Promise.all([
    db.bodies.bulkPut(bundles.map(bodyRow)),
    db.table('versions').bulkPut(bundles.flatMap(versionRows)),
    db.changes.bulkPut(bundles.flatMap(changeRows)),
    ...BESIDE_TABLES.map(({ name, owner }) =>
      db
        .table(name)
        .bulkPut(
          bundles.flatMap(({ item: { id }, beside }) =>
            (beside[name] ?? []).map((row) => ({ ...row, [owner]: id })),
          ),
        ),
    ),
  ]);
  await fileAs(db, bundles.map(asFiled));
}
