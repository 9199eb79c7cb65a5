// Postings of what a query asks for → the documents that hold all of it, the best first.
import { eachPosting, MAX_WEIGHT, type PackedPostings } from './packed-postings';

/** What was found of one term, or of all terms with one beginning, in every segment. */
export interface FoundTerm {
  /** Documents that hold it, of all segments together. */
  readonly count: number;
  /** One a segment. */
  readonly postings: readonly PackedPostings[];
  /** What it counts beside others of its demand, 0…1: a word that only begins so is worth less. */
  readonly worth: number;
}

/** What one demand of a query found: a document needs one of its terms. */
export interface FoundDemand {
  readonly terms: readonly FoundTerm[];
  readonly isExcluded: boolean;
}

/** The newest of equally good documents stands first; a year's later reading weighs as much as this share of a word. */
const RECENCY_WORTH = 0.1;

/** BM25's weight of a rare word; `total` documents are searched. */
const rarity = (count: number, total: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Status a document that an excluded demand found; a query has fewer demands. */
const EXCLUDED = 255;
/** Documents are sorted only as far as they are looked at: a bin of scores at a time. */
const BINS = 1024;

/** Takes every posting of `terms`. */
function eachFound(
  terms: readonly FoundTerm[],
  take: (doc: number, weight: number, term: FoundTerm) => void,
): void {
  for (const term of terms)
    for (const postings of term.postings) eachPosting(postings, (doc, weight) => take(doc, weight, term));
}

/** Scores of the documents that meet all `demands`; 0: it does not. */
function scoresOf(demands: readonly FoundDemand[], newest: number): Float32Array {
  const wanted = demands.filter(({ isExcluded }) => !isExcluded);
  // How many demands each document has met, in their order: one that missed one falls behind for good.
  const met = new Uint8Array(newest + 1);
  const scores = new Float32Array(newest + 1);
  for (const [at, { terms }] of wanted.entries())
    eachFound(terms, (doc, weight, { count, worth }) => {
      if (met[doc] !== at && met[doc] !== at + 1) return;
      met[doc] = at + 1;
      scores[doc]! += (worth * rarity(count, newest) * weight) / MAX_WEIGHT;
    });
  for (const { terms, isExcluded } of demands)
    if (isExcluded) eachFound(terms, (doc) => (met[doc] = EXCLUDED));
  for (let doc = 1; doc <= newest; doc++)
    scores[doc] = met[doc] === wanted.length ? scores[doc]! + (RECENCY_WORTH * doc) / newest : 0;
  return scores;
}

/**
 * Numbers of the documents that meet all `demands`, at most 254, the best first, equal ones by the newest; `newest` is
 * the highest number there is. Documents that are gone may be among them. Where only exclusions are demanded, all
 * others meet them. One pass over all postings; the order is made as far as it is asked for.
 */
export function* rankDocuments(demands: readonly FoundDemand[], newest: number): Generator<number> {
  const scores = scoresOf(demands, newest);
  const highest = scores.reduce((high, score) => Math.max(high, score), 0);
  const bins: number[][] = Array.from({ length: BINS }, () => []);
  for (let doc = newest; doc > 0; doc--) {
    const score = scores[doc]!;
    if (score > 0) bins[Math.min(BINS - 1, Math.floor((score / highest) * BINS))]!.push(doc);
  }
  for (const bin of bins.reverse()) yield* bin.sort((a, b) => scores[b]! - scores[a]! || b - a);
}
