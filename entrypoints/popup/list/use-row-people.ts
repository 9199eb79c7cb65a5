// Whom the clippings of the list are about: asked of the background, one after the other, once the rows are on screen.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowPeople } from '../../../components/popup/list/list-model';
import type { Cast } from '../../../lib/gazetteer/describe/cast-model';
import type { ReadingListItem } from '../../../lib/library/clipping';
import { askBackground } from '../../../lib/messaging/ask';

/** More names than this say nothing at a glance; of more people than that it is not asked what became of them. */
const [MOST_SHOWN, MOST_ASKED] = [3, 12];
/** Ids of people are written in small letters, codes of countries and bodies in capitals. */
const PERSON = /[a-z]/;

/** Two of one short name are told apart by all of it. */
function namesOf(people: Cast['people']): string[] {
  const shown = people.slice(0, MOST_SHOWN);
  const isShared = (name: string) => people.filter(({ shortName }) => shortName === name).length > 1;
  return shown.map(({ name, shortName }) => (isShared(shortName) ? name : shortName));
}

/** Null: it names nobody, or nobody whom the gazetteer knows. */
async function peopleOf({ entities, published }: ReadingListItem): Promise<RowPeople | null> {
  const ids = entities.filter((id) => PERSON.test(id)).slice(0, MOST_ASKED);
  if (ids.length === 0) return null;
  // The row has them in the order of their weight, without the counts.
  const named = ids.map((id, at) => ({ id, count: ids.length - at, inTitle: false }));
  const cast = await askBackground('article/cast', { named, published: published?.days ?? null });
  if (cast.people.length === 0) return null;
  return { names: namesOf(cast.people), left: cast.summary?.left.length ?? 0 };
}

/** By id of the clipping; each is asked once, and again when its row says something else. */
export function useRowPeople(items: readonly ReadingListItem[]): ReadonlyMap<string, RowPeople> {
  const [known, tell] = useState<ReadonlyMap<string, RowPeople>>(new Map());
  const asked = useRef(new WeakSet<ReadingListItem>());
  useEffect(() => {
    let isWanted = true;
    const askAll = async () => {
      for (const item of items) {
        if (!isWanted) return;
        if (asked.current.has(item)) continue;
        const people = await peopleOf(item);
        asked.current.add(item);
        if (people) tell((before) => new Map([...before, [item.id, people]]));
      }
    };
    askAll().catch(() => undefined); // the extension was updated under the page: rows stand without their people
    return () => {
      isWanted = false;
    };
  }, [items]);
  return known;
}
