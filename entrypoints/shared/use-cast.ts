// Those whom an article names → their cast, asked of the background; and the map that it is drawn on.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DayInterval } from '../../lib/core/calendar';
import type { Cast, NamedEntity } from '../../lib/gazetteer/describe/cast-model';
import { countriesOf } from '../../lib/gazetteer/describe/describe-cast';
import { parseWorldMap, type Region, regionAround } from '../../lib/gazetteer/describe/world-map';
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
