// A card that is open stays beside its name wherever the page puts it, and closes when nobody can see the name any more.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ANCHOR_GAP_PX } from '@/lib/page/hovercard/placement';
import { aTurn } from '../../a-turn';
import {
  type AnnotatedPage,
  annotatedPage,
  byId,
  restPointer,
  untilClosed,
  untilFilled,
} from './annotated-page';

const PAGE = `
  <div id="above">Live</div>
  <div id="mover"><details id="details" open><summary>More</summary>
    <div id="box" style="height: 120px; overflow: auto">
      <div id="slot" style="height: 30px"></div>
      <p id="paragraph"><span id="before">Yesterday</span> <span id="ann">Ann Lee</span> spoke.</p>
      <div style="height: 600px"></div>
    </div>
  </details></div>
  <div style="height: 3000px"></div>`;

let shown: AnnotatedPage;
beforeEach(async () => {
  await restPointer();
  document.body.style.margin = '8px';
  shown = annotatedPage(PAGE, ['Ann Lee']);
  shown.annotations.step('next');
  await untilFilled(shown, 'Ann Lee');
});
afterEach(() => {
  shown.visit.abort();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** How far the card is from its place: below the name, in line with its start, in whole pixels. */
function drift() {
  const name = byId('ann').getBoundingClientRect();
  const card = shown.card().getBoundingClientRect();
  return {
    across: Math.round(card.left - Math.max(8, name.left)),
    down: Math.round(card.top - name.bottom - ANCHOR_GAP_PX),
  };
}
const BESIDE = { across: 0, down: 0 };

const aText = (height: number) => {
  const added = document.createElement('p');
  added.style.cssText = `height: ${height}px; margin: 0`;
  return added;
};

describe('the card stays beside its name', () => {
  it.each<[why: string, change: () => unknown]>([
    ['when entries are inserted above', () => byId('above').append(aText(90), aText(60))],
    ['when what stood above goes', () => byId('above').remove()],
    ['when its paragraph gets words before it', () => byId('before').append(' and the day before')],
    ['when the page’s root is zoomed in', () => (document.documentElement.style.zoom = '1.5')],
    ['when the page’s root is zoomed out', () => (document.documentElement.style.zoom = '0.8')],
    ['when the body is zoomed', () => (document.body.style.zoom = '1.25')],
    ['when a box inside the page scrolls', () => (byId('box').scrollTop = 25)],
    ['when the page scrolls', () => scrollTo(0, 30)],
    ['when a font comes that is larger', () => (byId('paragraph').style.fontSize = '30px')],
    ['when its box is moved by a transform', () => (byId('mover').style.transform = 'translate(40px, 60px)')],
    [
      'when its box is lifted out of the page',
      () => (byId('mover').style.cssText = 'position: fixed; top: 200px'),
    ],
    ['when the window becomes narrower', () => page.viewport(700, 800)],
  ])('%s', async (_why, change) => {
    await expect.poll(drift).toEqual(BESIDE);
    await change();
    await expect.poll(drift).toEqual(BESIDE);
    expect(shown.isOpen()).toBe(true);
  });

  it('also when the page’s root is zoomed before the card opens', async () => {
    shown.annotations.setHighlighted(false);
    document.documentElement.style.zoom = '1.5';
    shown.annotations.setHighlighted(true);
    shown.annotations.step('next');
    await expect.poll(drift).toEqual(BESIDE);
    expect(getComputedStyle(shown.card()).fontSize).toBe('14px');
    expect(Math.round(shown.card().getBoundingClientRect().width)).toBe(340);
  });

  it.each([
    ['plain', '1'],
    ['zoomed in', '1.5'],
    ['zoomed out', '0.5'],
  ])('within the window, when its name moves to the edge of a page that is %s', async (_why, zoom) => {
    document.documentElement.style.zoom = zoom;
    byId('mover').style.cssText = 'position: fixed; bottom: 0; right: 0; width: 100px';
    const isWithin = () => {
      const { right, bottom } = shown.card().getBoundingClientRect();
      return right === innerWidth - 8 && bottom <= byId('ann').getBoundingClientRect().top;
    };
    await expect.poll(isWithin).toBe(true);
  });
});

describe('the card closes when its name', () => {
  it.each<[why: string, change: () => unknown]>([
    ['has left the page', () => byId('paragraph').remove()],
    ['says something else', () => byId('ann').firstChild!.replaceWith('Ann Leeson')],
    ['is edited in place', () => ((byId('ann').firstChild as Text).data = 'Ann, Lee')],
    ['is not drawn', () => (byId('mover').style.display = 'none')],
    ['is hidden', () => (byId('paragraph').style.visibility = 'hidden')],
    ['is wholly transparent', () => (byId('mover').style.opacity = '0')],
    ['is in details that close', () => ((byId('details') as HTMLDetailsElement).open = false)],
    ['is hidden until it is found', () => byId('paragraph').setAttribute('hidden', 'until-found')],
    ['is scrolled out of its box', () => (byId('box').scrollTop = 300)],
    ['is scrolled out of the window', () => scrollTo(0, 1500)],
    ['is in a box that collapses', () => (byId('box').style.cssText = 'height: 0; overflow: hidden')],
    ['is moved out of the window', () => (byId('mover').style.transform = 'translateX(-2000px)')],
  ])('%s', async (_why, change) => {
    change();
    await untilClosed(shown);
  });

  it('and stays open where a box cuts off what is not in it', async () => {
    byId('box').style.height = '0';
    byId('paragraph').style.cssText = 'position: absolute; top: 300px';
    await expect.poll(drift).toEqual(BESIDE);
    expect(shown.isOpen()).toBe(true);
  });

  it('has been shown and the page takes the card away, so that the next step shows the next card', async () => {
    shown.host()!.remove();
    await untilClosed(shown);
    shown.annotations.step('next');
    await untilFilled(shown, 'Ann Lee');
  });
});

it('asks nothing and writes nothing while neither name nor window moves', async () => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(shown.card(), { attributes: true, attributeFilter: ['style', 'data-side'] });
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  observer.disconnect();
  expect(records).toEqual([]);
});

it('reads nothing after it has closed', async () => {
  shown.annotations.setHighlighted(false);
  const asked = vi.spyOn(window, 'requestAnimationFrame');
  byId('above').append(aText(90));
  await aTurn();
  expect(asked).not.toHaveBeenCalled();
});
