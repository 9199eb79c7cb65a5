// The small lines below a clipping's title: where and when it appeared, how long it is, how far it was read, what it bears.
import type { ReadingListItem } from '../../../lib/library/clipping';
import { Flags } from '../../flag';
import { daysInWords, formats, instantInWords } from '../../formats';
import { LinkSign, siteShown } from '../../link-sign';
import { useWords, type Words } from '../../words';
import type { RowDetails } from './list-model';

/** More flags than this say nothing at a glance. */
const MOST_FLAGS = 5;
/** Who has seen so much has read it; who has seen so little has only looked. */
const [ALL, NEARLY_NOTHING] = [0.97, 0.03];
/** Adults' silent reading of English non-fiction, in words a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;

interface Props {
  readonly item: ReadingListItem;
  readonly details: RowDetails | undefined;
  readonly isDamaged: boolean;
}

/** `42% read`; null: it is not begun, or nothing is known of it. */
function howFar(details: RowDetails | undefined, words: Words): string | null {
  const { status = null, share = null } = details ?? {};
  if (status?.read || (share !== null && share >= ALL)) return words('popupReadAll');
  if (share === null || share < NEARLY_NOTHING) return null;
  return words('popupReadPart', formats(words).percent.format(share));
}

/** `4 min`; null: nothing is known of its length. */
function howLong({ wordCount }: ReadingListItem, words: Words): string | null {
  if (wordCount === 0) return null;
  const minutes = Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
  return words('rowMinutes', formats(words).number.format(minutes));
}

export function RowFacts({ item, details, isDamaged }: Props) {
  const words = useWords();
  const date = item.published
    ? daysInWords(item.published.days, words, 'short')
    : words('popupSavedOn', instantInWords(item.savedAt, words, 'short'));
  const facts = [
    date,
    howLong(item, words),
    isDamaged ? words('popupDamaged') : null,
    howFar(details, words),
    details?.status?.archived ? words('rowArchived') : null,
  ].filter((fact) => fact !== null);
  const site = siteShown(item);
  return (
    <p class="second-line row-facts">
      {item.link && (
        <>
          <LinkSign link={item.link} />
          <span class="dot"> · </span>
        </>
      )}
      {site !== null && (
        <>
          <span class="row-site" dir="auto">
            {site}
          </span>
          <span class="dot"> · </span>
        </>
      )}
      {facts.map((fact, at) => (
        <span key={fact} class="row-fact">
          {fact}
          {at < facts.length - 1 && <span class="dot"> ·</span>}
        </span>
      ))}
      <Flags codes={item.countries} most={MOST_FLAGS} />
      {details?.tags.map((tag) => (
        <span key={tag} class="row-tag" dir="auto">
          {tag}
        </span>
      ))}
    </p>
  );
}
