// One refresh from beginning to end: question after question, then an overlay, or the first reason why not.
import { type AnswerRefusal, makeOverlay } from '../gazetteer/refresh/make-overlay';
import type { Overlay } from '../gazetteer/refresh/overlay';
import { type AnswerError, parseAnswer } from '../gazetteer/refresh/parse-answer';
import { buildQueries } from '../gazetteer/refresh/wikidata-query';
import type { WikidataStatement } from '../gazetteer/refresh/wikidata-statement';
import type { Gazetteer } from '../gazetteer/types';
import type { IsoDay } from '../shared/calendar';
import { err, ok, type Result } from '../shared/result';
import type { Answer, FetchError } from './fetch-answer';

export type RefreshError =
  | FetchError
  | AnswerError
  | AnswerRefusal
  /** This computer and the service disagree about the day, so that no as-of date can be trusted. */
  | { readonly kind: 'wrong-clock'; readonly here: IsoDay; readonly there: IsoDay };

export interface RefreshDeps {
  /** The bundle: a refresh is always compared with what was shipped. */
  readonly gazetteer: Gazetteer;
  readonly today: IsoDay;
  readonly ask: (query: string) => Promise<Result<Answer, FetchError>>;
  /** Waits between two questions, so that a client's share of the service is never used up. */
  readonly pause: () => Promise<void>;
}

/** Years of ended terms that are asked for: as long as a bundle is likely to be in use. */
const YEARS_BACK = 3;
const DAY_MS = 86_400_000;
/** Between two time zones and a slow answer lies less than this. */
const LARGEST_CLOCK_ERROR_DAYS = 2;

const yearsBefore = (day: IsoDay): IsoDay =>
  `${Number(day.slice(0, 4)) - YEARS_BACK}${day.slice(4, 8)}01` as IsoDay;

const clockIsWrong = (here: IsoDay, there: IsoDay | null): there is IsoDay =>
  there !== null && Math.abs(Date.parse(here) - Date.parse(there)) > LARGEST_CLOCK_ERROR_DAYS * DAY_MS;

async function askAll({
  gazetteer,
  today,
  ask,
  pause,
}: RefreshDeps): Promise<Result<WikidataStatement[], RefreshError>> {
  const statements: WikidataStatement[] = [];
  for (const [at, query] of buildQueries(gazetteer, yearsBefore(today)).entries()) {
    if (at > 0) await pause();
    const answer = await ask(query);
    if (!answer.ok) return answer;
    const { body, servedOn } = answer.value;
    if (clockIsWrong(today, servedOn)) return err({ kind: 'wrong-clock', here: today, there: servedOn });
    const parsed = parseAnswer(body);
    if (!parsed.ok) return parsed;
    statements.push(...parsed.value);
  }
  return ok(statements);
}

/** All or nothing: half of the answers are no overlay. */
export async function refreshFacts(deps: RefreshDeps): Promise<Result<Overlay, RefreshError>> {
  const statements = await askAll(deps);
  return statements.ok ? makeOverlay(deps.gazetteer, statements.value, deps.today) : statements;
}
