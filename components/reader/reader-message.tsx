// The reader page without an article: why there is none, and what to do.

import type { SaveError } from '../../lib/library/repository';
import type { ClippingPart } from '../../lib/library/stored-rows';
import { Button } from '../button';
import { formats } from '../formats';
import { DEED_FAILED } from '../toast';
import { languageOf, useWords, type WordKey } from '../words';
import type { ReaderArticle } from './shelf';

/**
 * `never-there`: the address is that of no article; `missing`: its time in the trash is over; `expired`: a draft that was kept for a day;
 * `damaged`: it is there, but its text cannot be read; `failed`: the library cannot be opened; `newer`: because a newer Sidelight has made it.
 */
export type NoArticle =
  | 'loading'
  | 'never-there'
  | 'missing'
  | 'expired'
  | 'trashed'
  | 'damaged'
  | 'failed'
  | 'newer';

const MESSAGE: Record<Exclude<NoArticle, 'loading'>, WordKey> = {
  'never-there': 'readerNeverThere',
  missing: 'readerMissing',
  expired: 'readerExpired',
  trashed: 'readerTrashed',
  damaged: 'readerDamaged',
  failed: 'readerFailed',
  newer: 'errorStorageNewer',
};

interface MessageProps {
  readonly why: NoArticle;
  /** Takes the article out of the trash. */
  readonly onPutBack?: () => void;
  /** Why it was not taken out. */
  readonly problem?: SaveError['kind'] | null;
}

export function ReaderMessage({ why, onPutBack, problem = null }: MessageProps) {
  const words = useWords();
  if (why === 'loading') return <main class="reader" aria-busy="true" />;
  return (
    <main class="reader">
      <div class="reader-message" role="alert">
        <p>{words(MESSAGE[why])}</p>
        {problem !== null && <p>{words(DEED_FAILED[problem])}</p>}
        {why === 'trashed' && (
          <Button primary onPress={() => onPutBack?.()}>
            {words('putBack')}
          </Button>
        )}
      </div>
    </main>
  );
}

/** A story goes without saying. */
const NOTE: Record<ReaderArticle['form'], WordKey | null> = {
  text: null,
  'live-blog': 'readerLiveBlog',
  gallery: 'readerGallery',
  stub: 'readerStub',
};

export function FormNote({ form, url }: Pick<ReaderArticle, 'form' | 'url'>) {
  const words = useWords();
  const note = NOTE[form];
  if (note === null) return null;
  return (
    <p class="notice form-note" role="note" {...languageOf(words)}>
      {words(note)}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {words('openOriginal')}
      </a>
    </p>
  );
}

const PART: Record<ClippingPart, WordKey> = {
  address: 'damagedAddress',
  title: 'damagedTitle',
  date: 'damagedDate',
  details: 'damagedDetails',
  listing: 'damagedListing',
  text: 'damagedText',
  layout: 'damagedLayout',
  names: 'damagedNames',
  removals: 'damagedRemovals',
  edits: 'damagedEdits',
};

export function DamageNote({ parts }: { readonly parts: readonly ClippingPart[] }) {
  const words = useWords();
  if (parts.length === 0) return null;
  return (
    <p class="notice form-note" {...languageOf(words)} role="note">
      {words('readerDamagedParts', formats(words).conjunction.format(parts.map((part) => words(PART[part]))))}
    </p>
  );
}
