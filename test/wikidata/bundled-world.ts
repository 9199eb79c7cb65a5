// A Wikidata that knows what the bundle knows about the top offices of every country, and nothing else.

import type { DayInterval } from '@/lib/core/calendar';
import type { Gazetteer, OfficeTerm } from '@/lib/gazetteer/model/types';
import { isRefreshed } from '@/lib/gazetteer/refresh/wikidata-query';
import { WikidataTriples } from './triples';

/** Items of people whom the bundle knows no item of. */
const FIRST_ITEM = 700_000_000;

const written = ({ first, last }: DayInterval): string => (first === last ? first : first.slice(0, 4));

/** `leaveOut`: offices about which nothing is said, so that a test can say something else. */
export function bundledWorld(gazetteer: Gazetteer, leaveOut: readonly string[] = []): WikidataTriples {
  const triples = new WikidataTriples();
  const items = new Map([...gazetteer.people.keys()].map((id, at) => [id, `Q${FIRST_ITEM + at}`]));
  const say = (code: string, property: 'P35' | 'P6', { person: id, start }: OfficeTerm) => {
    const person = gazetteer.people.get(id)!;
    const born = person.birthYear === null ? {} : { born: String(person.birthYear) };
    triples.head(code, property, {
      item: person.wikidata ?? items.get(id)!,
      name: person.name,
      start: written(start),
      ...born,
    });
  };
  for (const office of gazetteer.offices.values()) {
    const isHead = isRefreshed(office) && office.rank !== 'minister' && !leaveOut.includes(office.id);
    if (!isHead || !gazetteer.countries.has(office.body as never)) continue;
    const property = office.rank === 'head-of-government' ? 'P6' : 'P35';
    for (const term of gazetteer.termsByOffice.get(office.id) ?? [])
      if (term.end === null && !term.disputed) say(office.body, property, term);
  }
  return triples;
}
