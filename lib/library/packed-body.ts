// A body as it is stored: packed to a third of its size, whatever it is; rows of earlier versions are what they hold.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A row of `bodies`: what `packBody` made, or the plain row of an earlier version. */
export interface BodyRow {
  readonly id: string;
  /** The other fields as JSON in UTF-8, deflated. A field that stands beside it is newer than the same one in it. */
  readonly packed?: Uint8Array<ArrayBuffer>;
  readonly [field: string]: unknown;
}

/** Most of what can be saved is saved at this level; the next ones cost twice the time for a hundredth. */
const LEVEL = 6;

/** `body` as it is stored. */
export function packBody<T extends { readonly id: string }>({ id, ...body }: T): BodyRow {
  const packed = deflateSync(strToU8(JSON.stringify(body)), { level: LEVEL });
  return { id, packed: packed.slice() };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields in `packed`; null: they cannot be read. */
function unpacked(packed: unknown): Readonly<Record<string, unknown>> | null {
  if (!(packed instanceof Uint8Array)) return null;
  try {
    const fields: unknown = JSON.parse(strFromU8(inflateSync(packed)));
    return isRecord(fields) ? fields : null;
  } catch {
    // What is damaged is told by those who ask for its parts; the row stays as it is.
    return null;
  }
}

/** The fields of a stored body, and whether all of it can be unpacked: what cannot must not be written over. */
export interface UnpackedBody {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
}

/** A stored body, to be parsed; of one whose packing is damaged, the fields that stand beside it. */
export function unpackWhole(row: unknown): UnpackedBody {
  if (!isRecord(row)) return { fields: {}, isWhole: true };
  if (!('packed' in row)) return { fields: row, isWhole: true };
  const { packed, ...beside } = row;
  const fields = unpacked(packed);
  return { fields: { ...fields, ...beside }, isWhole: packed === undefined || fields !== null };
}

/** The fields of a stored body as `unpackWhole` gives them. */
export const unpackBody = (row: unknown): UnpackedBody['fields'] => unpackWhole(row).fields;

/** Whether all of a row can be unpacked. */
export const isUnpackable = (row: BodyRow): boolean => unpackWhole(row).isWhole;
