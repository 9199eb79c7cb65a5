// Which languages a text is judged in, whatever it declares.
import { expect, it } from 'vitest';
import { ALL_LANGUAGES, languagesOf } from '@/lib/extraction/clutter/words/languages';

const ENGLISH =
  'The boats of the harbour came back with the tide, and that was all that the town had hoped for.';
const GERMAN =
  'Die Schiffe sind mit der Flut in den Hafen gekommen, und das war nicht alles, was die Stadt sich erhofft hatte.';
const PORTUGUESE =
  'Os barcos do porto voltaram com a maré, e não era tudo o que a cidade esperava de uma manhã em maio.';
const TURKISH =
  'Tekneler sabah limana döndü ve bu şehir için bir umut oldu, ama daha çok gün gibi sonra da rüzgar geldi.';

it.each<[why: string, text: string, declared: string | null, languages: readonly string[]]>([
  ['English as declared', ENGLISH, 'en-GB', ['en']],
  ['German as declared, and English always', GERMAN, 'de', ['en', 'de']],
  ['German that declares English', GERMAN, 'en', ['en', 'de']],
  ['German that declares nothing', GERMAN, null, ['en', 'de']],
  ['English that declares German', ENGLISH, 'de_DE', ['en', 'de']],
  ['Portuguese that declares English', PORTUGUESE, 'en-US', ['en', 'pt']],
  ['Turkish that declares nothing', TURKISH, null, ['en', 'tr']],
  ['Russian by its letters', 'Корабли вернулись в порт.', 'en', ['en', 'ru']],
  ['Arabic by its letters', 'عادت القوارب إلى الميناء.', '', ['en', 'ar']],
  ['Korean by its letters', '배들이 아침에 항구로 돌아왔다.', null, ['en', 'ko']],
  ['Chinese by its signs', '船在早上回到了港口。', null, ['en', 'zh']],
  ['Japanese by its kana', 'ふねは朝に港へもどった。', null, ['en', 'ja']],
  ['nothing known, nothing said', '', null, ALL_LANGUAGES],
  ['a language without a table that says nothing', 'Kestrel Bay 1984', 'fi', ALL_LANGUAGES],
])('%s', (_why, text, declared, languages) => {
  expect(languagesOf(text, declared)).toEqual(languages);
});

it('the same languages are the same list, so that a phrase is made ready once', () => {
  expect(languagesOf(GERMAN, 'de')).toBe(languagesOf(`${GERMAN} ${GERMAN}`, 'en'));
});
