// Clippings → one HTML file that needs nothing else: its style and its kept pictures within, no script, nothing fetched, the same on every device.
import { articleMarkup } from './article-markup';
import { type ExportContext, type ExportedClipping, type ExportPieces, onOneLine } from './exported-clipping';
import { HTML_STYLE } from './file-style';
import { attributesAs, escapedMarkup } from './markup/escaped-markup';
import { PictureRoom, withPicturesWithin } from './markup/kept-pictures';

/** Whatever an article says, nothing is loaded and nothing runs where the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function headOf(title: string, { words, isSingle }: ExportContext): string {
  const name = escapedMarkup(title);
  return `<!DOCTYPE html>
<html${attributesAs({ lang: words.lang, dir: words.dir })}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${name}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${isSingle ? '' : `<h1>${name}</h1>\n`}`;
}

/** The articles one below the other, those of a group under its name; of one alone its title names the file. */
export async function* writeHtml(
  clippings: AsyncIterable<ExportedClipping>,
  context: ExportContext,
): ExportPieces {
  const within = { ...context, room: new PictureRoom() };
  let [group, count]: [string | null, number] = [null, 0];
  for await (const clipping of clippings) {
    if (count === 0) yield headOf(context.isSingle ? onOneLine(clipping.title) : context.title, context);
    if (clipping.group !== group && clipping.group !== null) {
      yield `<h2 class="group">${escapedMarkup(clipping.group)}</h2>\n`;
    }
    [group, count] = [clipping.group, count + 1];
    const prefix = `a${count}-`;
    yield `<article id="a${count}">\n`;
    yield* withPicturesWithin(clipping, within, (pictureAt) =>
      articleMarkup(clipping, context, { prefix, pictureAt }),
    );
    yield '\n</article>\n';
  }
  if (count === 0) yield headOf(context.title, context);
  yield '</body>\n</html>\n';
}
