// What a visit answers to the popup and the background, on a real page, with a real library behind it.
import { expect, it, vi } from 'vitest';
import type { Visit } from '@/entrypoints/visit/visit';
import { visitHandlers } from '@/entrypoints/visit/visit-handlers';
import { openLibrary } from '@/lib/library/repository';
import { standIn } from '../../extension-browser';
import PAID_STORY from '../../fixtures/pages/paid-story.html?raw';
import { aReadVisit, aVisit, NO_STORY, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const onChoose = vi.fn();
const onSaved = vi.fn();
const onLinkKept = vi.fn();
const onLookUp = vi.fn(() => Promise.resolve());
const handlersOf = (visit: Visit) => {
  vi.clearAllMocks();
  return visitHandlers(visit, { onChoose, onLookUp, onSaved, onLinkKept });
};

/** A visit whose page has changed since it was read; the names stand where they stood. */
async function aChangedVisit(): Promise<Visit> {
  const visit = await aReadVisit();
  document.querySelector('#names ~ p')?.remove();
  return visit;
}
async function anEndedVisit(): Promise<Visit> {
  const visit = await aReadVisit();
  visit.end();
  return visit;
}
async function aVisitOfNoArticle(): Promise<Visit> {
  showPage(NO_STORY);
  const visit = aVisit();
  visit.begin();
  await expect.poll(() => visit.state().at, { timeout: 30_000 }).toBe('not-an-article');
  return visit;
}

it.each([
  ['an article as it was read', aReadVisit, 'article', 0],
  ['a page that has changed under us is read anew', aChangedVisit, 'extracting', 1],
  ['a visit that has ended begins again', anEndedVisit, 'extracting', 1],
  ['no article, which is said before it is tried again', aVisitOfNoArticle, 'not-an-article', 0],
] as const)('status: %s', async (_why, make, told, begun) => {
  const visit = await make();
  const begin = vi.spyOn(visit, 'begin');
  expect(await handlersOf(visit)['visit/status'](null)).toMatchObject({ state: told });
  expect(begin).toHaveBeenCalledTimes(begun);
});

it.each([
  ['an article as it was read', aReadVisit],
  ['a page that has changed under us keeps its marks until it is read anew', aChangedVisit],
])('marks are switched and stepped through: %s', async (_why, make) => {
  const visit = await make();
  const begin = vi.spyOn(visit, 'begin');
  const handlers = handlersOf(visit);
  expect(await handlers['visit/highlight']({ on: false })).toMatchObject({
    state: 'article',
    highlighted: false,
    leaders: 1,
    countries: 1,
    organisations: 0,
  });
  expect(CSS.highlights.size).toBe(0);
  expect(await handlers['visit/step']({ direction: 'next' })).toMatchObject({ state: 'article' });
  await expect
    .poll(() => document.querySelector('html > div[popover]:popover-open'), { timeout: 30_000 })
    .not.toBeNull();
  expect(begin).not.toHaveBeenCalled();
});

const QUIETLY = { replace: false, announce: false };

it.each(['saving', 'reading'] as const)('%s says what kind of text it is', async (how) => {
  showPage(PAID_STORY);
  const handlers = handlersOf(await aReadVisit());
  const library = openLibrary();
  if (how === 'saving') {
    const saved = await handlers['visit/save'](QUIETLY);
    if (!saved.ok) throw new Error(saved.error.kind);
    const clipping = await library.read(saved.value.id);
    expect(clipping?.item.form).toBe('stub');
    expect(clipping?.body.removals.map(({ text }) => text).join()).toContain('Subscribe');
  } else {
    const kept = await handlers['visit/read'](null);
    if (!kept.ok) throw new Error(kept.error.kind);
    const draft = await library.readDraft(kept.value);
    expect(draft?.article.form).toBe('stub');
    expect(draft?.article.removals.map(({ text }) => text).join()).toContain('Subscribe');
  }
  library.close();
});

it('has nothing to save or to read where there is no article', async () => {
  const handlers = handlersOf(await aVisitOfNoArticle());
  const none = { ok: false, error: { kind: 'no-article' } };
  expect(await handlers['visit/save'](QUIETLY)).toEqual(none);
  expect(await handlers['visit/read'](null)).toEqual(none);
});

it.each([
  ['by the keyboard', true, 1],
  ['in the popup, which says it itself', false, 0],
])('a save that is asked for %s', async (_why, announce, said) => {
  const handlers = handlersOf(await aReadVisit());
  const send = vi.spyOn(standIn.runtime, 'sendMessage');
  const reply = await handlers['visit/save']({ replace: true, announce });
  expect(reply).toMatchObject({ ok: true, value: { did: 'saved' } });
  expect(send.mock.lastCall?.[0]).toMatchObject({ topic: 'clipping/save', ask: { replace: true } });
  expect(onSaved.mock.calls).toEqual(Array.from({ length: said }, () => [reply, '']));
});

it('lets the reader point, whether an article was found or not', async () => {
  await handlersOf(await aVisitOfNoArticle())['visit/choose'](null);
  expect(onChoose).toHaveBeenCalledOnce();
});
