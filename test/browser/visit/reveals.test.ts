// Text that a page hides and shows: what becomes visible is read and marked, what becomes hidden is no way for the keyboard.
import { expect, it } from 'vitest';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, marked, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const HEAD = '<meta property="article:published_time" content="2022-04-21T14:05:00Z">';
const TEXT = [1, 2, 3, 4].map(aParagraph).join('');
const LATE =
  '<p>Later Jacinda Ardern spoke once more in New Zealand about the cable and the ferries that both had promised.</p>';
const AGAIN = ['Jacinda Ardern', 'Jacinda Ardern', 'New Zealand', 'New Zealand'];
const more = () => document.querySelector<HTMLElement>('.more')!;
const box = (attributes: string, style = '') =>
  `<style>${style}</style>${NAMES}${TEXT}<div class="more" ${attributes}>${LATE}${aParagraph(0)}</div>`;

/** Each page, and what a click on “Read more” does to it. */
const PAGES: readonly (readonly [why: string, body: string, show: () => void, hide: () => void])[] = [
  [
    'a class',
    box('', '.more { display: none } .more.open { display: block }'),
    () => more().classList.add('open'),
    () => more().classList.remove('open'),
  ],
  [
    '`hidden`',
    box('hidden'),
    () => more().removeAttribute('hidden'),
    () => more().setAttribute('hidden', ''),
  ],
  [
    'a style',
    box('style="display: none"'),
    () => more().style.removeProperty('display'),
    () => more().style.setProperty('display', 'none'),
  ],
  [
    '`aria-expanded` of what opens it',
    `<style>[aria-expanded="false"] + .more { display: none }</style>${NAMES}${TEXT}<button aria-expanded="false">Read more</button><div class="more">${LATE}${aParagraph(0)}</div>`,
    () => document.querySelector('[aria-expanded]')!.setAttribute('aria-expanded', 'true'),
    () => document.querySelector('[aria-expanded]')!.setAttribute('aria-expanded', 'false'),
  ],
  [
    '`<details>`',
    `${NAMES}${TEXT}<details><summary>Read more</summary><div class="more">${LATE}${aParagraph(0)}</div></details>`,
    () => {
      document.querySelector('details')!.open = true;
    },
    () => {
      document.querySelector('details')!.open = false;
    },
  ],
  [
    'the greatest height of a box',
    box('', '.more { max-height: 0; overflow: hidden } .more.open { max-height: none }'),
    () => more().classList.add('open'),
    () => more().classList.remove('open'),
  ],
  [
    'what is see-through',
    box('', '.more { opacity: 0 } .more.open { opacity: 1 }'),
    () => more().classList.add('open'),
    () => more().classList.remove('open'),
  ],
  [
    'a class of the page’s root',
    box('', '.more { visibility: hidden } .all .more { visibility: visible }'),
    () => document.documentElement.classList.add('all'),
    () => document.documentElement.classList.remove('all'),
  ],
  [
    'a box that is ticked',
    `<style>.more { display: none } :checked ~ .more { display: block }</style>${NAMES}${TEXT}<input type="checkbox"><div class="more">${LATE}${aParagraph(0)}</div>`,
    () => document.querySelector('input')!.click(),
    () => document.querySelector('input')!.click(),
  ],
];

const shownCard = () => document.querySelector(':popover-open');

it.each(PAGES)(
  'what becomes visible is read, what becomes hidden is passed over: %s',
  async (_why, body, show, hide) => {
    showPage(aNewsPage({ head: HEAD, body }));
    const visit = await aReadVisit();
    show();
    await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
    const { annotations, extraction } = await read(visit);
    expect(extraction.article.text).toContain('spoke once more');

    const current = () =>
      [...(CSS.highlights.get('sidelight-current') ?? [])][0]?.startContainer.parentElement;
    /** Where the next names are, all around. */
    const round = () =>
      [1, 2, 3, 4].map(() => {
        annotations.step('next');
        return more().contains(current() ?? null) ? 'hidden part' : 'text';
      });
    expect(round()).toEqual(['text', 'text', 'hidden part', 'hidden part']);
    await expect.poll(shownCard, { timeout: 30_000 }).not.toBeNull();
    hide();
    await expect.poll(shownCard, { timeout: 30_000 }).toBeNull();
    expect(round()).toEqual(['text', 'text', 'text', 'text']);
  },
);

it('what was hidden as clutter is read once when it is shown, and not again', async () => {
  const consent =
    '<div class="cookie-consent" style="display: none"><p>We and our partners use cookies to improve your experience on this site, and you can accept or refuse them.</p></div>';
  showPage(aNewsPage({ head: HEAD, body: `${NAMES}${TEXT}${consent}` }));
  const visit = await aReadVisit();
  const element = document.querySelector<HTMLElement>('.cookie-consent')!;
  for (const display of ['block', 'none', 'block']) element.style.display = display;
  await expect.poll(() => visit.isBehind(), { timeout: 30_000 }).toBe(false);
  expect((await read(visit)).extraction.article.text).not.toContain('cookies');
});
