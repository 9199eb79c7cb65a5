// Rows of earlier versions stay readable: what they lack is unknown, not a fault.
import { expect, it } from 'vitest';
import { clippingOf } from '@/lib/library/clipping';
import { readDraftRow, readItem } from '@/lib/library/stored-rows';
import { anArticle } from '../../builders';

const NEWER_FACTS = ['form', 'updated', 'section', 'leadImage', 'paywalled', 'evidence'];
const without = (facts: readonly string[], row: object) =>
  Object.fromEntries(Object.entries(row).filter(([fact]) => !facts.includes(fact)));
const mentions = { title: [], text: [] };
const UNKNOWN = {
  form: 'text',
  updated: null,
  section: null,
  leadImage: null,
  paywalled: null,
  evidence: { title: null, byline: null, published: null },
};

const article = anArticle({
  form: 'stub',
  published: {
    written: '2022-04-21T14:05+02:00',
    days: anArticle().published!.days,
    time: '14:05',
    zone: '+02:00',
  },
  section: 'World',
  leadImage: 'https://news.example/a.jpg',
  paywalled: true,
  evidence: { title: 'heading', byline: 'text', published: 'json-ld' },
});
const { item } = clippingOf(article, mentions, { id: 'an-id', now: new Date(0) });
const draft = { id: 'an-id', article, edits: { putBack: [], removed: [] }, mentions };

it('a row keeps every fact of its article', () => {
  expect(readItem(item)).toEqual({ value: item, damaged: [] });
  expect(readDraftRow(draft)).toEqual({ value: draft, damaged: [] });
});

it('a row from before forms, sections, pictures, paywalls and evidence were kept', () => {
  const old = without(NEWER_FACTS, item);
  expect(readItem(old)).toEqual({ value: { ...item, ...UNKNOWN }, damaged: [] });
  const oldDraft = { ...draft, article: without(NEWER_FACTS, article) };
  expect(readDraftRow(oldDraft)).toEqual({
    value: { ...draft, article: { ...article, ...UNKNOWN } },
    damaged: [],
  });
});

it.each([
  ['a source that no version knows', { evidence: { title: 'rumour', byline: null, published: null } }],
  ['a kind of text that no version knows', { form: 'rumour' }],
  ['a picture that is no web address', { leadImage: 'javascript:alert(1)' }],
])('what is unknown counts as nothing known: %s', (_why, change) => {
  const [fact = ''] = Object.keys(change);
  const unknown = Object.entries(UNKNOWN).filter(([each]) => each === fact);
  expect(readItem({ ...item, ...change })).toEqual({
    value: { ...item, ...Object.fromEntries(unknown) },
    damaged: ['details'],
  });
});
