// Says above an article which parts of what was saved cannot be read; nothing where all can.
import type { ClippingPart } from '../../lib/library/stored-rows';
import { formats } from '../formats';
import { useWords, type WordKey } from '../words';

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
    <p class="notice form-note" lang={words('locale')} dir="ltr" role="note">
      {words('readerDamagedParts', formats(words).conjunction.format(parts.map((part) => words(PART[part]))))}
    </p>
  );
}
