// Why a refresh failed, why an office was refused → a message that says what happened, what was kept, what to do.

import { onDay } from '../../lib/core/calendar';
import type { RefusalReason } from '../../lib/gazetteer/refresh/check-holders';
import type { ScheduledError } from '../../lib/gazetteer/refresh/schedule';
import { counted, daysInWords, formats } from '../formats';
import type { WordKey, Words } from '../words';

const PLAIN = {
  'no-permission': 'factsNoPermission',
  unreachable: 'factsUnreachable',
  'too-slow': 'factsTooSlow',
  'too-large': 'factsTooLarge',
  'not-an-answer': 'factsNotAnAnswer',
  'cut-off': 'factsCutOff',
  interrupted: 'factsInterrupted',
  'storage-failed': 'factsStorageFailed',
  'rate-limited': 'factsRateLimited',
} as const satisfies Partial<Record<ScheduledError['kind'], WordKey>>;

export function explainFailure(words: Words, error: ScheduledError): string {
  const { number } = formats(words);
  switch (error.kind) {
    case 'service-failed':
      return words('factsServiceFailed', error.status);
    case 'half-missing':
      return counted(words, error.asked, {
        one: 'factsHalfMissingOne',
        other: 'factsHalfMissingOther',
        and: number.format(error.answered),
      });
    case 'contradictory':
      return counted(words, error.answered, {
        one: 'factsContradictoryOne',
        other: 'factsContradictoryOther',
        and: number.format(error.refused),
      });
    case 'wrong-clock':
      return words(
        'factsWrongClock',
        daysInWords(onDay(error.here), words),
        daysInWords(onDay(error.there), words),
      );
    default:
      return words(PLAIN[error.kind]);
  }
}

export const REFUSAL_WORDS: Readonly<Record<RefusalReason, WordKey>> = {
  'two-at-once': 'refusedTwoAtOnce',
  'ends-before-start': 'refusedEndsBeforeStart',
  'impossible-age': 'refusedImpossibleAge',
  'too-many-holders': 'refusedTooManyHolders',
  'not-a-name': 'refusedNotAName',
  'starts-in-future': 'refusedStartsInFuture',
  'no-start': 'refusedNoStart',
  'unclear-person': 'refusedUnclearPerson',
};
