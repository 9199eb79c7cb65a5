import { expect, it } from 'vitest';
import { foldText, foldWord } from '@/lib/core/fold';
import { gapAfter, rawWord, splitWords, wordAt } from '@/lib/core/words';

const split = (text: string) => {
  const words = splitWords(text);
  return Array.from({ length: words.count }, (_, at) => rawWord(words, at));
};

it.each([
  ['spaces', 'New Zealand', ['New', 'Zealand']],
  ['apostrophes stand between words', 'Côte d’Ivoire', ['Côte', 'd', 'Ivoire']],
  ['hyphens stand between words', 'Guinea-Bissau', ['Guinea', 'Bissau']],
  ['full stops stand between words', 'U.S.', ['U', 'S']],
  ['digits are part of words', 'G20 in 2022', ['G20', 'in', '2022']],
  ['a joiner inside a word belongs to it', 'Ja\u200dpan', ['Ja\u200dpan']],
  ['a direction mark after a word does not', 'Japan\u200f.', ['Japan']],
  ['lone surrogates are no words', '\ud800Japan\udc00', ['Japan']],
  ['other scripts have words', '日本 и Россия', ['日本', 'и', 'Россия']],
  ['nothing', '', []],
])('%s', (_why, text, expected) => {
  expect(split(text)).toEqual(expected);
});

it.each([
  ['a space', 'a b', 'space'],
  ['a space that does not break', 'a\u00a0b', 'space'],
  ['a hyphen', 'a-b', 'hyphen'],
  ['an apostrophe, curled', 'a’b', 'apostrophe'],
  ['an apostrophe after a space, as tokenisers leave it', "a 's", 'apostrophe'],
  ['a full stop', 'a.b', 'dot'],
  ['a full stop and a space', 'a. b', 'dot-space'],
  ['a comma', 'a, b', 'comma'],
  ['a new line', 'a\nb', 'break'],
  ['a dash', 'a — b', 'break'],
  ['the end of the text', 'a', 'break'],
])('between words stands %s', (_what, text, expected) => {
  expect(gapAfter(splitWords(text), 0)).toBe(expected);
});

it.each([
  ['accents', 'Türkiye', 'Turkiye'],
  ['letters that do not decompose', 'Łukašenka Østergård', 'Lukasenka Ostergard'],
  ['invisible characters', 'Ja\u00adpan', 'Japan'],
  ['case is kept', 'ÉIRE', 'EIRE'],
  ['a ligature that begins a name, as it is written without', 'Æthelred', 'Aethelred'],
  ['a ligature among capitals', 'ÆTHELRED', 'AETHELRED'],
  ['thorn and eth', 'Þórður Guðmundsson', 'Thordur Gudmundsson'],
  ['schwa as newspapers do', 'Əliyev', 'Aliyev'],
  ['Maltese, Sami and Hausa letters', 'Ħal Ŋ Ɓature', 'Hal N Bature'],
  ['points of Hebrew and Arabic', 'שָׁלוֹם مُحَمَّد', 'שלום محمد'],
  ['no vowel of an Indic script: they tell names apart', 'मोदी', 'मोदी'],
])('folds %s', (_what, word, expected) => {
  expect(foldWord(word)).toBe(expected);
});

it('gives words folded', () => {
  expect(wordAt(splitWords('à São Tomé'), 1)).toBe('Sao');
});

it.each([
  ['Turkish, dotted capital', 'İSTANBUL', 'istanbul'],
  ['Turkish, dotless capital', 'ISIK', 'isik'],
  ['Turkish, dotless small', 'Işık ışık', 'isik isik'],
  ['German in capitals', 'GROẞE STRASSE', 'grosse strasse'],
  ['German in small letters', 'große Straße', 'grosse strasse'],
  ['French ligatures', 'Œuvre', 'oeuvre'],
  ['the last sigma of a Greek word', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['wide letters', 'Ｎａｔｏ', 'nato'],
])('folds without case: %s', (_why, text, expected) => {
  expect(foldText(text)).toBe(expected);
});
