// The views of the library page that are no list, wired: timeline, map, statistics, what has changed since, all about somebody.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KnownNames } from '../../../components/library/known-names';
import type { LibraryView } from '../../../components/library/library-address';
import { OVERVIEW_WORDS } from '../../../components/library/library-nav';
import { AboutView } from '../../../components/library/overviews/about-view';
import { MapView } from '../../../components/library/overviews/map-view';
import { OverviewHead, OverviewNote } from '../../../components/library/overviews/overview-head';
import { SinceView } from '../../../components/library/overviews/since-view';
import { StatisticsView } from '../../../components/library/overviews/statistics-view';
import { TimelineView } from '../../../components/library/overviews/timeline-view';
import { readersDay, systemClock } from '../../../lib/core/clock-and-ids';
import { litWorld, parseWorldMap, type WorldMap } from '../../../lib/gazetteer/describe/world-map';
import type { EntityId } from '../../../lib/gazetteer/model/types';
import type { Archive } from '../../../lib/library/archive/open-archive';
import { mostCounted, type Tally, weeksUpTo } from '../../../lib/library/archive/tally';
import type { TagCount } from '../../../lib/library/filing/list-filed';
import { browserWords } from '../../shared/extension-page';
import type { AskedNames } from '../use-names';
import type { LibraryFailure } from '../use-overview';
import type { ShelfView } from '../use-shelf-view';
import { useAbout, useQuoteCopy } from './use-about';
import { useSince } from './use-since';
import type { TimelineList } from './use-timeline';

/** Weeks, and rows of a table, that are shown. */
const [MOST_WEEKS, MOST_ROWS] = [104, 15];

export interface OverviewAppProps {
  readonly view: Exclude<LibraryView, { look: unknown }>;
  readonly archive: Archive;
  readonly tally: Tally | null;
  readonly timeline: TimelineList | null;
  readonly tags: readonly TagCount[];
  readonly shelf: ShelfView;
  readonly names: AskedNames;
  /** Why the library cannot be read; null: it can, as far as is known. */
  readonly failure: LibraryFailure | null;
}

const FAILED = { failed: 'popupListFailed', newer: 'errorStorageNewer' } as const;

const ofKinds = (tally: Tally | null, names: KnownNames, kind: 'person' | 'country'): [EntityId, number][] =>
  tally
    ? mostCounted(tally.byEntity, tally.byEntity.size).filter(([id]) => names.get(id)?.kind === kind)
    : [];

/** The bundled outlines; null: not read yet. */
function useWorldMap(isShown: boolean): WorldMap | null {
  const [map, setMap] = useState<WorldMap | null>(null);
  useEffect(() => {
    if (!isShown || map) return;
    fetch(browser.runtime.getURL('/world-map.json'))
      .then((response) => response.json())
      .then(
        (json) => setMap(parseWorldMap(json)),
        () => undefined, // the extension was updated under the page: the table says what the map shows
      );
  }, [isShown, map]);
  return map;
}

function StatisticsApp({ tally, names }: Pick<OverviewAppProps, 'tally' | 'names'>) {
  const weeks = useMemo(() => {
    if (!tally) return [];
    const today = readersDay(systemClock);
    return weeksUpTo(tally.savedByWeek, today, MOST_WEEKS).map(([monday, saved]) => ({
      monday,
      saved,
      read: tally.readByWeek.get(monday) ?? 0,
    }));
  }, [tally]);
  return (
    <StatisticsView
      clippings={tally?.clippings ?? null}
      weeks={weeks}
      sites={tally ? mostCounted(tally.bySite, MOST_ROWS) : []}
      people={ofKinds(tally, names.names, 'person').slice(0, MOST_ROWS)}
      countries={ofKinds(tally, names.names, 'country').slice(0, MOST_ROWS)}
      names={names.names}
    />
  );
}

function MapApp({ tally, names }: Pick<OverviewAppProps, 'tally' | 'names'>) {
  const map = useWorldMap(true);
  const countries = useMemo(() => ofKinds(tally, names.names, 'country'), [tally, names.names]);
  const world = useMemo(
    () => (map && tally ? litWorld(map, new Map<string, number>(countries)) : null),
    [map, tally, countries],
  );
  return <MapView world={world} countries={countries} />;
}

function TimelineApp({ timeline, tags, shelf, names }: OverviewAppProps) {
  return (
    <TimelineView
      months={timeline?.months ?? null}
      rows={shelf.list.rows}
      names={names.names}
      now={Date.now()}
      tags={tags}
      {...shelf.choosing}
      onDo={shelf.events.onDo}
      onExport={shelf.events.onExport}
      onSeen={shelf.onSeenIds}
    />
  );
}

function AboutApp({ view, archive, shelf, names }: OverviewAppProps) {
  const entity = view.at === 'about' ? view.entity : null;
  const about = useAbout(archive, entity, shelf.changes);
  const copying = useQuoteCopy();
  const { ask } = names;
  const together = about?.together;
  useEffect(() => {
    if (entity) ask([entity, ...(together ?? []).map(([id]) => id)]);
  }, [entity, together, ask]);
  if (!about || !entity) return null;
  return <AboutView entity={entity} names={names.names} {...about} copying={copying} />;
}

function SinceApp({ archive }: Pick<OverviewAppProps, 'archive'>) {
  const since = useSince(archive, true);
  return <SinceView {...since} />;
}

/** One of the views; the numbers come with the tally, which is counted when the page has time. */
export function OverviewApp(props: OverviewAppProps) {
  const { view, tally, names, failure } = props;
  const { ask } = names;
  const everyone = useCallback(() => (tally ? [...tally.byEntity.keys()] : []), [tally]);
  useEffect(() => ask(everyone()), [ask, everyone]);
  // What was read before stands.
  if (failure && !tally) {
    const title = browserWords(view.at === 'about' ? 'libraryTitle' : OVERVIEW_WORDS[view.at]);
    return (
      <>
        <OverviewHead title={title} />
        <OverviewNote why={FAILED[failure]} />
      </>
    );
  }
  switch (view.at) {
    case 'statistics':
      return <StatisticsApp {...props} />;
    case 'map':
      return <MapApp {...props} />;
    case 'timeline':
      return <TimelineApp {...props} />;
    case 'since':
      return <SinceApp {...props} />;
    case 'about':
      return <AboutApp {...props} />;
  }
}
