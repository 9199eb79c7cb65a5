// Quotes → W3C Web Annotations in JSON-LD: a collection's page with each passage by its words, its place, and what was written.
import type { ExportContext, ExportedClipping, ExportedQuote, ExportPieces } from '../exported-clipping';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const bodyOf = ({ note, colour }: ExportedQuote) => [
  ...(note === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
  { type: 'TextualBody', purpose: 'tagging', value: colour },
];

const annotationOf = (each: ExportedQuote, { url }: ExportedClipping) => {
  const { id, quote, position, createdAt, changedAt } = each;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: each.note === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    modified: changedAt,
    body: bodyOf(each),
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', start: position.start, end: position.end },
      ],
    },
  };
};

/** Clippings without quotes or without an address have nothing in it. */
export async function* writeWebAnnotations(
  clippings: AsyncIterable<ExportedClipping>,
  { id }: Pick<ExportContext, 'id'>,
): ExportPieces {
  const head = JSON.stringify({ '@context': CONTEXT, id: `urn:uuid:${id}`, type: 'AnnotationPage' });
  yield `${head.slice(0, -1)},"items":[`;
  let before = '\n';
  for await (const clipping of clippings) {
    if (clipping.url === '') continue;
    for (const each of clipping.quotes) {
      yield before + JSON.stringify(annotationOf(each, clipping));
      before = ',\n';
    }
  }
  yield '\n]}\n';
}
