// An item of Wikidata → plain links to it and to its article in Wikipedia; nothing is loaded before the reader follows one.

import { useWords, type WordKey } from '../words';

const WIKIDATA = 'https://www.wikidata.org/wiki/';
/** Languages whose Wikipedia goes by another code than the language. */
const WIKI_OF: Readonly<Record<string, string>> = { nb: 'no', yue: 'zh_yue', 'be-tarask': 'be_x_old' };

/** `enwiki`: Wikidata's name for the Wikipedia of a language, by its BCP 47 tag; regions and scripts share one. */
export function wikiOf(locale: string): string {
  const language = locale.toLowerCase().split('-')[0] || 'en';
  return `${WIKI_OF[locale.toLowerCase()] ?? WIKI_OF[language] ?? language}wiki`;
}

interface OtherPage {
  readonly key: WordKey;
  readonly href: string;
}

/** Wikidata knows the article's address, and leads there; `item`: `Q567`. */
export const placesOf = (item: string, locale: string): readonly OtherPage[] => [
  { key: 'cardWikipedia', href: `${WIKIDATA}Special:GoToLinkedPage/${wikiOf(locale)}/${item}` },
  { key: 'cardWikidata', href: `${WIKIDATA}${item}` },
];

/** Nothing where the gazetteer has no item. */
export function Elsewhere({ item }: { readonly item: string | null }) {
  const words = useWords();
  if (item === null) return null;
  return (
    <>
      {placesOf(item, words('locale')).map(({ key, href }) => (
        <a key={key} class="elsewhere" href={href} target="_blank" rel="noopener noreferrer">
          {words(key)}
        </a>
      ))}
    </>
  );
}
