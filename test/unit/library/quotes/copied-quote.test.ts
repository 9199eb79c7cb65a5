// A quote as it is copied: its words, where they stand, and an address that leads browsers to them.
import { describe, expect, it } from 'vitest';
import { copiedQuote, fragmentAddress } from '@/lib/library/quotes/copied-quote';

const PAGE = 'https://news.example/a-story';
const quoted = (exact: string, over: { prefix?: string; suffix?: string; isOnly?: boolean } = {}) => ({
  quote: { exact, prefix: over.prefix ?? '', suffix: over.suffix ?? '' },
  isOnly: over.isOnly ?? true,
});
/** What follows `text=`, and its parts in words. */
const directive = (address: string) => address.split(':~:text=')[1] ?? '';
const parts = (address: string) => directive(address).split(',').map(decodeURIComponent);

const LONG = `The ministers met on the island and spoke of the cable ${'again and '.repeat(40)}until the ship went home.`;

describe('the address of a quote', () => {
  it.each<[why: string, of: ReturnType<typeof quoted>, text: string]>([
    ['a few words', quoted('The talks began'), 'The%20talks%20began'],
    [
      'signs that part the parts of an address',
      quoted('Yes, “no” – well-known & (true)'),
      'Yes%2C%20%E2%80%9Cno%E2%80%9D%20%E2%80%93%20well%2Dknown%20%26%20%28true%29',
    ],
    ['a text without blanks', quoted('首相は会見した。'), encodeURIComponent('首相は会見した。')],
    ['half of a character', quoted('a\ud800b'), 'a%EF%BF%BDb'],
  ])('%s', (_why, of, text) => {
    expect(fragmentAddress(PAGE, of)).toBe(`${PAGE}#:~:text=${text}`);
  });

  it.each<[why: string, of: ReturnType<typeof quoted>, said: readonly string[]]>([
    [
      'a long quote by its first words and its last',
      quoted(LONG),
      ['The ministers met on the island and spoke', 'and again and until the ship went home.'],
    ],
    [
      'one over paragraphs, too, each of which may be short',
      quoted('Yes, they did.\nIn between.\n\nThe ship went home.'),
      ['Yes, they did.', 'The ship went home.'],
    ],
    [
      'a long one of a text without blanks',
      quoted('首相は東京で会見した。'.repeat(40)),
      ['首相は東京で会見した。首相は', '会見した。首相は東京で会見した。'],
    ],
    [
      'words that stand elsewhere, too, by what is beside them',
      quoted('they said', { isOnly: false, prefix: 'lf a word and what ', suffix: ' on Monday, and agai' }),
      ['word and what-', 'they said', '-on Monday, and'],
    ],
    [
      'what is beside them in their own paragraph',
      quoted('they said', { isOnly: false, prefix: 'the end.\nAnd so ', suffix: '.\nThe next' }),
      ['And so-', 'they said', '-.'],
    ],
    [
      'or in the one before, where they begin theirs',
      quoted('they said', { isOnly: false, prefix: 'All of the end.\n', suffix: '\nThe next one' }),
      ['of the end.-', 'they said', '-The next'],
    ],
    [
      'words that begin and end within others are whole: browsers look for whole ones',
      quoted('spoke', { prefix: 'They be', suffix: 'n for it' }),
      ['bespoken'],
    ],
    ['whole words stay as they are', quoted('spoke', { prefix: 'They ', suffix: ', it' }), ['spoke']],
  ])('names %s', (_why, of, said) => {
    expect(parts(fragmentAddress(PAGE, of))).toEqual(said);
  });

  it.each([
    ['that has a fragment keeps it', `${PAGE}#part-2`, `${PAGE}#part-2:~:text=a`],
    ['that has an empty one', `${PAGE}#`, `${PAGE}#:~:text=a`],
    ['that leads to other words leads to these', `${PAGE}#:~:text=b&text=c`, `${PAGE}#:~:text=a`],
    ['that has both', `${PAGE}#part:~:text=b`, `${PAGE}#part:~:text=a`],
    ['whose fragment is a path', 'https://x.example/#/a/b?c', 'https://x.example/#/a/b?c:~:text=a'],
    ['that is none of the web', 'file:///a.html', 'file:///a.html'],
    ['that is unknown', '', ''],
  ])('one %s', (_why, address, led) => {
    expect(fragmentAddress(address, quoted('a'))).toBe(led);
  });

  it('of no words is that of the page', () => {
    expect(fragmentAddress(PAGE, quoted(''))).toBe(PAGE);
  });
});

describe('a quote is copied', () => {
  it.each([
    [
      'with all that is known',
      { title: 'A  story', siteName: 'News', url: PAGE },
      `a\nb\nA story · News\n${PAGE}#:~:text=a,b`,
    ],
    ['without what is not', { title: '', siteName: null, url: '' }, 'a\nb'],
    ['of a site alone', { title: '', siteName: 'News', url: PAGE }, `a\nb\nNews\n${PAGE}#:~:text=a,b`],
  ])('%s', (_why, source, text) => {
    expect(copiedQuote(quoted('a\nb'), source)).toBe(text);
  });
});
