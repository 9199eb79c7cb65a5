// Takes recognised clutter out of a copy of the page, and remembers what was taken.
import { type Clutter, type Recognition, recogniseClutter } from './recognise-clutter';

/** Removes from `root` what `rules` recognise; the elements keep what is in them, for the ledger. */
export function removeClutter(recognition: Recognition): readonly Clutter[] {
  const clutter = recogniseClutter(recognition);
  for (const { element } of clutter) element.remove();
  return clutter;
}
