// Clippings → RIS, as EndNote, Zotero and Mendeley read it: a line a field, none of which a text can break.
import { type ExportedClipping, type ExportPieces, onOneLine, reducedDate } from '../exported-clipping';
import { authorsOf } from './authors';

/** Two signs, two blanks, a dash, a blank; lines end as on Windows. */
const line = (tag: string, text: string): string => {
  const said = onOneLine(text.replace(/\p{Cc}/gu, ' '));
  return said === '' ? '' : `${tag}  - ${said}\r\n`;
};

/** `2022/04/21/`: slashes stay where month or day are not known. */
function dateAs(clipping: ExportedClipping): string {
  const [year = '', month = '', day = ''] = reducedDate(clipping)?.split('-') ?? [];
  return year === '' ? '' : `${year}/${month}/${day}/`;
}

function recordOf(clipping: ExportedClipping): string {
  const { title, siteName, url, savedAt, lang, tags, note, section } = clipping;
  const date = dateAs(clipping);
  return [
    'TY  - ELEC\r\n',
    line('TI', title),
    ...authorsOf(clipping).map(({ name, parts }) =>
      line('AU', parts ? `${parts.family}, ${parts.given}` : name),
    ),
    line('T2', siteName ?? ''),
    line('PY', date.slice(0, 'YYYY'.length)),
    line('DA', date),
    line('Y2', savedAt.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '/')),
    line('UR', url),
    line('LA', lang ?? ''),
    line('SE', section ?? ''),
    ...tags.map((tag) => line('KW', tag)),
    line('N1', note),
    'ER  - \r\n',
  ].join('');
}

/** A record a clipping, an empty line behind it. */
export async function* writeRis(clippings: AsyncIterable<ExportedClipping>): ExportPieces {
  for await (const clipping of clippings) yield `${recordOf(clipping)}\r\n`;
}
