// @vitest-environment jsdom
// How papers of many scripts say who wrote a text, and what stands beside a name without being one.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const bylineOf = (line: string) =>
  readMetadata(
    new DOMParser().parseFromString(
      `<main><h1>A harbour for everyone</h1>${line}<p>${'Prose. '.repeat(60)}</p></main>`,
      'text/html',
    ),
    'https://www.news.example/world/a',
  ).byline;
const shown = (line: string) => bylineOf(`<p>${line}</p>`);
const called = (line: string) => bylineOf(`<p class="byline">${line}</p>`);

describe('labels', () => {
  it.each([
    ['Chinese, an agency’s reporter', '新华社记者 林安娜', '林安娜'],
    ['Chinese, name and place in one', '記者林安娜／台北報導', '林安娜'],
    ['the same in brackets', '【记者林安娜／台北报导】', '林安娜'],
    ['Chinese, before a bar', '文 | 林安娜', '林安娜'],
    ['Chinese, before an editor', '撰文：林安娜 编辑：王小明', '林安娜'],
    ['Japanese, an equals sign', '文=能登川真理子', '能登川真理子'],
    ['Japanese, the post behind', '能登川真理子 記者', '能登川真理子'],
    ['Japanese, the post before', '編集委員 能登川真理子', '能登川真理子'],
    ['Japanese, the post in brackets', '能登川真理子（ライター）', '能登川真理子'],
    ['Korean, the post behind', '홍길동 기자', '홍길동'],
    ['Korean, the post glued', '홍길동기자', '홍길동'],
    ['Korean, an address behind', '홍길동 기자 hong@news.example', '홍길동'],
    ['Korean, the hour of sending before', '입력 2024.03.05 홍길동 기자', '홍길동'],
    ['Korean, an agency before', '[서울=뉴스] 홍길동 기자 =', '홍길동'],
    ['Korean, two', '홍길동, 김영수 기자', '홍길동, 김영수'],
    ['Russian, of the article', 'Автор статьи: Анна Иванова', 'Анна Иванова'],
    ['Russian, without a sign', 'Автор Анна Иванова', 'Анна Иванова'],
    ['Russian, who prepared it', 'Подготовила Анна Иванова', 'Анна Иванова'],
    ['Russian, initials', 'Автор: А. Б. Иванова', 'А. Б. Иванова'],
    ['Ukrainian, a journalist', 'Журналіст: Олена Коваль', 'Олена Коваль'],
    ['Arabic, a slash', 'بقلم/ أحمد علي', 'أحمد علي'],
    ['Arabic, who wrote', 'كتبت: منى علي', 'منى علي'],
    ['Persian', 'نویسنده: احمد رضایی', 'احمد رضایی'],
    ['Persian, by the pen of', 'به قلم احمد رضایی', 'احمد رضایی'],
    ['Persian, a reporter', 'خبرنگار: احمد رضایی', 'احمد رضایی'],
    ['Urdu', 'تحریر: احمد علی', 'احمد علی'],
    ['Hebrew, written by', 'נכתב על ידי דנה לוי', 'דנה לוי'],
    ['Hebrew, shortened', 'נכתב ע"י: דנה לוי', 'דנה לוי'],
    ['Hindi, by', 'द्वारा अनिता शर्मा', 'अनिता शर्मा'],
    ['Thai', 'ผู้เขียน: สมชาย ใจดี', 'สมชาย ใจดี'],
    ['Tamil', 'எழுதியவர்: கமல் ராஜ்', 'கமல் ராஜ்'],
    ['Georgian', 'ავტორი: ნინო ბერიძე', 'ნინო ბერიძე'],
    ['Armenian', 'Հեղինակ՝ Անի Պետրոսյան', 'Անի Պետրոսյան'],
    ['Turkish, a reporter', 'Muhabir: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Spanish, two women', 'Autoras: Ana Pérez y María Gil', 'Ana Pérez, María Gil'],
    ['French, an interview', 'Propos recueillis par Anne Martin', 'Anne Martin'],
    ['French, with an agency', 'Par Anne Martin avec AFP', 'Anne Martin, AFP'],
    ['Romanian', 'Scris de Ana Popescu', 'Ana Popescu'],
    ['Czech', 'Napsal Jan Novák', 'Jan Novák'],
    ['Croatian', 'Piše: Ana Kovač', 'Ana Kovač'],
    ['Finnish', 'Kirjoittanut Aino Virtanen', 'Aino Virtanen'],
    ['German, from where', 'Aus Berlin berichtet Jana Muster', 'Jana Muster'],
    ['English, without a sign', 'Authors Anna Lind, Per Holm', 'Anna Lind, Per Holm'],
    ['English, its kind', 'Guest essay by Anna Lind', 'Anna Lind'],
    ['English, behind the section', 'Posted in Politics by Anna Lind', 'Anna Lind'],
  ])('%s', (_why, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    ['an editor', '责编：王小明'],
    ['a source', '来源：新华社'],
    ['a photographer in Arabic', 'تصوير: أحمد علي'],
    ['a photographer in Hebrew', 'צילום: דנה לוי'],
    ['a press conference in Korean', '대통령 기자 회견'],
    ['what an author did', 'Author Anna Lind has won the prize.'],
    ['a heading', 'Words That Matter to Us'],
    ['a sponsor', 'Sponsored by Harbour Beer'],
  ])('nobody’s: %s', (_why, line) => {
    expect(shown(line)).toBeNull();
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['an editor', 'Reporting by Anna Lind; Editing by Per Holm'],
    ['a place', 'By Anna Lind, Tokyo'],
    ['a place of two words', 'By Anna Lind, New York'],
    ['a German place', 'Von Anna Lind, Berlin'],
    ['a station', 'By Anna Lind, BBC News'],
    ['an agency, without a comma', 'By Anna Lind Associated Press'],
    ['a post, without a comma', 'By Anna Lind Political Correspondent'],
    ['a button', 'By Anna Lind Follow'],
    ['a handle and where it is from', 'By Anna Lind Twitter @annalind'],
    ['a call for comments', 'By Anna Lind Leave a comment'],
    ['a day without its year', 'By Anna Lind December 8 December 9'],
    ['an hour', 'By Anna Lind | Updated 3:14 PM'],
    ['for whom', 'By Anna Lind for the Bay Courier'],
  ])('%s', (_why, line) => {
    expect(shown(line)).toBe('Anna Lind');
    expect(called(line)).toBe('Anna Lind');
  });

  it.each([
    ['a comma before "and"', 'By Anna Lind, Per Holm, and Ida Berg', 'Anna Lind, Per Holm, Ida Berg'],
    ['a title before it', 'By Sammy Davis, Jr., and Anna Lind', 'Sammy Davis, Jr., Anna Lind'],
    ['a plus', 'By Amy Tan + Bo Li', 'Amy Tan, Bo Li'],
    ['places', 'By Anna Lind in Tokyo and Per Holm in Seoul', 'Anna Lind, Per Holm'],
    ['places, parted by a comma', 'By Anna Lind in Tokyo, Per Holm in Seoul', 'Anna Lind, Per Holm'],
    ['handles', 'By Anna Lind @annalind and Per Holm @perholm', 'Anna Lind, Per Holm'],
    ['degrees', 'By Dr. Anna Lind, MD, PhD', 'Dr. Anna Lind, MD, PhD'],
    ['degrees that nobody knows', 'By Anna Lind CPP, PSP', 'Anna Lind CPP, PSP'],
    ['initials', 'By W.E.B. Du Bois', 'W.E.B. Du Bois'],
    ['an apostrophe', 'By Conan O’Brien', 'Conan O’Brien'],
    ['names of months', 'By April March', 'April March'],
    ['a month beside the month', 'By Theresa May, May 3, 2021', 'Theresa May'],
    ['a nickname', 'By Bob “Bobby” Smith', 'Bob “Bobby” Smith'],
    ['capitals', 'By ANNA LIND and PER HOLM', 'ANNA LIND, PER HOLM'],
  ])('several, or one that looks like several: %s', (_why, line, expected) => {
    expect(shown(line)).toBe(expected);
    expect(called(line)).toBe(expected);
  });
});
