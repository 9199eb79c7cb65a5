// Those whom an article names → in how many clippings each is named; asked by pages of ours alone, which may know the library.
import { useEffect, useState } from 'preact/hooks';
import type { SavedAboutEach } from '../../components/cast/cast-list';
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import { countEachAbout } from '../../lib/library/archive/about';

const NOBODY: SavedAboutEach = new Map();

/** Everybody and everything that is listed. */
const idsOf = ({ people, countries, organisations }: Cast) => [
  ...people.map(({ id }) => id),
  ...[...countries, ...organisations].map(({ code }) => code),
];

/** Nobody until it is known, and where storage cannot be read. Counted anew for another `cast`. */
export function useSavedAbout(cast: Cast | null): SavedAboutEach {
  const [counted, setCounted] = useState<{ of: Cast; saved: SavedAboutEach } | null>(null);
  useEffect(() => {
    if (!cast) return;
    let isWanted = true;
    void countEachAbout(idsOf(cast)).then((saved) => {
      if (isWanted) setCounted({ of: cast, saved });
    });
    return () => {
      isWanted = false;
    };
  }, [cast]);
  return counted?.of === cast ? counted.saved : NOBODY;
}
