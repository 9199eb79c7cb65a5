// Clippings and terms of office → which of them certainly appeared in which term, and which in none; pure.
import type { DayInterval } from '../../core/calendar';
import type { OfficeLine } from '../../gazetteer/describe/card-model';
import type { ClippingAbout } from './about';

export interface TermWithClippings {
  readonly line: OfficeLine;
  readonly clippings: readonly ClippingAbout[];
}

export interface ClippingsByTerm {
  /** In the order of the terms, those without clippings too. */
  readonly terms: readonly TermWithClippings[];
  /** Dated, and certainly in no term. */
  readonly outside: readonly ClippingAbout[];
  /** Without a date, or with one so rough, or so near to the beginning or end of a term, that nothing is certain. */
  readonly unsure: readonly ClippingAbout[];
}

/** Whether a term was certainly, certainly not, or perhaps in force on all of `days`. */
function holds(
  { since, until, asOf, stale, disputed }: OfficeLine,
  days: DayInterval,
): 'yes' | 'no' | 'perhaps' {
  if (days.last < since.first || (until && days.first >= until.last)) return 'no';
  if (disputed || days.first < since.last) return 'perhaps';
  if (until) return days.last < until.first ? 'yes' : 'perhaps';
  // An open term is known as of the day of its source; what is behind that holds only while somebody has looked lately.
  return !stale || days.last <= asOf ? 'yes' : 'perhaps';
}

/** Each clipping stands under every term in which it certainly appeared, and else in one of the other two lists. */
export function clippingsByTerm(
  clippings: readonly ClippingAbout[],
  lines: readonly OfficeLine[],
): ClippingsByTerm {
  const terms = lines.map((line) => ({ line, clippings: [] as ClippingAbout[] }));
  const [outside, unsure]: [ClippingAbout[], ClippingAbout[]] = [[], []];
  for (const clipping of clippings) {
    const { days } = clipping;
    const answers = terms.map(({ line }) => (days ? holds(line, days) : 'perhaps'));
    for (const [at, answer] of answers.entries()) if (answer === 'yes') terms[at]!.clippings.push(clipping);
    if (answers.includes('yes')) continue;
    (days === null || answers.includes('perhaps') ? unsure : outside).push(clipping);
  }
  return { terms, outside, unsure };
}
