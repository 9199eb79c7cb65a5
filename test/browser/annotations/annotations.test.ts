// Marks and cards on a page as the reader meets them: by pointer, by keyboard, and gone afterwards.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Annotations, startAnnotations } from '@/entrypoints/annotations/start-annotations';
import { blockText } from '@/lib/core/block-text';
import { DELAY_MS } from '@/lib/page/hovercard/card-machine';
import { aTurn } from '../../a-turn';
import { aLeaderCard, aMention } from '../../builders';
import { englishWords } from '../../words';
import { aCardAtHand, byId } from './annotated-page';

/** What is pointed at elsewhere stands first: a card opens below its name. */
const PAGE = `
  <p id="plain">Nobody else came.</p> <button id="page-button">Subscribe</button>
  <p><span id="ann">Ann Lee</span> met <a href="#there" id="link">Bo Ray</a> today.</p>
  <p><span id="cy">Cy Poe</span> was ill.</p>`;
const NAMES = ['Ann Lee', 'Bo Ray', 'Cy Poe'];

let visit: AbortController;
let annotations: Annotations;
let roots: ShadowRoot[];
const describeEntity = vi.fn();
const correctFacts = vi.fn();
const host = () => document.querySelector('html > div[popover]');
const isOpen = () => host()?.matches(':popover-open') ?? false;
const cardText = () => (isOpen() ? (roots.at(-1)?.textContent ?? '') : '');

/** Marks the names on the page; a card waits for `whenReady`. */
function annotate(whenReady: (then: () => void) => void = (then) => then()): void {
  visit = new AbortController();
  const { text, runs } = blockText(document.querySelector('article')!);
  const mentions = NAMES.map((name) => {
    const start = text.indexOf(name);
    return aMention({ id: name, type: 'leader', start, end: start + name.length });
  });
  annotations = startAnnotations({
    document,
    places: [{ text, runs, mentions, published: null, toLive: (node) => node }],
    describe: describeEntity,
    correct: correctFacts,
    source: aCardAtHand,
    words: englishWords,
    whenReady,
    signal: visit.signal,
  });
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  });
  describeEntity.mockImplementation(async (name: string) => ({ card: aLeaderCard({ name }), flags: {} }));
  const article = document.createElement('article');
  article.innerHTML = PAGE;
  document.body.replaceChildren(article);
  annotate();
  annotations.setHighlighted(true);
  await userEvent.hover(byId('plain'));
});
afterEach(() => {
  vi.useRealTimers();
  visit.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const untilOpen = (name: string) => expect.poll(cardText).toContain(`${name}Then`);
const untilClosed = () => expect.poll(isOpen).toBe(false);
/** The card's clock stands still from now on, and goes only when it is told to. */
const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
/** Longer than any wait of the card: what has not opened or closed by then never does. */
const waitOut = () => vi.advanceTimersByTime(DELAY_MS.dwelling + DELAY_MS.leaving);

describe('by pointer', () => {
  it('opens the card of the name that the pointer rests on, links too, and closes it when the pointer goes', async () => {
    await userEvent.hover(byId('ann'));
    await untilOpen('Ann Lee');
    await userEvent.hover(byId('link'));
    await untilOpen('Bo Ray');
    await userEvent.hover(byId('plain'));
    await untilClosed();
  });

  it('stays open while the pointer is on the card', async () => {
    await userEvent.hover(byId('ann'));
    await untilOpen('Ann Lee');
    stopClock();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    roots.at(-1)!.querySelector('.card')!.dispatchEvent(new PointerEvent('pointerenter'));
    waitOut();
    expect(isOpen()).toBe(true);
  });

  it('opens at a click, stays, and goes at a click elsewhere', async () => {
    await userEvent.click(byId('ann'));
    await untilOpen('Ann Lee');
    stopClock();
    await userEvent.hover(byId('page-button'));
    waitOut();
    expect(isOpen()).toBe(true);
    vi.useRealTimers();
    await userEvent.click(byId('page-button'));
    await untilClosed();
  });

  it('leaves a click on a link to the page', () => {
    let prevented: boolean | null = null;
    byId('link').addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    byId('link').click();
    expect(prevented).toBe(false);
    expect(isOpen()).toBe(false);
  });

  it('does nothing while the highlights are off', async () => {
    annotations.setHighlighted(false);
    stopClock();
    await userEvent.click(byId('ann'));
    waitOut();
    expect(isOpen()).toBe(false);
  });
});

describe('by keyboard', () => {
  it('steps through the names in reading order and around the end, with the focus in the card', async () => {
    for (const name of [...NAMES, NAMES[0]!]) {
      annotations.step('next');
      await untilOpen(name);
      expect(roots.at(-1)?.activeElement?.getAttribute('role')).toBe('dialog');
    }
    annotations.step('previous');
    await untilOpen('Cy Poe');
  });

  it('closes with Escape and gives the focus back', async () => {
    byId('page-button').focus();
    annotations.step('next');
    await untilOpen('Ann Lee');
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Escape}');
    await untilClosed();
    expect(document.activeElement).toBe(byId('page-button'));
  });

  it('reaches the pin, the close button and what the card says with Tab', async () => {
    annotations.step('next');
    await untilOpen('Ann Lee');
    const reached: unknown[] = [];
    for (const _tab of ['pin', 'close', 'what the card says']) {
      await userEvent.keyboard('{Tab}');
      reached.push(roots.at(-1)?.activeElement?.className);
    }
    expect(reached).toEqual(['head-button pin', 'head-button close', expect.any(String)]);
  });

  it('keeps what is typed in the card from the page’s shortcuts', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen, { signal: visit.signal });
    annotations.step('next');
    await untilOpen('Ann Lee');
    await userEvent.keyboard('j');
    expect(heard).toEqual([]);
  });
});

describe('answers', () => {
  it('that come late are dropped', async () => {
    let answer: (value: unknown) => void = () => undefined;
    describeEntity.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    annotations.step('next');
    annotations.step('next');
    await untilOpen('Bo Ray');
    answer({ card: aLeaderCard({ name: 'Ann Lee' }), flags: {} });
    await aTurn();
    expect(cardText()).toContain('Bo Ray');
  });

  it.each([
    ['nothing is known', () => Promise.resolve(null), 'Nothing is known'],
    ['nobody answers', () => Promise.reject(new Error('gone')), 'cannot be opened'],
  ])('are honest when %s', async (_why, answer, words) => {
    describeEntity.mockImplementationOnce(answer);
    annotations.step('next');
    await expect.poll(cardText).toContain(words);
    expect(cardText()).toContain('Ann Lee');
  });
});

it('changes nothing of the page but for one host, which goes with the visit', async () => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.body.innerHTML;
  annotations.step('next');
  await untilOpen('Ann Lee');
  expect(document.querySelectorAll('html > div[popover]')).toHaveLength(1);
  visit.abort();
  await Promise.resolve();
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
  expect(host()).toBeNull();
  expect(CSS.highlights.size).toBe(0);
});

describe('the element that the card hangs on', () => {
  it('is not there before the first card', () => {
    expect(host()).toBeNull();
  });

  it('waits with the first card until the page has built itself', async () => {
    visit.abort();
    let ready: () => void = () => expect.unreachable('no card was asked for');
    annotate((then) => {
      ready = then;
    });
    annotations.step('next');
    expect(host()).toBeNull();
    ready();
    await untilOpen('Ann Lee');
  });

  it('is put back for the next card where the page has thrown it away', async () => {
    annotations.step('next');
    await untilOpen('Ann Lee');
    await userEvent.keyboard('{Escape}');
    host()?.remove();
    annotations.step('next');
    await untilOpen('Bo Ray');
    expect(document.querySelectorAll('html > div[popover]')).toHaveLength(1);
  });
});

it('cannot be restyled by the page', async () => {
  const style = document.createElement('style');
  style.textContent =
    'html > div, body * { display: none !important; opacity: 0 !important; font-size: 40px }';
  annotations.step('next');
  await untilOpen('Ann Lee');
  document.head.append(style);
  const card = roots.at(-1)!.querySelector('.card')!;
  expect(card.getBoundingClientRect().height).toBeGreaterThan(0);
  expect(getComputedStyle(card).fontSize).toBe('14px');
  expect(getComputedStyle(host()!).opacity).toBe('1');
  style.remove();
});

it('keeps its colours on a page whose own properties bear the same names', async () => {
  const style = document.createElement('style');
  style.textContent = '* { --ink: transparent; --surface: transparent }';
  document.head.append(style);
  annotations.step('next');
  await untilOpen('Ann Lee');
  const card = roots.at(-1)!.querySelector('.card')!;
  expect(getComputedStyle(card).getPropertyValue('--ink')).not.toBe('transparent');
  style.remove();
});

it('hangs on an element whose behaviour no page can define', async () => {
  annotations.step('next');
  await untilOpen('Ann Lee');
  expect(host()?.localName).not.toContain('-');
});

it('leaves with the visit even if the page has taken its popover away', async () => {
  annotations.step('next');
  await untilOpen('Ann Lee');
  const ours = host()!;
  ours.removeAttribute('popover');
  visit.abort();
  expect(ours.isConnected).toBe(false);
});

it('still opens the names behind one that the page has taken away', async () => {
  byId('link').remove();
  byId('ann').remove();
  await userEvent.hover(byId('cy'));
  await untilOpen('Cy Poe');
});

it('“Something wrong here?” asks for the page on which this person’s facts are corrected', async () => {
  annotations.step('next');
  await untilOpen('Ann Lee');
  const buttons = [...roots.at(-1)!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Something wrong here?')?.click();
  expect(correctFacts).toHaveBeenCalledWith(aLeaderCard().id);
});
