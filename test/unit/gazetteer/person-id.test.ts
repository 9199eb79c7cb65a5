// The id that the shipped file leaves out must come back letter by letter.
import { expect, it } from 'vitest';
import { usualPersonId } from '@/lib/gazetteer/model/person-names';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import { personIdSchema } from '@/lib/gazetteer/overlay/correction-schema';

it.each([
  ['plain letters', 'NZ', 'Jacinda Ardern', 'nz-jacinda-ardern'],
  ['accents', 'HU', 'Viktor Orbán', 'hu-viktor-orban'],
  ['letters that no accent explains', 'PL', 'Lech Wałęsa', 'pl-lech-walesa'],
  ['initials and hyphens', 'KR', 'Ban Ki-moon Jr.', 'kr-ban-ki-moon-jr'],
  ['an apostrophe', 'IE', "Brian O'Nolan", 'ie-brian-onolan'],
  ['a dotless i', 'TR', 'Binali Yıldırım', 'tr-binali-yildirim'],
])('%s', (_why, country, name, id) => {
  expect(usualPersonId(country as CountryCode, name)).toBe(id);
});

const ANOTHER_SCRIPT: readonly (readonly [why: string, name: string])[] = [
  ['Cyrillic', 'Володимир Зеленський'],
  ['Greek', 'Ελλάδα Παπαδοπούλου'],
  ['Arabic', 'محمد بن سلمان'],
  ['Hebrew with points', 'שָׁלוֹם'],
  ['Han', '岸田文雄'],
  ['kana', 'きしだ ふみお'],
  ['Hangul', '윤석열'],
  ['Devanagari', 'नरेन्द्र मोदी'],
  ['Latin and Han', 'Fumio 岸田'],
  ['Latin and another Han', 'Fumio 山田'],
  ['emoji beside a letter', '😀 Ж'],
  ['emoji alone', '😀'],
  ['combining marks only', '\u0301\u0308'],
  ['nothing', ''],
  ['the longest that a form takes', 'ж'.repeat(80)],
  ['the longest, of letters that become three each', 'ﬃ'.repeat(80)],
  ['very long', 'Wolfeschlegelstein '.repeat(40)],
];

it.each(ANOTHER_SCRIPT)('an id that storage takes, whatever the name: %s', (_why, name) => {
  const id = usualPersonId('GR' as CountryCode, name);
  expect(personIdSchema.safeParse(id).success, id).toBe(true);
  expect(usualPersonId('GR' as CountryCode, name)).toBe(id);
});

it('different names of other scripts have different ids', () => {
  const empty = new Set(['emoji alone', 'combining marks only', 'nothing']);
  const named = ANOTHER_SCRIPT.filter(([why]) => !empty.has(why));
  const ids = named.map(([, name]) => usualPersonId('GR' as CountryCode, name));
  expect(new Set(ids).size).toBe(named.length);
});

it('the same name, typed in capitals or with accents, has the same id', () => {
  const [one, other] = ['Ελλάδα', 'ΕΛΛΑΔΑ'].map((name) => usualPersonId('GR' as CountryCode, name));
  expect(one).toBe(other);
});
