// All about somebody, as it is read slice by slice: what is shown meanwhile, when the library changes, and when somebody else is asked after.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutView } from '@/components/library/overviews/about-view';
import { WordsProvider } from '@/components/words';
import { type AboutEntity, useAbout } from '@/entrypoints/library/overviews/use-about';
import type { EntityId } from '@/lib/gazetteer/model/types';
import type { ClippingAbout, SavedAbout } from '@/lib/library/archive/about';
import type { ClippingsByTerm } from '@/lib/library/archive/in-terms';
import { type Archive, openArchive } from '@/lib/library/archive/open-archive';
import { aTurn } from '../../a-turn';
import { aLeaderCard, aQuote } from '../../builders';
import { restartBrowser, standIn } from '../../extension-browser';
import { days } from '../../gazetteer-builders';
import { englishWords } from '../../words';

const [ANN, BOB] = ['ann' as EntityId, 'bob' as EntityId];
const clippingsOf = (count: number): ClippingAbout[] =>
  Array.from({ length: count }, (_, n) => ({ id: `c${n}`, title: `Article ${n}`, days: days('2019-05-01') }));

/** An archive that gives its next slice when it is told to; readings that nobody waits for any more get none. */
function aSlowArchive() {
  let give = (_about: SavedAbout | null): void => undefined;
  async function* about(): AsyncGenerator<SavedAbout> {
    for (;;) {
      const next = await new Promise<SavedAbout | null>((resolve) => {
        give = resolve;
      });
      if (next === null) return;
      yield next;
    }
  }
  const archive: Archive = { ...openArchive(), about, quotesAbout: () => Promise.resolve([]) };
  const next = (about: SavedAbout | null) =>
    act(async () => {
      give(about);
      await aTurn();
    });
  const slice = (count: number) => next({ clippings: clippingsOf(count), together: new Map() });
  return { archive, slice, end: () => next(null) };
}

/** All that the hook has said, in its order. */
const said: (AboutEntity | null)[] = [];
function Probe(props: { readonly archive: Archive; readonly entity: EntityId; readonly changes: number }) {
  said.push(useAbout(props.archive, props.entity, props.changes));
  return null;
}
const draw = (archive: Archive, changes: number, entity = ANN) =>
  act(async () => {
    render(<Probe archive={archive} entity={entity} changes={changes} />, document.body);
    await aTurn();
  });
const shown = () => said.at(-1)?.clippings?.length ?? null;

beforeEach(() => {
  restartBrowser();
  said.length = 0;
  standIn.runtime.onMessage.addListener((_message, _sender, respond) => {
    respond({ reply: { card: aLeaderCard(), flags: {} } });
    return true;
  });
});
afterEach(() => {
  render(null, document.body);
});

type Step = number | 'change' | 'end' | 'other';

describe('what is shown while it is read', () => {
  it.each<[why: string, steps: readonly Step[], seen: readonly (number | null)[]]>([
    ['each slice, as it comes', [30, 230, 'end'], [30, 230, 230]],
    [
      'the library changes before the first: the first of the next reading',
      ['change', 30, 230],
      [null, 30, 230],
    ],
    ['it changes behind the first', [30, 'change', 30, 230, 'end'], [30, 30, 30, 230, 230]],
    [
      'it changes behind the second, which stands',
      [30, 230, 'change', 30, 231, 'end'],
      [30, 230, 230, 230, 231, 231],
    ],
    ['it changes again and again', [30, 'change', 30, 'change', 30, 230], [30, 30, 30, 30, 30, 230]],
    [
      'it changes when all was read: that stands until all is read anew',
      [30, 'end', 'change', 20, 29, 'end'],
      [30, 30, 30, 30, 30, 29],
    ],
    ['somebody else is asked after', [30, 230, 'other', 10], [30, 230, null, 10]],
    [
      'somebody else is asked after when all was read',
      [30, 'end', 'other', 10, 'end'],
      [30, 30, null, 10, 10],
    ],
  ])('%s', async (_why, steps, seen) => {
    const { archive, slice, end } = aSlowArchive();
    let changes = 0;
    await draw(archive, changes);
    const found: (number | null)[] = [];
    for (const step of steps) {
      if (step === 'end') await end();
      else if (step === 'other') await draw(archive, changes, BOB);
      else if (step === 'change') {
        changes += 1;
        await draw(archive, changes);
      } else await slice(step);
      found.push(shown());
    }
    expect(found).toEqual(seen);
  });

  it.each([
    ['one slice', 1],
    ['a few', 5],
    ['many', 40],
  ])('of %s, terms are looked for twice: at once, and when all is there', async (_many, slices) => {
    const { archive, slice, end } = aSlowArchive();
    await draw(archive, 0);
    await act(aTurn); // its own terms are known
    for (let n = 1; n <= slices; n++) await slice(n * 200);
    await end();
    const lists = new Set<ClippingsByTerm>(said.flatMap((about) => about?.byTerm ?? []));
    expect(lists.size).toBe(2);
    expect([...lists].map(({ terms }) => terms[0]?.clippings.length)).toEqual([200, slices * 200]);
  });
});

describe('more that was asked for of somebody is not asked for of the next', () => {
  const many = clippingsOf(60);
  const quotes = many.map(({ id, title }) => ({ quote: aQuote({ id, clippingId: id }), title, days: null }));
  const view = (entity: EntityId, over: Partial<Parameters<typeof AboutView>[0]>) =>
    act(() =>
      render(
        <WordsProvider value={englishWords}>
          <AboutView
            {...{
              entity,
              names: new Map(),
              clippings: many,
              seen: null,
              byTerm: null,
              together: [],
              quotes: [],
            }}
            copying={{ outcome: null, onCopy: () => undefined }}
            {...over}
          />
        </WordsProvider>,
        document.body,
      ),
    );
  const press = () => act(() => document.querySelector<HTMLElement>('.about-more button')?.click());
  const drawn = () => document.querySelectorAll('li').length;

  it.each<[why: string, over: Partial<Parameters<typeof AboutView>[0]>]>([
    ['articles in no term', { byTerm: { terms: [], outside: many, unsure: [] } }],
    ['articles without a date', { byTerm: { terms: [], outside: [], unsure: many } }],
    ['quotes', { quotes: quotes as never }],
  ])('%s', async (_what, over) => {
    await view(ANN, over);
    const before = drawn();
    await press();
    expect(drawn()).toBeGreaterThan(before);
    await view(ANN, over);
    expect(drawn()).toBeGreaterThan(before); // drawn anew, it stays
    await view(BOB, over);
    expect(drawn()).toBe(before);
  });
});
