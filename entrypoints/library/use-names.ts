// Ids of people, countries and bodies → their names, asked of the background, each once, many at a time.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { KnownName, KnownNames } from '../../components/library/known-names';
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { askBackground } from '../../lib/messaging/ask';

/** Names of one question. */
const MOST_AT_ONCE = 2000;

function namesOf({ people, countries, organisations }: Cast): [EntityId, KnownName][] {
  return [
    ...people.map(({ id, name, flag }): [EntityId, KnownName] => [id, { kind: 'person', name, flag }]),
    ...countries.map(({ code, name }): [EntityId, KnownName] => [
      code,
      { kind: 'country', name, flag: code },
    ]),
    ...organisations.map(({ code, name }): [EntityId, KnownName] => [
      code,
      { kind: 'organisation', name, flag: null },
    ]),
  ];
}

export interface AskedNames {
  readonly names: KnownNames;
  /** Asks for those that have not been asked for. */
  readonly ask: (ids: readonly EntityId[]) => void;
}

/** Names as they become known; nobody is known where the background does not answer. */
export function useNames(): AskedNames {
  const [names, setNames] = useState<KnownNames>(new Map());
  const asked = useRef(new Set<EntityId>());
  const ask = useCallback((ids: readonly EntityId[]) => {
    const unknown = [...new Set(ids)].filter((id) => !asked.current.has(id)).slice(0, MOST_AT_ONCE);
    if (unknown.length === 0) return;
    for (const id of unknown) asked.current.add(id);
    const named = unknown.map((id) => ({ id, count: 1, inTitle: false }));
    askBackground('article/cast', { named, published: null }).then(
      (cast) => setNames((before) => new Map([...before, ...namesOf(cast)])),
      () => undefined, // the extension was updated under the page: rows stand without names
    );
  }, []);
  return { names, ask };
}
