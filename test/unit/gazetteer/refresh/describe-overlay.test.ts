// What the options list of a refresh: what differs, what it confirms, what it refused, each with its item.
import { describe, expect, it } from 'vitest';
import type { OfficeId, PersonId } from '@/lib/gazetteer/model/types';
import { describeOverlay } from '@/lib/gazetteer/overlay/describe-overlay';
import type { FactChange, WikidataItem } from '@/lib/gazetteer/overlay/fact-change';
import type { Overlay } from '@/lib/gazetteer/overlay/overlay';
import { aGazetteer, aPerson, day, days } from '@/test/builders';

const PM = 'NL/prime-minister' as OfficeId;
const KING = 'NL/king' as OfficeId;
const bundleSeenOn = (asOf: string) =>
  aGazetteer({
    countries: [{ code: 'NL', name: 'Netherlands' }],
    terms: [
      { person: 'nl-willem', office: KING, start: '2013-04-30', asOf },
      { person: 'nl-jan-holder', office: PM, start: '2024-07-02', asOf },
    ],
  });
const said = (person: string, office: OfficeId, start: string) => ({
  person: person as PersonId,
  office,
  start: days(start),
  asOf: day('2026-11-25'),
  item: 'Q200' as WikidataItem,
});
const changes: FactChange[] = [
  { ...said('nl-willem', KING, '2013-04-30'), kind: 'confirmed' },
  { ...said('nl-jan-holder', PM, '2024-07-02'), kind: 'ended', end: days('2026-05-01') },
  { ...said('nl-aaltje-nieuwkoop', PM, '2026-05-01'), kind: 'begun', end: null },
];
const overlay: Overlay = {
  version: 1,
  asOf: day('2026-11-25'),
  compared: 2,
  people: [aPerson({ id: 'nl-aaltje-nieuwkoop' })],
  changes,
  refused: [{ office: KING, reason: 'two-at-once', name: null, item: 'Q7' }],
};
const words = { office: 'Prime Minister', body: { code: 'NL', name: 'Netherlands' } };
const url = 'https://www.wikidata.org/wiki/Q200';

describe('an overlay', () => {
  it('is told as differences, confirmations and refusals', () => {
    expect(describeOverlay(bundleSeenOn('2026-01-22'), overlay)).toMatchObject({
      asOf: '2026-11-25',
      differing: [
        { ...words, kind: 'ended', person: 'Jan Holder', days: days('2026-05-01'), url },
        {
          ...words,
          kind: 'begun',
          person: 'Aaltje Nieuwkoop',
          days: days('2026-05-01'),
          bundled: ['Jan Holder'],
        },
      ],
      confirmed: [{ person: 'Willem', days: days('2013-04-30'), url }],
      refused: [{ reason: 'two-at-once', person: null, url: 'https://www.wikidata.org/wiki/Q7' }],
    });
  });

  it('that a newer bundle has overtaken is not listed as if it held', () => {
    expect(describeOverlay(bundleSeenOn('2027-01-22'), overlay)).toMatchObject({
      differing: [],
      confirmed: [],
    });
  });

  it('of an office that the bundle does not know any more is left out', () => {
    const bundle = aGazetteer({ terms: [{ person: 'nz-one', office: 'NZ/king', start: '2020' }] });
    expect(describeOverlay(bundle, overlay)).toMatchObject({ differing: [], confirmed: [], refused: [] });
  });
});
