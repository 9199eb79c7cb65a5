import { expect, it } from 'vitest';
import { openAnswer, parseEnvelope } from '@/lib/messaging/envelope';
import { backgroundAsks, visitReplies } from '@/lib/messaging/schemas';
import { visitAsks } from '@/lib/messaging/visit-asks';

const days = { first: '2022-04-21', last: '2022-04-21' };
const mention = {
  start: 0,
  end: 5,
  type: 'country',
  id: 'JP',
  name: 'Japan',
  confidence: 1,
  evidence: 'country-name',
};
const article = {
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  title: 'A story',
  form: 'text',
  byline: null,
  siteName: null,
  lang: 'en',
  dir: 'ltr',
  published: { written: '2022-04-21T14:05+02:00', days, time: '14:05', zone: '+02:00' },
  updated: { written: '2022-04-22', days },
  section: 'World',
  leadImage: 'https://news.example/a.jpg',
  paywalled: false,
  evidence: { title: 'heading', byline: null, published: 'json-ld' },
  html: '<p>Japan</p>',
  text: 'Japan',
  removals: [],
};
const mentions = { title: [], text: [mention] };

it.each([
  ['a question about a text', 'article/link', { title: 'T', text: 'Japan', published: days, lang: null }],
  ['an article without a date', 'article/link', { title: 'T', text: 'Japan', published: null, lang: null }],
  ['a question about an entity', 'entity/describe', { id: 'JP', published: null }],
  [
    'those whom an article names',
    'article/cast',
    { named: [{ id: 'JP', count: 2, inTitle: true }], published: days },
  ],
  ['an article that names nobody', 'article/cast', { named: [], published: null }],
  ['a clipping', 'clipping/save', { article, mentions, replace: false }],
  [
    'every kind of evidence that linking gives',
    'clipping/save',
    {
      article,
      replace: true,
      mentions: {
        title: [],
        text: ['full-name', 'surname-after-full-name', 'title-and-surname', 'surname-in-office'].map(
          (evidence) => ({ ...mention, type: 'leader', id: 'jp-shinzo-abe', evidence }),
        ),
      },
    },
  ],
] as const)('lets in %s', (_why, topic, ask) => {
  expect(backgroundAsks[topic].safeParse(ask).success).toBe(true);
});

it.each([
  [
    'a day that does not exist',
    'article/link',
    { title: '', text: '', published: { ...days, last: '2022-02-30' }, lang: null },
  ],
  [
    'a kind of text that we do not know',
    'clipping/save',
    { article: { ...article, form: 'rumour' }, mentions },
  ],
  [
    'a source of metadata that we do not know',
    'clipping/save',
    { article: { ...article, evidence: { ...article.evidence, title: 'rumour' } }, mentions },
  ],
  [
    'a picture that is no web address',
    'clipping/save',
    { article: { ...article, leadImage: 'javascript:alert(1)' }, mentions },
  ],
  ['text that is no string', 'article/link', { title: '', text: 7, published: null, lang: null }],
  [
    'more text than any article has',
    'article/link',
    { title: '', text: 'x'.repeat(20_000_001), published: null, lang: null },
  ],
  ['an entity without an id', 'entity/describe', { id: '', published: null }],
  [
    'somebody who is named in no place',
    'article/cast',
    { named: [{ id: 'JP', count: 0, inTitle: false }], published: null },
  ],
  [
    'more names than any article has',
    'article/cast',
    { named: Array(10_001).fill({ id: 'JP', count: 1, inTitle: false }), published: null },
  ],
  [
    'an address that runs',
    'clipping/is-saved',
    { canonicalUrl: 'javascript:alert(1)', url: 'https://a.example/', title: 'A' },
  ],
  [
    'an article whose address runs',
    'clipping/save',
    { article: { ...article, url: 'javascript:1' }, mentions },
  ],
  ['an article without its text', 'clipping/save', { article: { ...article, text: undefined }, mentions }],
  [
    'a mention of nothing',
    'clipping/save',
    { article, mentions: { title: [], text: [{ ...mention, end: 0 }] } },
  ],
  [
    'a mention of an unknown kind',
    'clipping/save',
    { article, mentions: { title: [{ ...mention, type: 'x' }], text: [] } },
  ],
  [
    'a confidence above one',
    'clipping/save',
    { article, mentions: { title: [], text: [{ ...mention, confidence: 2 }] } },
  ],
] as const)('keeps out %s', (_why, topic, ask) => {
  expect(backgroundAsks[topic].safeParse(ask).success).toBe(false);
});

it.each([
  ['a status', 'visit/status', null],
  ['marks that shall be shown', 'visit/highlight', { on: true }],
  ['a save', 'visit/save', { replace: false, announce: true }],
  ['an entity to lead to', 'visit/reveal', { id: 'JP' }],
  ['a name to take back', 'visit/unsettle', { words: 'Bush' }],
  ['words to look up', 'visit/look-up', { text: 'Angela Merkel' }],
  ['the page’s own selection to look up', 'visit/look-up', { text: null }],
  ['a step', 'visit/step', { direction: 'previous' }],
] as const)('lets %s in to the visit, without what it did not ask for', (_why, topic, ask) => {
  const more = ask === null ? null : { ...ask, more: 1 };
  expect(visitAsks[topic](more)).toEqual(ask);
});

it.each([
  ['a status with a question in it', 'visit/status', {}],
  ['a step in no known direction', 'visit/step', { direction: 'sideways' }],
  ['marks that are neither on nor off', 'visit/highlight', { on: 'yes' }],
  ['a save that does not say whether it replaces', 'visit/save', { announce: true }],
  ['an entity without an id', 'visit/reveal', { id: '' }],
  ['a name that is longer than any', 'visit/unsettle', { words: 'x'.repeat(201) }],
  ['an id that is longer than any', 'visit/reveal', { id: 'x'.repeat(201) }],
  ['words that are no text', 'visit/look-up', { text: 7 }],
  ['more words than a line has', 'visit/look-up', { text: 'x'.repeat(100_001) }],
  ['no question at all', 'visit/look-up', 'Angela Merkel'],
] as const)('keeps %s from the visit', (_why, topic, ask) => {
  expect(() => visitAsks[topic](ask)).toThrow('Asked of a visit');
});

const REQUEST = '5f0c2d0e-4a1b-4c3d-8e9f-0123456789ab';
it.each([
  ['a message', { topic: 'a', ask: null }, { topic: 'a', ask: null, request: null }],
  ['a request', { topic: 'a', ask: 1, request: REQUEST }, { topic: 'a', ask: 1, request: REQUEST }],
  ['a request whose id is none', { topic: 'a', ask: 1, request: 'mine' }, null],
  ['a message without a topic', { ask: 1 }, null],
  ['a message that asks nothing', { topic: 'a' }, null],
  ['a text', 'a', null],
  ['nothing', null, null],
])('takes %s out of its envelope, or leaves it', (_why, message, expected) => {
  expect(parseEnvelope(message)).toEqual(expected);
});

it.each([
  ['a status of no known state', 'visit/status', { state: 'happy' }],
  ['a save that is neither yes nor no', 'visit/save', { ok: 'yes', value: { id: 'x', did: 'updated' } }],
  [
    'an article at an address that runs',
    'visit/named',
    { title: 'A', lang: null, dir: 'ltr', url: 'javascript:1', published: null, named: [] },
  ],
  ['fewer places than none', 'visit/reveal', { places: -1 }],
  ['a draft id that is no UUID', 'visit/read', { ok: true, value: '../popup.html' }],
] as const)('does not believe %s', (_why, topic, reply) => {
  expect(visitReplies[topic].safeParse(reply).success).toBe(false);
});

it.each([
  ['the other side threw', { fault: 'broken' }, 'clipping/save: broken'],
  ['nobody answered', undefined, 'No answer to clipping/save'],
  ['somebody else answered', { thanks: true }, 'No answer to clipping/save'],
])('says so when %s', (_why, received, message) => {
  expect(() => openAnswer('clipping/save', received)).toThrow(message);
});

it('hands over a reply, even an empty one', () => {
  expect(openAnswer('entity/describe', { reply: null })).toBeNull();
});
