// Which files of words a worker loads for an article: those of its languages, once each, and none for an English one.
import { beforeEach, expect, it, vi } from 'vitest';
import { languageLoader } from '@/entrypoints/background/languages';
import { day } from '../../builders';

const ENGLISH =
  'Japan will send the minister to the talks, which were put off for a week, and has said that they would be short.';
const GERMAN =
  'Der Minister sagte, dass die Gespräche mit der Regierung nicht vor dem Winter zu Ende sein werden.';
const WORDS = {
  lang: 'de',
  names: { FR: ['Frankreich'] },
  abbreviations: {},
  demonyms: {},
  ...{ fixed: [], unread: [], notFirst: [], people: [] },
};
const asked: string[] = [];
let shipped: unknown = WORDS;

const requestFor = (text: string, lang: string | null = null) => ({
  title: '',
  text,
  lang,
  published: null,
  today: day('2026-01-22'),
});

beforeEach(() => {
  asked.length = 0;
  shipped = WORDS;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json(shipped));
  });
});

it.each<[why: string, text: string, lang: string | null, languages: string[]]>([
  ['an English article', ENGLISH, null, []],
  ['an English article on a page that says German', ENGLISH, 'de', []],
  ['a German article', GERMAN, 'de', ['de']],
  ['a German article on a page that says nothing', GERMAN, null, ['de']],
  ['a German article on a page that says English', GERMAN, 'en', ['de']],
  ['an English article with a German paragraph', `${ENGLISH}\n${GERMAN}`, 'en', ['de']],
  ['too short to tell, on a German page', 'Frankreich.', 'de-AT', ['de']],
  ['a language that there are no words of', 'I morgen.', 'da', []],
])('%s: %s', async (_why, text, lang, languages) => {
  const load = languageLoader();
  expect([...(await load(requestFor(text, lang))).keys()]).toEqual(languages);
  await load(requestFor(text, lang));
  expect(asked.length).toBe(languages.length);
});

it('a file that is broken is told, and asked for again with the next article', async () => {
  const load = languageLoader();
  shipped = { lang: 'de' };
  await expect(load(requestFor(GERMAN))).rejects.toThrow('de cannot be read: malformed');
  shipped = WORDS;
  expect([...(await load(requestFor(GERMAN))).keys()]).toEqual(['de']);
});
