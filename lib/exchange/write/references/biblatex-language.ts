// A language as a page declares it → the name that BibLaTeX has for it, by which it chooses hyphens, months and quotation marks.

/** Names of BibLaTeX 3.20 (manual, table 2), by BCP 47; where a country writes by itself, with it. */
const NAMES: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  'de-at': 'naustrian',
  'de-ch': 'nswissgerman',
  el: 'greek',
  en: 'english',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  gl: 'galician',
  hr: 'croatian',
  hu: 'hungarian',
  is: 'icelandic',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  mr: 'marathi',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sr: 'serbian',
  'sr-cyrl': 'serbianc',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};
const NAME_BY_TAG: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/** Null: none is declared, or one for which it has no words; a name that it does not know makes LaTeX complain. */
export function biblatexLanguage(declared: string | null): string | null {
  const parts = (declared ?? '').toLowerCase().split('-');
  const [language = ''] = parts;
  const withMore = parts.slice(1).map((part) => NAME_BY_TAG.get(`${language}-${part}`));
  return withMore.find((name) => name !== undefined) ?? NAME_BY_TAG.get(language) ?? null;
}
