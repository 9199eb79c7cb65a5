// The database of the library that a page of the extension shares → its rows, with bodies unpacked as the library itself does.
import { unpackBody } from '../../lib/library/packed-body';
import type { ExtensionView } from './driver';
import { readStoredRows, type StoredRow } from './in-page';

const asStored = ({ fields, bytes }: StoredRow): Readonly<Record<string, unknown>> => ({
  ...fields,
  ...Object.fromEntries(
    Object.entries(bytes).map(([name, written]) => [name, Uint8Array.from(Buffer.from(written, 'base64'))]),
  ),
});

/** Clippings' light rows and their bodies, as they stand in the database that `view` shares. */
export async function readLibrary(view: ExtensionView): Promise<{ items: unknown[]; bodies: unknown[] }> {
  const { items, bodies } = await view.evaluate(readStoredRows, undefined);
  return {
    items: items.map(asStored),
    bodies: bodies.map((row) => ({ id: row.fields['id'], ...unpackBody(asStored(row)) })),
  };
}
