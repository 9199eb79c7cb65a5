// Which languages a text is judged in: what it declares, what its small words or its script tell, and English always.

/** Languages that clutter is known in. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'zh',
  'ja',
  'ko',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something for each language that has it. */
export type ByLanguage<T> = Readonly<Partial<Record<Language, T>>>;

/** For a text of which nothing is known. */
export const ALL_LANGUAGES: readonly Language[] = LANGUAGES;

/** Words that a text of the language cannot do without; a neighbour may share some, not most. */
const SMALL_WORDS: ByLanguage<string> = {
  en: 'the of and to that is was for with his from as by',
  de: 'der die das und den von zu mit sich nicht ist im auch dem ein',
  fr: 'le les des et du est une dans que qui pour au sur pas il',
  es: 'el los las que y en del una por con para se su al como',
  it: 'il di che la è una per non del della sono con nel gli alla',
  pt: 'o os que e do da em um uma para com não no na dos',
  nl: 'de het een van en dat is op te voor met zijn niet die aan',
  pl: 'w i na z się że do nie jest to o jak po przez oraz',
  tr: 've bir bu için ile da de olarak olan daha çok gibi sonra kadar ise',
};
/** Which languages a small word is one of. */
const SPOKEN_IN = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of words.split(' ')) SPOKEN_IN.set(word, [...(SPOKEN_IN.get(word) ?? []), language]);

/** Text in which all signs lie before these is in the Latin script alone. */
const BEYOND_LATIN = /[\u0370-\uffff]/;
const PUNCTUATION = /[\u2000-\u206f]/g;

const SCRIPTS: ByLanguage<RegExp> = {
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
};

/** Share of the letters that a script has where its language is written; Japanese mixes two. */
const WRITTEN = 0.15;
/** Share of the words that are small ones of the language; and of what the best known language has. */
const SPOKEN = 0.06;
const NEARLY_BEST = 0.6;

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

const interned = new Map<string, readonly Language[]>();
/** The same list for the same languages, so that what is worked out for it once holds for all texts. */
function intern(found: ReadonlySet<string>): readonly Language[] {
  const languages = LANGUAGES.filter((language) => found.has(language));
  const key = languages.join();
  const known = interned.get(key) ?? languages;
  interned.set(key, known);
  return known;
}

function writtenIn(text: string): string[] {
  const spelled = text.replace(PUNCTUATION, '');
  if (!BEYOND_LATIN.test(spelled)) return [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = Object.entries(SCRIPTS)
    .filter(([, script]) => (text.match(script)?.length ?? 0) > letters * WRITTEN)
    .map(([language]) => language);
  return found.includes('ja') ? found.filter((language) => language !== 'zh') : found;
}

function spokenIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of SPOKEN_IN.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count > words.length * SPOKEN && count >= best * NEARLY_BEST)
    .map(([language]) => language);
}

/** UTF-16 code units that tell a language for certain. */
const ENOUGH_TEXT = 4000;

/** The beginning of the text under `root`, about as long as it takes to tell its language. */
export function sampleOf(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sample = '';
  while (sample.length < ENOUGH_TEXT && walker.nextNode())
    sample += `${(walker.currentNode.nodeValue ?? '').slice(0, ENOUGH_TEXT)} `;
  return sample;
}

/**
 * `text` is a part of what is judged, some thousand UTF-16 code units of it; `declared` a BCP 47 tag, which is wrong on
 * many pages and so never the only word. Of what nothing is known, all languages. In the order of `LANGUAGES`.
 */
export function languagesOf(text: string, declared: string | null): readonly Language[] {
  const [tag = ''] = (declared ?? '').toLowerCase().split(/[-_]/);
  const seen = [...writtenIn(text), ...spokenIn(text)];
  if (seen.length === 0 && (tag === '' || tag === 'en' || !isLanguage(tag))) return ALL_LANGUAGES;
  return intern(new Set(['en', tag, ...seen]));
}
