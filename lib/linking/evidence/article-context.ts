// What one article says as a whole, gathered before any single name in it is judged.

import type { DayInterval } from '../../core/calendar';
import type { WordTable } from '../../core/words';
import type { CountryCode, PersonId } from '../../gazetteer/model/types';
import type { Cue } from '../en/cues';
import { isFamilyName, isGivenName } from '../en/person-guards';
import { hasTownFeature } from '../en/place-guards';
import type { Candidates } from '../index/candidates';
import type { GazetteerIndex } from '../index/gazetteer-index';
import { styledRulers } from '../index/ruler-forms';
import type { Mention } from './find-mentions';
import type { NameManners } from './name-manners';
import { spelled } from './neighbours';

/** One of the texts of an article, the headline or the body, with the spellings found in it. */
export interface Passage {
  readonly words: WordTable;
  readonly mentions: readonly Mention[];
  /** How names are written where word `at` stands; null or none: as in English. */
  readonly mannersAt?: (at: number) => NameManners | null;
}

export interface ArticleContext {
  readonly index: GazetteerIndex;
  readonly passages: readonly Passage[];
  /** Day or days on which the article was written; `today` where no date is known. */
  readonly days: DayInterval;
  readonly isDated: boolean;
  /** How often a country's names and demonyms stand in the article, right or wrong. */
  readonly named: ReadonlyMap<CountryCode, number>;
  /** How often a country's demonyms and capital stand there: they are seldom homographs. */
  readonly hinted: ReadonlyMap<CountryCode, number>;
  /** The different names, demonyms and capitals of each country that stand there. */
  readonly spellings: ReadonlyMap<CountryCode, ReadonlySet<string>>;
  /** How many different words of each cue stand there. */
  readonly cues: ReadonlyMap<Cue, number>;
  /** Names of countries that somebody in the article bears: `Jordan` after "Michael Jordan". */
  readonly bornByPeople: ReadonlySet<string>;
  /** Names of countries that a town in the article bears: `Malta` after "Malta Road". */
  readonly bornByTowns: ReadonlySet<string>;
  /** Rulers whom the article names by title or number: "King Harald", "Harald V". */
  readonly styledRulers: ReadonlySet<PersonId>;
}

const increase = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function count(
  passages: readonly Passage[],
): Pick<ArticleContext, 'named' | 'hinted' | 'spellings' | 'cues'> {
  const named = new Map<CountryCode, number>();
  const hinted = new Map<CountryCode, number>();
  const spellings = new Map<CountryCode, Set<string>>();
  const cues = new Map<Cue, number>();
  const seen = new Set<unknown>();
  for (const { form } of passages.flatMap((passage) => passage.mentions)) {
    for (const sense of form.senses) {
      if (sense.kind === 'demonym' || sense.kind === 'capital') increase(hinted, sense.country);
      if (sense.kind === 'demonym' || sense.kind === 'country-name' || sense.kind === 'abbreviation') {
        increase(named, sense.country);
      }
      if ('country' in sense && sense.kind !== 'code' && !seen.has(form)) {
        const known = spellings.get(sense.country) ?? new Set();
        spellings.set(sense.country, known.add(form.words.join(' ')));
      }
      if (sense.kind === 'cue' && !seen.has(form)) increase(cues, sense.cue);
    }
    seen.add(form);
  }
  return { named, hinted, spellings, cues };
}

function bearers(passages: readonly Passage[]): Pick<ArticleContext, 'bornByPeople' | 'bornByTowns'> {
  const bornByPeople = new Set<string>();
  const bornByTowns = new Set<string>();
  for (const { words, mentions } of passages) {
    for (const { first, last, form } of mentions) {
      if (!form.senses.some(({ kind }) => kind === 'country-name')) continue;
      const place = { words, first, last, dotted: form.dotted };
      if (isGivenName(place) || isFamilyName(place)) bornByPeople.add(spelled(place));
      if (hasTownFeature(place)) bornByTowns.add(spelled(place));
    }
  }
  return { bornByPeople, bornByTowns };
}

/** `also` counted once more, in words of other languages. */
function withAlso(
  named: ReadonlyMap<CountryCode, number>,
  also: ReadonlySet<CountryCode>,
): ReadonlyMap<CountryCode, number> {
  if (also.size === 0) return named;
  const all = new Map(named);
  for (const country of also) increase(all, country);
  return all;
}

/** Gathers the context of an article from its passages; `also` are countries that it names in other languages. */
export function readContext(
  base: Pick<ArticleContext, 'index' | 'passages' | 'days' | 'isDated'>,
  also: ReadonlySet<CountryCode> = new Set(),
): ArticleContext {
  const { index, passages } = base;
  const counted = count(passages);
  return {
    ...base,
    ...counted,
    named: withAlso(counted.named, also),
    ...bearers(passages),
    styledRulers: styledRulers(
      index.factsOf,
      passages.flatMap(({ mentions }) => mentions.map(({ form }) => form)),
    ),
  };
}

/** A mention by its index among its passage's mentions. */
export interface MentionAt {
  readonly passage: Passage;
  readonly at: number;
  readonly mention: Mention;
  readonly candidates: Candidates;
}
