import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenArticle, Visit, VisitState } from '@/entrypoints/visit/visit';
import { visitHandlers } from '@/entrypoints/visit/visit-handlers';
import type { VisitHandlers } from '@/lib/messaging/listen';
import { anArticle } from '../../builders';

const asked = vi.hoisted(() => vi.fn(async (_topic: string, _ask: object) => false));
vi.mock('@/lib/messaging/ask', () => ({ askBackground: asked }));

const annotations = { setHighlighted: vi.fn(), isHighlighted: () => true, step: vi.fn() };
const open = (intact: boolean, form: OpenArticle['extraction']['form'] = 'text'): VisitState => ({
  at: 'article',
  open: {
    extraction: {
      article: anArticle(),
      form,
      removals: () => [],
      runs: [],
      liveText: () => null,
      isIntact: () => intact,
      headline: null,
      mapped: () => ({ characters: 0, total: 0 }),
    },
    linked: { title: [], text: [] },
    annotations,
  },
});
const INTACT = open(true);
const CHANGED = open(false);
const NO_ARTICLE: VisitState = { at: 'not-an-article', why: { kind: 'not-an-article' } };

const aVisit = (state: VisitState): Visit => ({
  state: () => state,
  begin: vi.fn(),
  choose: vi.fn(),
  end: vi.fn(),
});
const onChoose = vi.fn();
const onSaved = vi.fn();
const onThePage = { onChoose, onSaved };

beforeEach(() => vi.clearAllMocks());

it.each([
  ['an article as it was read', INTACT, 'article', 0],
  ['a page that has changed under us is read anew', CHANGED, 'extracting', 1],
  ['a visit that has ended begins again', { at: 'ended' }, 'extracting', 1],
  ['no article, which is said before it is tried again', NO_ARTICLE, 'not-an-article', 0],
] as const)('status: %s', async (_why, state, told, begun) => {
  const visit = aVisit(state);
  expect(await visitHandlers(visit, onThePage)['visit/status'](null)).toMatchObject({ state: told });
  expect(visit.begin).toHaveBeenCalledTimes(begun);
});

it.each([
  ['an article as it was read', INTACT],
  ['a page that has changed under us keeps its marks until it is read anew', CHANGED],
])('marks are switched and stepped through: %s', async (_why, state) => {
  const visit = aVisit(state);
  const handlers = visitHandlers(visit, onThePage);
  expect(await handlers['visit/highlight']({ on: false })).toMatchObject({ state: 'article' });
  expect(await handlers['visit/step']({ direction: 'next' })).toMatchObject({ state: 'article' });
  expect(annotations.setHighlighted).toHaveBeenCalledWith(false);
  expect(annotations.step).toHaveBeenCalledWith('next');
  expect(visit.begin).not.toHaveBeenCalled();
});

const QUIETLY = { replace: false, announce: false };

it.each([
  ['saving', (handlers: VisitHandlers) => handlers['visit/save'](QUIETLY)],
  ['reading', (handlers: VisitHandlers) => handlers['visit/read'](null)],
] as const)('%s says what kind of text it is', async (_topic, ask) => {
  await ask(visitHandlers(aVisit(open(true, 'stub')), onThePage));
  expect(asked.mock.lastCall?.[1]).toMatchObject({ article: { form: 'stub', removals: [] } });
});

it('has nothing to save or to read where there is no article', async () => {
  const handlers = visitHandlers(aVisit(NO_ARTICLE), onThePage);
  const none = { ok: false, error: { kind: 'no-article' } };
  expect(await handlers['visit/save'](QUIETLY)).toEqual(none);
  expect(await handlers['visit/read'](null)).toEqual(none);
});

it.each([
  ['by the keyboard', true, 1],
  ['in the popup, which says it itself', false, 0],
])('a save that is asked for %s', async (_why, announce, said) => {
  const reply = await visitHandlers(aVisit(INTACT), onThePage)['visit/save']({ replace: true, announce });
  expect(asked.mock.lastCall?.[1]).toMatchObject({ replace: true });
  expect(onSaved.mock.calls).toEqual(Array.from({ length: said }, () => [reply]));
});

it('lets the reader point, whether an article was found or not', async () => {
  await visitHandlers(aVisit(NO_ARTICLE), onThePage)['visit/choose'](null);
  expect(onChoose).toHaveBeenCalledOnce();
});
