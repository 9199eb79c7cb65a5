// Passages, their languages and the languages' words → linked countries where a passage is in a language that we have words of.

import type { LinkedWords } from '../decide/roles';
import type { ArticleContext, MentionAt, Passage } from '../evidence/article-context';
import { type Candidates, NO_CANDIDATES } from '../index/candidates';
import type { LinkedMention } from '../types';
import { type CountryWordAt, countryWordsIn } from './country-words';
import type { ArticleLanguages, LanguageStretch } from './detect-language';
import type { LanguageIndex } from './language-index';
import type { LanguageCode, LanguageWordKind } from './language-types';
import { unspacedCountriesIn } from './unspaced-words';

/** Those whose words are at hand, by code. */
export type LanguageIndexes = ReadonlyMap<LanguageCode, LanguageIndex>;

interface StretchWithWords {
  readonly stretch: LanguageStretch;
  readonly index: LanguageIndex;
}

/** How an article's countries are read where it is not English. */
export interface ForeignStretches {
  /** Whether word `first` of `passage` is in a language with words of its own. */
  covers(passage: Passage, first: number): boolean;
  /** Linked countries of the passage; `chosen` is the reader's own word on one, undefined where there is none. */
  countries(
    context: ArticleContext,
    passage: Passage,
    chosen: (found: MentionAt) => LinkedMention | null | undefined,
  ): LinkedWords[];
}

const TYPE: Readonly<Record<LanguageWordKind, LinkedMention['type']>> = {
  name: 'country',
  abbreviation: 'country',
  demonym: 'norp',
};
const EVIDENCE_OF = { name: 'country-name', abbreviation: 'abbreviation', demonym: 'demonym' } as const;

const candidatesOf = ({ countries, kind }: CountryWordAt): Candidates => ({
  ...NO_CANDIDATES,
  countries: countries.map((country) => ({
    kind: kind === 'name' ? 'country-name' : kind,
    country,
  })),
  ids: countries,
});

function linkedWord({ index }: ArticleContext, word: CountryWordAt): LinkedMention | null {
  const country = index.gazetteer.countries.get(word.country);
  if (!country) return null;
  const { start, end, kind, confidence } = word;
  const mention = { start, end, type: TYPE[kind], id: word.country, name: country.name, confidence } as const;
  const others = word.countries.filter((code) => code !== word.country);
  return { ...mention, evidence: EVIDENCE_OF[kind], ...(others.length > 0 && { others }) };
}

/** A word of a stretch as a mention, so that what the reader has said of it can be looked up. */
const asMention = (passage: Passage, word: CountryWordAt): MentionAt => ({
  passage,
  at: -1,
  mention: {
    first: word.first,
    last: word.last,
    start: word.start,
    end: word.end,
    form: { lead: [], words: [], upper: [], gaps: [], exactCase: false, dotted: false, senses: [] },
  },
  candidates: candidatesOf(word),
});

const wordsIn = (context: ArticleContext, { words }: Passage, { stretch, index }: StretchWithWords) =>
  index.unspaced
    ? unspacedCountriesIn(words, { rules: index.rules, forms: index.unspaced, stretch })
    : countryWordsIn(context, words, { index, stretch });

/** Whether one of `stretches`, which are in reading order, holds `word`; by halves, because a long page has thousands. */
function isInStretch(stretches: readonly StretchWithWords[], word: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.stretch.last ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.stretch.first ?? Number.POSITIVE_INFINITY) <= word;
}

/** The stretches of `passages` in languages of `indexes`; none covers anything where an article is all English. */
export function foreignStretches(
  passages: readonly Passage[],
  { stretches }: ArticleLanguages,
  indexes: LanguageIndexes,
): ForeignStretches {
  const byPassage = new Map(
    passages.map((passage, at) => [
      passage,
      (stretches[at] ?? []).flatMap((stretch): StretchWithWords[] => {
        const index = stretch.lang === null ? undefined : indexes.get(stretch.lang);
        return index ? [{ stretch, index }] : [];
      }),
    ]),
  );
  return {
    covers: (passage, word) => isInStretch(byPassage.get(passage) ?? [], word),
    countries: (context, passage, chosen) =>
      (byPassage.get(passage) ?? []).flatMap(({ stretch, index }) =>
        wordsIn(context, passage, { stretch, index }).flatMap((word): LinkedWords[] => {
          const said = chosen(asMention(passage, word));
          const mention = said === undefined ? linkedWord(context, word) : said;
          return mention ? [{ first: word.first, last: word.last, mention }] : [];
        }),
      ),
  };
}
