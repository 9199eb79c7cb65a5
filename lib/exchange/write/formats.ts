// The kinds of files that clippings leave as: their names, what the browser calls them, and who writes each.
import { writeBookmarks } from './bookmarks';
import { writeCsv } from './csv';
import { writeEpub } from './epub/epub';
import type { ExportFormat } from './export-kinds';
import type { ExportWriter } from './exported-clipping';
import { writeHtml } from './html';
import { writeJson } from './json';
import { writeMarkdown } from './markdown';
import { writeBibtex } from './references/bibtex';
import { writeCslJson } from './references/csl-json';
import { writeRis } from './references/ris';
import { writeWebAnnotations } from './references/web-annotations';

/** A kind of file. */
export interface FileKind {
  /** Behind the name; of one clipping, and of several. */
  readonly ending: string;
  readonly endingOfMany: string;
  /** MIME type; of one clipping, and of several. */
  readonly type: string;
  readonly typeOfMany: string;
  readonly write: ExportWriter;
}

const same = (ending: string, type: string, write: ExportWriter): FileKind => ({
  ending,
  endingOfMany: ending,
  type,
  typeOfMany: type,
  write,
});

/** How each format is written. */
export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  markdown: {
    ...same('.md', 'text/markdown', writeMarkdown),
    endingOfMany: '.zip',
    typeOfMany: 'application/zip',
  },
  epub: same('.epub', 'application/epub+zip', writeEpub),
  html: same('.html', 'text/html', writeHtml),
  json: same('.json', 'application/json', writeJson),
  csv: same('.csv', 'text/csv', writeCsv),
  bibtex: same('.bib', 'application/x-bibtex', writeBibtex),
  ris: same('.ris', 'application/x-research-info-systems', writeRis),
  'csl-json': same('.csl.json', 'application/vnd.citationstyles.csl+json', writeCslJson),
  annotations: same('.jsonld', 'application/ld+json', writeWebAnnotations),
  bookmarks: same('.html', 'text/html', writeBookmarks),
};
