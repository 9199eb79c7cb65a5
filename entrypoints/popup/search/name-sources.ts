// The library and the background → what the search suggests names from: read when it is first typed into, and then kept.
import { countryName } from '../../../components/country-name';
import type { Cast } from '../../../lib/gazetteer/describe/cast-model';
import type { EntityId } from '../../../lib/gazetteer/model/types';
import type { Finder } from '../../../lib/library/archive/open-finder';
import type { Library } from '../../../lib/library/repository';
import { askBackground } from '../../../lib/messaging/ask';
import { browserWords } from '../../shared/extension-page';
import { whoIsMeant } from '../../shared/own-library';
import type { NameSources, SearchName } from './suggest';

/** People, countries and bodies whose names are asked for: those of fewer clippings are typed in full. */
const MOST_NAMED = 2000;
/** Tags and sites that are looked at for one list of suggestions. */
const MOST_LIKE = 6;

/** In the order of `ids`; bodies are no countries, and left out. */
function namesOf(ids: readonly EntityId[], { people, countries }: Cast): SearchName[] {
  const known = new Map<EntityId, SearchName[]>();
  for (const { id, name, flag } of people) known.set(id, [{ id, field: 'person', name, flag }]);
  for (const { code, name } of countries) {
    // As the browser calls it in the reader's language, or else as newspapers do: `Trinidad & Tobago` stands in none.
    const names = new Set([countryName(code, browserWords), name]);
    known.set(
      code,
      [...names].map((each) => ({ id: code, field: 'country', name: each, flag: code })),
    );
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

async function readNames(finder: Finder): Promise<readonly SearchName[]> {
  const ids = (await finder.entities()).slice(0, MOST_NAMED);
  if (ids.length === 0) return [];
  const named = ids.map((id) => ({ id, count: 1, inTitle: false }));
  return namesOf(ids, await askBackground('article/cast', { named, published: null }));
}

async function isMeant(library: Library, { id, field, name }: SearchName): Promise<boolean> {
  const [ids, about] = await Promise.all([whoIsMeant(field, name), library.countAbout(id)]);
  return ids.length === 1 && ids[0] === id && about !== null && about > 0;
}

const keyOf = ({ id, name }: SearchName) => `${id} ${name}`;

/** Reads nothing yet. Names stay as they were first read: a popup is open for a moment. */
export function openNameSources(library: Library, finder: Finder): NameSources {
  let names: Promise<readonly SearchName[]> | null = null;
  const meant = new Map<string, Promise<boolean>>();
  return {
    names: () => {
      names ??= readNames(finder);
      names.catch(() => {
        names = null; // the next letter tries again
      });
      return names;
    },
    isMeant: (name) => {
      const known = meant.get(keyOf(name)) ?? isMeant(library, name);
      meant.set(keyOf(name), known);
      known.catch(() => meant.delete(keyOf(name))); // asked again
      return known;
    },
    tagsLike: async (prefix) => (await library.tagsLike(prefix, MOST_LIKE)).map(({ tag }) => tag),
    sitesLike: async (prefix) => {
      const sites = (await finder.sitesLike(prefix)).slice(0, MOST_LIKE);
      const found = await Promise.all(
        sites.map((site) => library.search({ query: `site:${site}`, after: null, limit: 1 })),
      );
      return sites.filter((_, at) => found[at]!.items.length > 0);
    },
  };
}
