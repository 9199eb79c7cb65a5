import { expect, it, vi } from 'vitest';
import { createVisit } from '@/entrypoints/visit/visit';
import { anArticle, aSiteRule } from '../../builders';

const marks = vi.hoisted(() => ({ on: true }));
const extractInSlices = vi.hoisted(() => vi.fn());

vi.mock('@/lib/messaging/ask', () => ({ askBackground: async () => ({ title: [], text: [] }) }));
const site = vi.hoisted(() => ({ rules: [] as unknown[], article: null as string | null }));
vi.mock('@/lib/settings/sites', () => ({ readSite: async () => site }));
vi.mock('@/lib/extraction/extract-article', () => ({ extractInSlices }));
vi.mock('@/entrypoints/shared/extension-page', () => ({
  browserWords: String,
  correctFacts: () => undefined,
  layOverPage: async () => true,
}));
vi.mock('@/entrypoints/annotations/start-annotations', () => ({
  startAnnotations: () => ({
    setHighlighted: (on: boolean) => {
      marks.on = on;
    },
    isHighlighted: () => marks.on,
    step: () => undefined,
  }),
}));

const AN_ARTICLE = {
  ok: true,
  value: { article: anArticle(), runs: [], headline: null, mapped: { characters: 0, total: 0 } },
};
const ELEMENT = { isConnected: true } as Element;
const page = { location: { href: 'https://news.example/story' } } as Document;

const visitOf = (life = new AbortController()) => {
  extractInSlices.mockResolvedValue(AN_ARTICLE);
  marks.on = true;
  return { visit: createVisit(page, life.signal), life };
};
const isRead = (visit: ReturnType<typeof createVisit>) => vi.waitUntil(() => visit.state().at === 'article');

it.each([
  ['a first reading shows its marks', [], true],
  ['marks that the reader hid stay hidden when a changed page is read anew', ['hide'], false],
  ['the next article shows its marks again', ['hide', 'end'], true],
] as const)('%s', async (_why, events, shown) => {
  const { visit } = visitOf();
  visit.begin();
  await isRead(visit);
  for (const event of events) {
    if (event === 'hide') marks.on = false;
    else visit.end();
  }
  visit.begin();
  await isRead(visit);
  expect(marks.on).toBe(shown);
});

it.each([
  ['the reader moved on while the page was read', 'end'],
  ['the visit itself has ended', 'abort'],
] as const)('a late answer is dropped: %s', async (_why, event) => {
  const { visit, life } = visitOf();
  visit.begin();
  if (event === 'end') visit.end();
  else life.abort();
  await new Promise((resolve) => setTimeout(resolve));
  expect(visit.state()).toEqual({ at: 'ended' });
});

it('is read by the reader’s rules for its site', async () => {
  const { visit } = visitOf();
  site.rules = [aSiteRule()];
  visit.begin();
  await isRead(visit);
  site.rules = [];
  expect(extractInSlices).toHaveBeenLastCalledWith(
    page,
    page.location.href,
    expect.objectContaining({ siteRules: [aSiteRule()] }),
  );
});

it('reads the element that the reader has chosen, also when the page is read anew', async () => {
  const { visit } = visitOf();
  expect(await visit.choose(ELEMENT)).not.toBeNull();
  visit.begin();
  await isRead(visit);
  expect(extractInSlices.mock.lastCall?.[2]).toMatchObject({ siteRules: [], chosen: ELEMENT });
  visit.end();
  visit.begin();
  await isRead(visit);
  expect(extractInSlices.mock.lastCall?.[2]).not.toHaveProperty('chosen');
});

it('reads as before where what was chosen is no article', async () => {
  const { visit } = visitOf();
  extractInSlices.mockResolvedValueOnce({ ok: false, error: { kind: 'not-an-article' } });
  expect(await visit.choose(ELEMENT)).toBeNull();
  expect(visit.state().at).toBe('article');
  expect(extractInSlices.mock.lastCall?.[2]).not.toHaveProperty('chosen');
});
