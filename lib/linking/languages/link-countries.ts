// Passages, their languages and the languages' words → linked countries where a passage is in a language that we have words of.

import { lazy } from '../../core/collections';
import type { WordTable } from '../../core/words';
import type { CountryCode } from '../../gazetteer/model/types';
import type { LinkedWords } from '../decide/roles';
import type { ArticleContext, MentionAt, Passage } from '../evidence/article-context';
import { type Candidates, NO_CANDIDATES } from '../index/candidates';
import type { LinkedMention } from '../types';
import { type CountryWordAt, readCountryWords, type StretchWords } from './country-words';
import type { ArticleLanguages, LanguageStretch } from './detect-language';
import type { LanguageIndex } from './language-index';
import type { LanguageCode, LanguageWordKind } from './language-types';
import { readUnspacedWords } from './unspaced/unspaced-words';

/** Those whose words are at hand, by code. */
export type LanguageIndexes = ReadonlyMap<LanguageCode, LanguageIndex>;

interface StretchWithWords {
  readonly stretch: LanguageStretch;
  /** Made when the first country is wanted. */
  readonly said: () => StretchWords;
}

/** How an article's countries are read where it is not English. */
export interface ForeignStretches {
  /** Countries that some stretch names in words which no other country shares; made when they are wanted. */
  named(): ReadonlySet<CountryCode>;
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

const readStretch = (words: WordTable, stretch: LanguageStretch, index: LanguageIndex): StretchWords => {
  const { rules, unspaced: forms } = index;
  return rules.unspaced && forms
    ? readUnspacedWords(words, stretch, { rules: rules.unspaced, forms })
    : readCountryWords(words, { index, stretch });
};

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
        return index ? [{ stretch, said: lazy(() => readStretch(passage.words, stretch, index)) }] : [];
      }),
    ]),
  );
  const named = lazy(() => new Set([...byPassage.values()].flat().flatMap(({ said }) => [...said().own])));
  return {
    named,
    covers: (passage, word) => isInStretch(byPassage.get(passage) ?? [], word),
    countries: (context, passage, chosen) =>
      (byPassage.get(passage) ?? []).flatMap(({ said }) =>
        said()
          .countries(context, named())
          .flatMap((word): LinkedWords[] => {
            const choice = chosen(asMention(passage, word));
            const mention = choice === undefined ? linkedWord(context, word) : choice;
            return mention ? [{ first: word.first, last: word.last, mention }] : [];
          }),
      ),
  };
}
