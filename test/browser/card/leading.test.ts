// From a card to the cards of those it names, and back: by pointer and by keys, with the focus and the place kept.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { aCountryCard, aLeaderCard, anOfficeLine } from '../../builders';
import {
  type AnnotatedPage,
  annotatedPage,
  byId,
  restPointer,
  untilClosed,
} from '../annotations/annotated-page';
import { aFrame, middleOf, mouse } from '../annotations/real-input';

const leader = (id: string, name: string, line: Parameters<typeof anOfficeLine>[0] = {}) => {
  const held = anOfficeLine({ person: { id: id as never, name }, until: '2023-01-25', ...line });
  const earlier = anOfficeLine({ person: held.person, office: 'Minister', since: '2005', until: '2008' });
  // biome-ignore lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise
  return aLeaderCard({ id: id as never, name, then: [held], last: held, terms: [earlier, held] });
};
const ENGLISH = { id: 'nz-bill-english' as never, name: 'Bill English' };
const ARDERN = { id: 'nz-jacinda-ardern' as never, name: 'Jacinda Ardern' };
const CARDS: Readonly<Record<string, CardModel>> = {
  'Jacinda Ardern': leader(ARDERN.id, ARDERN.name, { predecessor: ENGLISH }),
  [ARDERN.id]: leader(ARDERN.id, ARDERN.name, { predecessor: ENGLISH }),
  [ENGLISH.id]: leader(ENGLISH.id, ENGLISH.name, { successor: ARDERN }),
  NZ: aCountryCard({ neighbours: [{ code: 'AU' as never, name: 'Australia' }], outline: 'M0 0' }),
  AU: aCountryCard({ id: 'AU' as never, name: 'Australia' }),
};

let shown: AnnotatedPage;
beforeEach(async () => {
  await restPointer();
  const html = '<p><span id="name">Jacinda Ardern</span> spoke.</p><p id="words">More.</p>';
  shown = annotatedPage(html, ['Jacinda Ardern'], {
    describe: (id) => {
      const card = CARDS[id];
      return Promise.resolve(card ? { card, flags: {} } : null);
    },
  });
});
afterEach(() => {
  shown.visit.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const press = (keys: string) => userEvent.keyboard(keys);
const find = <E extends HTMLElement>(selector: string) => shown.root().querySelector<E>(selector);
const heading = () => find('h2')?.textContent;
const untilOf = (name: string) =>
  expect.poll(() => (find('.sources, .foot') ? heading() : undefined)).toBe(name);
const behind = () => find('.back')?.textContent ?? null;
const focused = () => shown.root().activeElement;
const ways = (name: string) =>
  [...shown.root().querySelectorAll<HTMLElement>('.way')].filter(({ textContent }) => textContent === name);
const way = (name: string, at = 0) => ways(name)[at]!;

const openByKey = async () => {
  shown.annotations.step('next');
  await untilOf('Jacinda Ardern');
};
const follow = async (name: string, from: HTMLElement = way(name)) => {
  from.focus();
  await press('{Enter}');
  await untilOf(name);
};
async function click(element: Element): Promise<void> {
  const at = middleOf(element);
  await mouse.move(at);
  await mouse.press(at);
  await mouse.release(at);
}

describe('by keys', () => {
  beforeEach(openByKey);

  it('Enter on a name leads to its card, which has the focus and says where one came from', async () => {
    await follow('Bill English');
    expect(focused()).toBe(shown.card());
    expect(shown.card().getAttribute('aria-label')).toBe('Bill English');
    expect(behind()).toBe('Jacinda Ardern');
    await press('{Tab}');
    expect(focused()).toBe(find('.back'));
  });

  it.each<[why: string, back: () => Promise<unknown>]>([
    ['Backspace', () => press('{Backspace}')],
    [
      'the button',
      async () => {
        find('.back')!.focus();
        await press('{Enter}');
      },
    ],
  ])('%s leads back to the name that one had followed', async (_why, back) => {
    await follow('New Zealand', way('New Zealand', 1));
    await back();
    await untilOf('Jacinda Ardern');
    expect(behind()).toBeNull();
    expect(focused()).toBe(way('New Zealand', 1));
  });

  it('a circle is gone back the way it was come', async () => {
    await follow('Bill English');
    await follow('Jacinda Ardern');
    expect(behind()).toBe('Bill English');
    await press('{Backspace}{Backspace}');
    await untilOf('Jacinda Ardern');
    expect(behind()).toBeNull();
  });

  it('what was open is open again, and only there', async () => {
    find('summary')!.focus();
    await press('{Enter}');
    await follow('New Zealand', way('New Zealand', 2));
    expect(find('details[open]')).toBeNull();
    await press('{Backspace}');
    await untilOf('Jacinda Ardern');
    expect(find('details')).toHaveProperty('open', true);
    expect(focused()).toBe(way('New Zealand', 2));
  });

  it('leads on from country to country', async () => {
    await follow('New Zealand');
    find('summary')!.focus();
    await press('{Enter}');
    await follow('Australia');
    expect(behind()).toBe('New Zealand');
  });

  it('Backspace on the mention’s own card changes nothing', async () => {
    await press('{Backspace}');
    await aFrame();
    expect([heading(), focused()]).toEqual(['Jacinda Ardern', shown.card()]);
  });

  it('one Escape closes the card, however far one has come', async () => {
    await follow('Bill English');
    await press('{Escape}');
    await untilClosed(shown);
    await openByKey();
    expect(behind()).toBeNull();
  });
});

describe('by pointer', () => {
  it('a card that is led on stays when the pointer leaves it', async () => {
    await userEvent.hover(byId('name'));
    await untilOf('Jacinda Ardern');
    await click(way('Bill English'));
    await untilOf('Bill English');
    await mouse.move({ x: 990, y: 790 });
    await aFrame();
    expect(shown.isOpen()).toBe(true);
    await userEvent.click(byId('words'));
    await untilClosed(shown);
  });

  it('a pinned card keeps its place', async () => {
    await userEvent.click(byId('name'));
    await untilOf('Jacinda Ardern');
    await Promise.all(
      shown
        .card()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await click(find('.pin')!);
    const { left, top } = shown.card().getBoundingClientRect();
    await click(way('Bill English'));
    await untilOf('Bill English');
    const now = shown.card().getBoundingClientRect();
    expect([now.left, now.top]).toEqual([left, top]);
    expect(find('.pin')!.getAttribute('aria-pressed')).toBe('true');
  });
});

it('what is unknown says so, and leads back', async () => {
  await openByKey();
  await follow('New Zealand');
  find('summary')!.focus();
  await press('{Enter}');
  await follow('Australia');
  await press('{Backspace}');
  await untilOf('New Zealand');
  way('Christopher Luxon').focus();
  await press('{Enter}');
  await expect.poll(() => shown.text()).toContain('Nothing is known');
  expect(behind()).toBe('New Zealand');
  await press('{Backspace}');
  await untilOf('New Zealand');
  expect(focused()).toBe(way('Christopher Luxon'));
});
