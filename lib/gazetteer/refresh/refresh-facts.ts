// One refresh from beginning to end: question after question, then an overlay, or the first reason why not.

import type { IsoDay } from '../../core/calendar';
import { err, ok, type Result } from '../../core/result';
import type { Gazetteer } from '../model/types';
import type { Overlay } from '../overlay/overlay';
import type { FetchError, WikidataAnswer } from './fetch-answer';
import { type AnswerRefusal, makeOverlay } from './make-overlay';
import { type AnswerError, parseAnswer, type WikidataStatement } from './parse-answer';
import { buildQueries } from './wikidata-query';

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
  readonly ask: (query: string) => Promise<Result<WikidataAnswer, FetchError>>;
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
