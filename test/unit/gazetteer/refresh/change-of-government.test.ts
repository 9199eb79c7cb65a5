// From Wikidata to the reader: a change of government on cards, in articles, and in clippings.
import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import type { CountryCard, LeaderCard } from '@/lib/gazetteer/describe/card-model';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import type { CountryCode, PersonId } from '@/lib/gazetteer/model/types';
import { layerOfOverlay, type Overlay } from '@/lib/gazetteer/overlay/overlay';
import { resolveFacts } from '@/lib/gazetteer/overlay/resolve-facts';
import { LibraryDb } from '@/lib/library/db';
import { openLibrary } from '@/lib/library/repository';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { anArticle, day, days } from '@/test/builders';
import { asBundled, bundle, holder, successor, today, useSmallWorld } from '@/test/wikidata/small-world';
import type { WikidataTriples } from '@/test/wikidata/triples';

const { overlayOf } = useSmallWorld();

describe('a change of government, fetched', () => {
  const asked = { published: days('2026-11-20'), today };

  it('is now on the cards of the country and both people, with day and source', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
    const country = describeEntity(facts, 'NL' as CountryCode, asked) as CountryCard;
    expect(country.now[1]).toMatchObject({
      person: { name: 'Aaltje Nieuwkoop' },
      origin: 'wikidata',
      asOf: today,
      sources: [{ title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q200' }],
      predecessor: { name: 'Jan Holder' },
    });
    const left = describeEntity(facts, 'nl-jan-holder' as PersonId, asked) as LeaderCard;
    expect(left).toMatchObject({ now: [], last: { until: days('2026-05-01'), asOf: today } });
    const came = describeEntity(facts, 'nl-aaltje-nieuwkoop' as PersonId, asked) as LeaderCard;
    expect(came).toMatchObject({
      now: [{ office: 'Prime Minister', since: days('2026-05-01'), until: null }],
    });
  });

  it('is found by linking, by full name and by the new surname, and gone when it is forgotten', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const text = 'Aaltje Nieuwkoop spoke in the Netherlands. Nieuwkoop then left.';
    const found = (layers: Overlay[]) =>
      linkEntities(buildIndex(resolveFacts(bundle, layers.map(layerOfOverlay))), {
        title: '',
        text,
        published: days('2026-11-20'),
        today,
        lang: 'en',
      }).text.map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);
    expect(found([overlay])).toEqual([
      'Aaltje Nieuwkoop=nl-aaltje-nieuwkoop',
      'Netherlands=NL',
      'Nieuwkoop=nl-aaltje-nieuwkoop',
    ]);
    expect(found([])).toEqual(['Netherlands=NL']);
  });

  it('an article of another day is told with the holder of that day', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
    const then = (published: string) =>
      (describeEntity(facts, 'NL' as CountryCode, { published: days(published), today }) as CountryCard).then
        .filter(({ rank }) => rank === 'head-of-government')
        .map(({ person }) => person.name);
    expect(then('2026-04-30')).toEqual(['Jan Holder']);
    expect(then('2026-05-01')).toEqual(['Aaltje Nieuwkoop']);
  });
});

describe('a clipping saved long before', () => {
  const db = new LibraryDb('saved-long-ago');
  const library = openLibrary({ db });
  afterAll(() => db.delete());
  const text = 'Jan Holder spoke in the Netherlands.';
  const published = { written: '2026-03-15', days: days('2026-03-15') };

  it.each<[why: string, add: (triples: WikidataTriples) => WikidataTriples, then: object, now: object]>([
    [
      'shows who held the office on its own day and who does now',
      (triples) => triples.head('NL', 'P6', holder).head('NL', 'P6', successor),
      { until: days('2026-05-01'), asOf: today, origin: 'wikidata' },
      { person: { name: 'Aaltje Nieuwkoop' }, predecessor: { name: 'Jan Holder' } },
    ],
    [
      'shows the same person, known to be in office as of today',
      (triples) => triples.head('NL', 'P6', { ...holder, end: null }),
      { until: null, asOf: today, origin: 'wikidata' },
      { person: { name: 'Jan Holder' } },
    ],
  ])('%s; nothing that was stored is written anew', async (_why, add, then, now) => {
    const article = anArticle({ text, published });
    const asked = { title: '', text, published: published.days, today: day('2026-03-15'), lang: 'en' };
    const saved = await library.save(article, linkEntities(buildIndex(bundle), asked));
    if (!saved.ok) throw new Error(saved.error.kind);
    const rows = () => Promise.all([db.items.toArray(), db.bodies.toArray()]).then(JSON.stringify);
    const before = await rows();

    const facts = resolveFacts(bundle, [layerOfOverlay(await overlayOf(add(asBundled())))]);
    const opened = await library.read(saved.value.id);
    const question = { published: opened?.item.published?.days ?? null, today };
    const [person, country] = (opened?.body.mentions.text ?? []).map(({ id }) => id);
    const leader = describeEntity(facts, person!, question) as LeaderCard;
    expect(leader.then).toMatchObject([{ office: 'Prime Minister', since: days('2024-07-02'), ...then }]);
    const card = describeEntity(facts, country!, question) as CountryCard;
    expect(card.then.map(({ person: { name } }) => name)).toContain('Jan Holder');
    expect(card.now.find(({ rank }) => rank === 'head-of-government')).toMatchObject(now);
    expect(await rows()).toBe(before);
  });
});
