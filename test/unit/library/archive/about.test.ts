// All about somebody in the library: the clippings, who is named beside them, their quotes, and how many there are.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { countEachAbout } from '@/lib/library/archive/about';
import { openArchive } from '@/lib/library/archive/open-archive';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { aMention } from '../../../builders';
import { at, useLibrary } from '../../../cases/library/use-library';
import { days } from '../../../gazetteer-builders';

describe('all about somebody', () => {
  const given = useLibrary();

  it('with whom it is named, and when', async () => {
    const dated = at('a', { published: { written: '2019-03', days: days('2019-03') } });
    const both = [aMention({ id: 'us-a', type: 'leader' }), aMention({ id: 'fr-c', type: 'leader' })];
    await given.library.save(dated, { title: [], text: both });
    given.now += 1000;
    await given.library.save(at('b', { published: null }), { title: [], text: both.slice(0, 1) });
    let last = null;
    for await (const about of openArchive({ db: given.db }).about('us-a' as EntityId)) last = about;
    expect(last?.clippings.map((each) => each.days)).toEqual([null, days('2019-03')]);
    expect(last?.together).toEqual(new Map([['fr-c', 1]]));
  });
});

describe('quotes about somebody', () => {
  const given = useLibrary();
  const ASKED = 'us-a' as EntityId;
  const TEXT = 'Ann Lee spoke. Nobody else did. Ann Lee left.';
  const naming = [aMention({ id: ASKED, type: 'leader', start: 0, end: 7 })];
  const quoteOf = (clippingId: string, exact: string) => {
    const start = TEXT.indexOf(exact);
    const position = { start, end: start + exact.length, length: TEXT.length };
    const selectors = { quote: { exact, prefix: '', suffix: '' }, position, isOnly: true };
    return openQuotes({ db: given.db }).add({ clippingId, selectors, colour: 'blue', note: '' });
  };
  const saved = async (name: string, mentions: typeof naming): Promise<string> => {
    given.now += 1000;
    const done = await given.library.save({ ...at(name), text: TEXT }, { title: [], text: mentions });
    return done.ok ? done.value.id : '';
  };

  it('are those of clippings that name them, and first those whose own words do', async () => {
    const [old, fresh] = [await saved('old', naming), await saved('fresh', naming)];
    const other = await saved('other', []);
    await saved('without quotes', naming);
    await quoteOf(other, 'Ann Lee left');
    await quoteOf(old, 'Ann Lee left');
    await quoteOf(fresh, 'Nobody else did');
    await quoteOf(fresh, 'Ann Lee spoke');
    const found = await openArchive({ db: given.db }).quotesAbout(ASKED);
    expect(found.map(({ quote, isNamed }) => [quote.clippingId, quote.quote.exact, isNamed])).toEqual([
      [fresh, 'Ann Lee spoke', true],
      [old, 'Ann Lee left', true],
      [fresh, 'Nobody else did', false],
    ]);
    expect(found[0]?.title).not.toBe('');
    expect(found[0]?.url).toBe('https://news.example/fresh'); // where a copy of it leads
  });

  it('are none in the bin, and none where nothing is quoted', async () => {
    const archive = openArchive({ db: given.db });
    const id = await saved('a', naming);
    expect(await archive.quotesAbout(ASKED)).toEqual([]);
    await quoteOf(id, 'Ann Lee spoke');
    await given.library.trash(id);
    expect(await archive.quotesAbout(ASKED)).toEqual([]);
  });

  it('and in how many clippings each is named; who is named in none is left out', async () => {
    await saved('a', naming);
    await saved('b', naming);
    expect(await countEachAbout([ASKED, 'fr-c' as EntityId], given.db)).toEqual(new Map([[ASKED, 2]]));
  });
});
