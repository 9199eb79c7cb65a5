// A visit of a real page: read, linked by the real background, marked; hidden marks, late answers, and what the reader chose.
import { expect, it, vi } from 'vitest';
import { openMarkChoice } from '@/entrypoints/shared/mark-choice';
import { EVERY_MARK } from '@/lib/core/shapes/mark-choice-shape';
import { siteOf } from '@/lib/extraction/site-rule';
import { HIGHLIGHT_NAMES } from '@/lib/page/highlight/paint-mentions';
import { changeSite } from '@/lib/settings/sites';
import { aSiteRule } from '../../builders';
import { standIn } from '../../extension-browser';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, aVisit, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

it.each([
  ['a first reading shows its marks', [], true],
  ['marks that the reader hid stay hidden when a changed page is read anew', ['hide'], false],
  ['the next article shows its marks again', ['hide', 'end'], true],
] as const)('%s', async (_why, events, shown) => {
  const visit = await aReadVisit();
  for (const event of events) {
    if (event === 'hide') (await read(visit)).annotations.setHighlighted(false);
    else visit.end();
  }
  visit.begin();
  const { annotations, linked } = await read(visit);
  expect(linked.text.map(({ name }) => name)).toContain('New Zealand');
  expect(annotations.isHighlighted()).toBe(shown);
  expect(CSS.highlights.size > 0).toBe(shown);
});

it.each([
  ['the reader moved on while the page was read', 'end', 'at once'],
  ['the visit itself has ended', 'abort', 'at once'],
  ['the reader moved on while the names were looked up', 'end', 'article/link'],
  ['the visit itself has ended while the names were looked up', 'abort', 'article/link'],
] as const)('a late answer is dropped: %s', async (_why, event, when) => {
  const life = new AbortController();
  const visit = aVisit(life.signal);
  const happen = () => (event === 'end' ? visit.end() : life.abort());
  const send = standIn.runtime.sendMessage;
  vi.spyOn(standIn.runtime, 'sendMessage').mockImplementation((message) => {
    if ((message as { topic: string }).topic === when) happen();
    return send(message);
  });
  visit.begin();
  if (when === 'at once') happen();
  else await expect.poll(() => visit.state().at, { timeout: 30_000 }).toBe('ended');
  await aReadVisit(); // the same page, begun later: by now the first would have been read
  expect(visit.state()).toEqual({ at: 'ended' });
});

it('is read by the reader’s rules for its site', async () => {
  const note = '<p class="house-note">The paper asks its readers to write what they think of the island.</p>';
  showPage(aNewsPage({ body: [NAMES, note, ...[1, 2, 3, 4].map(aParagraph)].join('') }));
  const visit = await aReadVisit();
  expect((await read(visit)).extraction.article.text).toContain('The paper asks');
  const site = siteOf(location.href) ?? '';
  const rule = aSiteRule({ site, action: 'remove', selector: '.house-note', text: null });
  await changeSite(site, (before) => ({ ...before, rules: [rule] }));
  visit.begin();
  expect((await read(visit)).extraction.article.text).not.toContain('The paper asks');
});

it.each([
  [
    'nothing when it is begun: where something ends, the browser parses the whole script again to say so',
    1,
    0,
  ],
  ['the first reading when it is begun again at once', 2, 1],
])('a visit ends %s', (_why, times, ended) => {
  const ends = vi.spyOn(AbortController.prototype, 'abort');
  const visit = aVisit();
  for (let time = 0; time < times; time++) visit.begin();
  expect(ends).toHaveBeenCalledTimes(ended);
  visit.end();
});

/** A part beside the story that is long enough to be one. */
const OTHER_PART = `<section id="chosen">${[0, 3, 4].map(aParagraph).join('')}<p>This stands in the chosen part alone.</p></section>`;
const textOf = async (visit: Parameters<typeof read>[0]) => (await read(visit)).extraction.article.text;

it('reads the element that the reader has chosen, also when the page is read anew', async () => {
  const body = [NAMES, ...[1, 2, 3, 4].map(aParagraph)].join('');
  showPage(aNewsPage({ body, after: OTHER_PART }));
  const visit = aVisit();
  expect(await visit.choose(document.getElementById('chosen')!)).not.toBeNull();
  visit.begin();
  expect(await textOf(visit)).toContain('in the chosen part alone');
  expect(await textOf(visit)).not.toContain('Jacinda Ardern');
  visit.end();
  visit.begin();
  expect(await textOf(visit)).toContain('Jacinda Ardern');
});

it('reads as before where what was chosen is no article', async () => {
  const visit = aVisit();
  const unseen = document.createElement('p');
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(unseen);
  expect(await visit.choose(unseen)).toBeNull(); // on the page, but in no copy of it
  expect(visit.state().at).toBe('article');
  expect(await textOf(visit)).toContain('Jacinda Ardern');
});

it('shows the marks that the reader has chosen to see, and follows each change at once', async () => {
  const store = openMarkChoice();
  await store.write({ ...EVERY_MARK, countries: false });
  const visit = await aReadVisit();
  const shown = () => [...CSS.highlights.keys()];
  expect(shown()).toEqual([HIGHLIGHT_NAMES.leader]);
  await store.write({ ...EVERY_MARK, leaders: false });
  await expect.poll(shown).toEqual([HIGHLIGHT_NAMES.country]);
  visit.end();
  await store.write(EVERY_MARK);
  expect(shown()).toEqual([]);
});
