// Those whom an article names → their cast, asked of the background, in how many clippings each is named, and the map that it is drawn on; for pages of ours alone.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SavedAboutEach } from '../../components/cast/cast-list';
import type { DayInterval } from '../../lib/core/calendar';
import type { Cast, NamedEntity } from '../../lib/gazetteer/describe/cast-model';
import { countriesOf } from '../../lib/gazetteer/describe/describe-cast';
import { parseWorldMap, type Region, regionAround } from '../../lib/gazetteer/describe/world-map';
import { countEachAbout } from '../../lib/library/archive/about';
import { askBackground } from '../../lib/messaging/ask';

export interface NamedOnDay {
  readonly named: readonly NamedEntity[];
  readonly published: DayInterval | null;
}

/** Null: nothing was asked, or there is no answer yet; asks again when `article` is another object. */
export function useCast(article: NamedOnDay | null): Cast | null {
  const [answer, setAnswer] = useState<{ of: NamedOnDay; cast: Cast } | null>(null);
  useEffect(() => {
    if (!article) return;
    let isWanted = true;
    const { named, published } = article;
    askBackground('article/cast', { named, published }).then(
      (cast) => {
        if (isWanted) setAnswer({ of: article, cast });
      },
      () => undefined, // the extension was updated under the page: the article stands without its cast
    );
    return () => {
      isWanted = false;
    };
  }, [article]);
  return answer && answer.of === article ? answer.cast : null;
}

async function readRegion(cast: Cast): Promise<Region | null> {
  const response = await fetch(browser.runtime.getURL('/world-map.json'));
  if (!response.ok) throw new Error('The bundle has no map');
  return regionAround(parseWorldMap(await response.json()), countriesOf(cast));
}

/** The part of the map that shows the countries of `cast`; null: none is on it, or it is still being read. */
export function useRegion(cast: Cast | null): Region | null {
  const [drawn, setDrawn] = useState<{ of: Cast; region: Region | null } | null>(null);
  useEffect(() => {
    if (!cast) return;
    let isWanted = true;
    readRegion(cast).then(
      (region) => {
        if (isWanted) setDrawn({ of: cast, region });
      },
      () => undefined, // the extension was updated under the page: the list says what the map shows
    );
    return () => {
      isWanted = false;
    };
  }, [cast]);
  return drawn && drawn.of === cast ? drawn.region : null;
}

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
