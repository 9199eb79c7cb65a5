// The store of facts keeps what it can read back, and says no to the rest.
import { beforeEach, expect, it, vi } from 'vitest';
import type { OfficeId, PersonId } from '@/lib/gazetteer/model/types';
import { type Correction, makeCorrection } from '@/lib/gazetteer/overlay/correction';
import { changeFacts, readFacts } from '@/lib/gazetteer/overlay/stored-facts';
import { aGazetteer, day } from '@/test/builders';
import { restartBrowser } from '@/test/extension-browser';

const gazetteer = aGazetteer({
  people: [{ id: 'nz-holder' }],
  terms: [{ person: 'nz-holder', office: 'NZ/prime-minister', start: '2023-11-27' }],
});

function correctionBy(successor: string): Correction {
  const [office, person] = ['NZ/prime-minister' as OfficeId, 'nz-holder' as PersonId];
  const wish = { office, person, day: day('2026-11-01'), successor };
  const made = makeCorrection(gazetteer, wish, { today: day('2026-11-25'), id: crypto.randomUUID() });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

/** Node has no locks; nobody else writes here. */
const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };

beforeEach(() => {
  vi.stubGlobal('navigator', { locks });
  restartBrowser();
});

it('gives back a correction whose person is written in another script', async () => {
  const correction = correctionBy('岸田文雄');
  await changeFacts(() => ({ corrections: [correction] }));
  expect((await readFacts()).corrections).toEqual([correction]);
});

it.each([
  ['an id of no such form', { id: 'nz-' as PersonId }],
  ['a name with markup', { name: '<b>Jane</b>' }],
  ['a country of three letters', { country: 'NZL' }],
])('refuses %s, and leaves what it holds', async (_why, over) => {
  const kept = correctionBy('Aroha Tamatea');
  await changeFacts(() => ({ corrections: [kept] }));
  const bad = { ...kept, person: { ...kept.person, ...over } } as Correction;
  await expect(changeFacts(() => ({ corrections: [kept, bad] }))).rejects.toThrow('read back');
  expect((await readFacts()).corrections).toEqual([kept]);
});
