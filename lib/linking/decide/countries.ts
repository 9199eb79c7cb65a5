// Mention of a country's word and its evidence → the country meant, or null when another thing may be.

import { gapAfter } from '../../core/words';
import type { CountryCode } from '../../gazetteer/model/types';
import { COUNTRY_GUARDS } from '../en/country-guards';
import type { CountryWord } from '../en/guard-types';
import {
  DOUBTFUL_ABBREVIATIONS,
  HOMOGRAPHS,
  OTHER_MEANINGS,
  OWN_CUES,
  USUAL_COUNTRY,
} from '../en/homographs';
import type { ArticleContext, Passage } from '../evidence/article-context';
import type { Mention } from '../evidence/find-mentions';
import { spelled, type WordRange } from '../evidence/neighbours';
import { isResultCode } from '../evidence/result-codes';
import type { CountryCandidate } from '../index/candidates';

export interface CountryDecision {
  readonly kind: CountryWord;
  readonly country: CountryCode;
  /** 0 to 1, measured on annotated news by `bench/`. */
  readonly confidence: number;
}

/** How often an unguarded word of each kind means the country. */
const PRIOR: Readonly<Record<CountryWord, number>> = {
  'country-name': 0.98,
  abbreviation: 0.98,
  code: 0.98,
  demonym: 0.97,
};
/** A name that is also a town's or a person's, with the article on the country's side. */
const HOMOGRAPH_WITH_SUPPORT = 0.92;
const HOMOGRAPH_BY_DEFAULT = 0.8;

/** A name of two countries, where nothing speaks for either. */
const HOMONYM_BY_DEFAULT = 0.7;

/** Weights of the evidence about a homograph, in words found; more than a few of a kind add nothing. */
const MOST_FROM_ONE_KIND = 4;
const HINT_WEIGHT = 2;
const ABROAD_WEIGHT = 0.7;
/** Words from one country of a row to the next, `and` included. */
const ROW_REACH = 2;
const UNITED_STATES = 'US';

const capped = (count: number): number => Math.min(count, MOST_FROM_ONE_KIND);

/** What names the country's own: its demonym, its capital, its cues. */
function ownSupport(context: ArticleContext, country: CountryCode): number {
  const own = capped(context.hinted.get(country) ?? 0);
  const cue = OWN_CUES.get(country);
  const cues = cue ? capped(context.cues.get(cue) ?? 0) : 0;
  return HINT_WEIGHT * (own + cues);
}

/** Other foreign countries: news of the world names several. */
function foreignSupport(context: ArticleContext, country: CountryCode): number {
  let abroad = 0;
  for (const code of context.named.keys()) if (code !== country && code !== UNITED_STATES) abroad++;
  return ABROAD_WEIGHT * capped(abroad);
}

/** In a row of countries: "Armenia, Georgia and Azerbaijan". */
function touchesForeignCountry({ mentions }: Passage, at: number): boolean {
  const here = mentions[at];
  return [mentions[at - 1], mentions[at + 1]].some((mention) => {
    if (!mention || !here) return false;
    const distance = mention.first > here.last ? mention.first - here.last : here.first - mention.last;
    return (
      distance <= ROW_REACH &&
      mention.form.senses.some((sense) => sense.kind === 'country-name' && sense.country !== UNITED_STATES)
    );
  });
}

/** Right beside an American state: "Texas and Georgia", "Atlanta, Georgia". */
function touchesAmericanPlace({ mentions }: Passage, at: number, place: WordRange): boolean {
  const isLocal = (mention: Mention | undefined) =>
    mention?.form.senses.some((sense) => sense.kind === 'cue' && sense.cue === 'us-local') ?? false;
  const before = mentions[at - 1];
  const after = mentions[at + 1];
  const joins = (at: number) => ['space', 'comma'].includes(gapAfter(place.words, at));
  const near = (from: number, to: number) =>
    to - from === 1
      ? gapAfter(place.words, from) === 'comma'
      : to - from === 2 && joins(from) && joins(from + 1);
  return (
    (before !== undefined && isLocal(before) && near(before.last, place.first)) ||
    (after !== undefined && isLocal(after) && near(place.last, after.first))
  );
}

function judgeHomograph(
  context: ArticleContext,
  candidate: CountryCandidate,
  { word, inRow }: { readonly word: string; readonly inRow: boolean },
): CountryDecision | null {
  const homograph = HOMOGRAPHS.get(word);
  const own = ownSupport(context, candidate.country);
  if (own === 0 && context.bornByPeople.has(word)) return null;
  if (!homograph?.town || candidate.kind === 'demonym')
    return { ...candidate, confidence: PRIOR[candidate.kind] };
  const row = inRow ? HINT_WEIGHT : 0;
  const forCountry = own + row + (homograph.usuallyCountry ? foreignSupport(context, candidate.country) : 0);
  const named = context.bornByTowns.has(word) ? HINT_WEIGHT : 0;
  const forTown = named + capped(context.cues.get('us-local') ?? 0);
  if (forCountry > forTown) return { ...candidate, confidence: HOMOGRAPH_WITH_SUPPORT };
  if (forTown > 0 || !homograph.usuallyCountry) return null;
  return { ...candidate, confidence: HOMOGRAPH_BY_DEFAULT };
}

/** Of several countries with this name, the one that the rest of the article is about. */
function mostNamed(
  context: ArticleContext,
  candidates: readonly CountryCandidate[],
  word: string,
): { readonly candidate: CountryCandidate; readonly isTold: boolean } | null {
  const isNorth = (context.cues.get('north-korea') ?? 0) > 0;
  const weight = ({ country }: CountryCandidate) =>
    HINT_WEIGHT * (context.hinted.get(country) ?? 0) +
    (context.named.get(country) ?? 0) +
    (isNorth && country === 'KP' ? 1 : 0);
  const [only, other] = candidates;
  if (!other) return only ? { candidate: only, isTold: true } : null;
  const [best, second] = candidates.toSorted((a, b) => weight(b) - weight(a));
  if (!best || !second || weight(best) > weight(second))
    return best ? { candidate: best, isTold: true } : null;
  const usual = candidates.find(({ country }) => country === USUAL_COUNTRY.get(word));
  return usual ? { candidate: usual, isTold: false } : null;
}

/** "Indian" in an article about the Navajo: the article is of a kind in which the word means something else. */
function hasOtherMeaning(context: ArticleContext, country: CountryCode, word: string): boolean {
  return OTHER_MEANINGS.some(({ words, cue, least }) => {
    if (!words.includes(word) || (context.cues.get(cue) ?? 0) < least) return false;
    const spellings = context.spellings.get(country) ?? new Set();
    return [...spellings].every((spelling) => words.includes(spelling));
  });
}

/** "PNG" in an article that never says Papua New Guinea, and in no results. */
function isUnsupported(
  context: ArticleContext,
  passage: Passage,
  { at, word }: { readonly at: number; readonly word: string },
): boolean {
  if (!DOUBTFUL_ABBREVIATIONS.has(word)) return false;
  const senses = passage.mentions[at]?.form.senses ?? [];
  const spellings = senses.flatMap((sense) =>
    'country' in sense ? [...(context.spellings.get(sense.country) ?? [])] : [],
  );
  return spellings.every((spelling) => spelling === word) && !isResultCode(passage, at);
}

/** "(GBR)": letters count in results only. */
function decideCode(
  passage: Passage,
  {
    at,
    candidates: [only, other],
  }: { readonly at: number; readonly candidates: readonly CountryCandidate[] },
): CountryDecision | null {
  if (!only || other || !isResultCode(passage, at)) return null;
  return { ...only, confidence: PRIOR.code };
}

/** The country that mention number `at` of `passage` means; null: none, or not sure enough to say. */
export function decideCountry(
  context: ArticleContext,
  passage: Passage,
  { at, candidates }: { readonly at: number; readonly candidates: readonly CountryCandidate[] },
): CountryDecision | null {
  const mention = passage.mentions[at];
  if (!mention) return null;
  const { first, last, form } = mention;
  if (candidates.every(({ kind }) => kind === 'code')) return decideCode(passage, { at, candidates });
  const bare: WordRange = { words: passage.words, first, last, dotted: form.dotted };
  const word = spelled(bare);
  const place: WordRange = { ...bare, spelling: word };
  if (isUnsupported(context, passage, { at, word })) return null;
  const most = mostNamed(context, candidates, word);
  if (!most) return null;
  const { candidate } = most;
  for (const { appliesTo, rejects } of COUNTRY_GUARDS) {
    if (appliesTo.includes(candidate.kind) && rejects(place)) return null;
  }
  const isTown = HOMOGRAPHS.get(word)?.town && touchesAmericanPlace(passage, at, place);
  if (isTown && candidate.kind !== 'demonym') return null;
  if (hasOtherMeaning(context, candidate.country, word)) return null;
  if (!most.isTold) return { ...candidate, confidence: HOMONYM_BY_DEFAULT };
  return judgeHomograph(context, candidate, { word, inRow: touchesForeignCountry(passage, at) });
}
