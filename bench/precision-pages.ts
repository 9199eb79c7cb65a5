// Sets sentences into plain pages, each once as every kind of line: what is lost of them was taken by mistake.
import { HARD_LINES, type LineKind } from './hard-lines';
import { HARDER_LINES } from './harder-lines';

export const LINE_KINDS: readonly LineKind[] = ['paragraph', 'heading', 'cell', 'item', 'quote'];
/** Lines that a page is asked for; between them stands prose that is not counted. */
const LINES_PER_PAGE = 20;
const FILLER_SENTENCES = 3;
const CELLS_PER_ROW = 2;
/** A heading is the beginning of a sentence: as many words, or signs where words are not spaced. */
const HEADING_WORDS = [2, 3, 4, 5, 6];
const HEADING_SIGNS = 9;
const CELL_WORDS = [1, 2];
const CELL_SIGNS = 3;

export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

export interface PrecisionPage {
  readonly lang: string;
  readonly html: string;
  readonly lines: readonly Line[];
}

const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function beginning(sentence: string, words: number, signs: number): string {
  const spaced = sentence.split(/\s+/);
  const cut = spaced.length < 4 ? [...sentence].slice(0, signs).join('') : spaced.slice(0, words).join(' ');
  return cut.replace(/[\s,.;:!?«»“”„"'()–—。，、]+$/u, '').replace(/^[\s«»“”„"'(]+/u, '');
}

/** The same choice on every run. */
const choose = (from: readonly number[], at: number) => from[at % from.length] ?? 1;

function lineOf(kind: LineKind, sentence: string, at: number): Line {
  if (kind === 'heading')
    return { kind, text: beginning(sentence, choose(HEADING_WORDS, at), HEADING_SIGNS) };
  if (kind === 'cell') return { kind, text: beginning(sentence, choose(CELL_WORDS, at), CELL_SIGNS) };
  return { kind, text: sentence };
}

function buildPage(lang: string, lines: readonly Line[], filler: (n: number) => string): PrecisionPage {
  const of = (kind: LineKind) =>
    lines.filter((line) => line.kind === kind).map(({ text }) => escapeMarkup(text));
  let fillers = 0;
  const prose = () => `<p>${escapeMarkup(filler(fillers++))}</p>`;
  const rows: string[] = [];
  const cells = of('cell');
  for (let at = 0; at < cells.length; at += CELLS_PER_ROW) {
    const row = cells.slice(at, at + CELLS_PER_ROW).map((cell) => `<td>${cell}</td>`);
    rows.push(`<tr><td>${(at + 1) * 17}</td>${row.join('')}</tr>`);
  }
  const [first = '', ...paragraphs] = of('paragraph').map((text) => `<p>${text}</p>`);
  const last = paragraphs.pop() ?? '';
  const body = [
    first,
    prose(),
    ...paragraphs.map((paragraph) => paragraph + prose()),
    ...of('heading').map((heading) => `<h2>${heading}</h2>${prose()}`),
    rows.length > 0 ? `<table>${rows.join('')}</table>` : '',
    prose(),
    of('item').length > 0
      ? `<ul>${of('item')
          .map((item) => `<li>${item}</li>`)
          .join('')}</ul>`
      : '',
    prose(),
    ...of('quote').map((quote) => `<blockquote><p>${quote}</p></blockquote>${prose()}`),
    last,
  ];
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>1984–2024 | The Bay Courier</title></head>` +
    `<body><main><article><h1>1984–2024</h1>${body.join('\n')}</article></main></body></html>`;
  return { lang, html, lines };
}

/** Pages in which every sentence stands once as each kind of line. `sentences` are of one language. */
export function pagesOf(lang: string, sentences: readonly string[]): PrecisionPage[] {
  const long = sentences.filter((sentence) => sentence.length > 30);
  const filler = (from: number) => (n: number) =>
    Array.from({ length: FILLER_SENTENCES }, (_, i) => long[(from + n * 7 + i * 131) % long.length]).join(
      ' ',
    );
  const pages: PrecisionPage[] = [];
  for (let pass = 0; pass < LINE_KINDS.length; pass++) {
    for (let at = 0; at < sentences.length; at += LINES_PER_PAGE) {
      const lines = sentences
        .slice(at, at + LINES_PER_PAGE)
        .map((sentence, i) =>
          lineOf(LINE_KINDS[(i + pass) % LINE_KINDS.length] ?? 'paragraph', sentence, at + i),
        )
        .filter(({ text }) => text.length > 0);
      pages.push(buildPage(lang, lines, filler(at + pass)));
    }
  }
  return pages;
}

/** Pages in which every sentence stands once, as a paragraph. `sentences` are of one language. */
export function paragraphPages(lang: string, sentences: readonly string[]): PrecisionPage[] {
  const long = sentences.filter((sentence) => sentence.length > 30);
  const pages: PrecisionPage[] = [];
  for (let at = 0; at < long.length; at += LINES_PER_PAGE) {
    const lines = long.slice(at, at + LINES_PER_PAGE).map((text) => ({ kind: 'paragraph', text }) as const);
    const filler = (n: number) =>
      Array.from({ length: FILLER_SENTENCES }, (_, i) => long[(at + n * 7 + i * 131) % long.length]).join(
        ' ',
      );
    pages.push(buildPage(lang, lines, filler));
  }
  return pages;
}

/** The lines written to be hard, in pages of their own; `sentences` fill the space between them. */
export function hardPages(lang: string, sentences: readonly string[]): PrecisionPage[] {
  const tables = [HARD_LINES[lang] ?? {}, HARDER_LINES[lang] ?? {}];
  const lines = LINE_KINDS.flatMap((kind) =>
    tables.flatMap((table) => (table[kind] ?? []).map((text) => ({ kind, text }))),
  );
  const long = sentences.filter((sentence) => sentence.length > 30);
  const filler = (n: number) =>
    Array.from({ length: FILLER_SENTENCES }, (_, i) => long[(n * 7 + i * 131) % long.length]).join(' ');
  return lines.length > 0 && long.length > 0 ? [buildPage(lang, lines, filler)] : [];
}
