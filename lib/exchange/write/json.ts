// Clippings → one JSON document, versioned and described by docs/export.schema.json; a clipping a line.
import type { ExportContext, ExportedClipping, ExportPieces } from './exported-clipping';

/** Raised whenever a field changes its meaning or goes; the schema is that of this version. */
export const EXPORT_VERSION = 1;
/** By this the file is told from those of other programs. */
const FORMAT = 'sidelight-export';

/** A clipping as the document has it: what `docs/export.schema.json` describes. */
function recordOf({ body, group: _, ...clipping }: ExportedClipping) {
  return { ...clipping, text: body?.text ?? null, html: body?.html ?? null };
}

/** Between the head and the first clipping, and between two of them: a line break, so that large files can be looked at. */
const [BEFORE_FIRST, BETWEEN] = ['\n', ',\n'];

/**
 * What may follow is told by what stands before: the document is whole only with its last line. Half of a character is
 * written by its number, as JSON has it.
 */
export async function* writeJson(
  clippings: AsyncIterable<ExportedClipping>,
  { madeAt }: Pick<ExportContext, 'madeAt'>,
): ExportPieces {
  const head = JSON.stringify({ format: FORMAT, version: EXPORT_VERSION, madeAt });
  yield `${head.slice(0, -1)},"clippings":[`;
  let separator: string = BEFORE_FIRST;
  for await (const clipping of clippings) {
    yield separator + JSON.stringify(recordOf(clipping));
    separator = BETWEEN;
  }
  yield '\n]}\n';
}
