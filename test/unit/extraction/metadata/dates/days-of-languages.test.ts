// Days as the press of many languages, scripts and calendars writes them, and what looks like a day and is none.
import { describe, expect, it } from 'vitest';
import { dayAfter } from '@/lib/core/calendar';
import { persianDay } from '@/lib/extraction/metadata/dates/calendars';
import { datesIn, parseDate } from '@/lib/extraction/metadata/parse-date';

const dayOf = (written: string) => parseDate(written)?.days.first ?? null;

describe('written months', () => {
  it.each([
    ['German, with the weekday', 'Donnerstag, 4. März 2021', '2021-03-04'],
    ['German, short', 'Do., 4. Mrz. 2021', '2021-03-04'],
    ['German, of Austria', '4. Jänner 2021', '2021-01-04'],
    ['German, without a blank', '4.März 2021', '2021-03-04'],
    ['French, the first', '1er mars 2021', '2021-03-01'],
    ['French, in capitals', '4 FÉVRIER 2021', '2021-02-04'],
    ['French, short', '4 juil. 2021', '2021-07-04'],
    ['French, capitals without their accents', '4 DECEMBRE 2021', '2021-12-04'],
    ['Spanish', '3 de marzo de 2021', '2021-03-03'],
    ['Spanish, of the year', 'miércoles 3 de setiembre del 2021', '2021-09-03'],
    ['Spanish, the month first', 'Marzo 3 de 2021', '2021-03-03'],
    ['Spanish, short and with hyphens', '03-ene-2021', '2021-01-03'],
    ['Italian, the first', '1° gennaio 2021', '2021-01-01'],
    ['Italian, the first with another sign', '1º gennaio 2021', '2021-01-01'],
    ['Italian, short', '4 ott. 2021', '2021-10-04'],
    ['Portuguese, the first', '1.º de março de 2021', '2021-03-01'],
    ['Portuguese, short', '4 de fev. de 2021', '2021-02-04'],
    ['Portuguese, a capital', 'Quinta-feira, 4 de Março de 2021', '2021-03-04'],
    ['Portuguese, without its sign', '4 de marco de 2021', '2021-03-04'],
    ['Dutch, short', '4 mrt. 2021', '2021-03-04'],
    ['Dutch, with the weekday', 'donderdag 4 mei 2021', '2021-05-04'],
    ['Dutch, October', '4 okt 2021', '2021-10-04'],
    ['Polish, of the year', '4 października 2021 r.', '2021-10-04'],
    ['Polish, as systems print it', '4 marzec 2021', '2021-03-04'],
    ['Polish, short', '4 paź 2021', '2021-10-04'],
    ['Polish, November', '4 listopada 2021', '2021-11-04'],
    ['Russian, of the year', '12 февраля 2021 г.', '2021-02-12'],
    ['Russian, as systems print it', '12 Февраль, 2021', '2021-02-12'],
    ['Russian, short', '12 сент. 2021', '2021-09-12'],
    ['Russian, with an ending', '4-го марта 2021 года', '2021-03-04'],
    ['Ukrainian', '4 лютого 2021 р.', '2021-02-04'],
    ['Ukrainian, as systems print it', '4 Липень 2021', '2021-07-04'],
    ['Ukrainian, in capitals', '4 СЕРПНЯ 2021', '2021-08-04'],
    ['Turkish, the weekday behind', '4 Mart 2021 Perşembe', '2021-03-04'],
    ['Turkish, in capitals', '4 KASIM 2021', '2021-11-04'],
    ['Turkish, capitals with a dot', '4 HAZİRAN 2021', '2021-06-04'],
    ['Turkish, without its signs', '4 Agustos 2021', '2021-08-04'],
    ['Turkish, short', '4 Şub 2021', '2021-02-04'],
    ['Arabic', '12 فبراير 2021', '2021-02-12'],
    ['Arabic, of the Levant', '12 شباط 2021', '2021-02-12'],
    ['Arabic, of the Levant, two words', 'الخميس 4 كانون الثاني 2021', '2021-01-04'],
    ['Arabic, of the Levant, two letters', '4 آب 2021', '2021-08-04'],
    ['Arabic, October of the Levant', '4 تشرين الأول، 2021', '2021-10-04'],
    ['Arabic, both names', '4 مارس/آذار 2021', '2021-03-04'],
    ['Arabic, both names and blanks', '4 كانون الأول / ديسمبر 2021', '2021-12-04'],
    ['Arabic, the other name in brackets', '4 آذار (مارس) 2021', '2021-03-04'],
    ['Arabic, of Algeria', '4 جويلية 2021', '2021-07-04'],
    ['Arabic, of Morocco', '4 غشت 2021', '2021-08-04'],
    ['Arabic, without hamza', '4 ابريل 2021', '2021-04-04'],
    ['Arabic, its own digits', '١٢ فبراير ٢٠٢١', '2021-02-12'],
    ['Arabic, its own digits, of the Levant', '١٢ شباط ٢٠٢١ م', '2021-02-12'],
    ['Persian, a Gregorian month', '۴ مارس ۲۰۲۱', '2021-03-04'],
    ['Persian, a month of two letters', '۴ مه ۲۰۲۱', '2021-05-04'],
    ['Persian, Gregorian August', '۴ اوت ۲۰۲۱', '2021-08-04'],
    ['Hindi', '4 मार्च 2021', '2021-03-04'],
    ['Hindi, its own digits', '४ फ़रवरी २०२१', '2021-02-04'],
    ['Hindi, without a dot below', '4 फरवरी, 2021', '2021-02-04'],
    ['Hindi, two letters', '4 मई 2021', '2021-05-04'],
    ['Hindi, the month first', 'सितंबर 4, 2021', '2021-09-04'],
    ['Hindi, another spelling', '4 सितम्बर 2021', '2021-09-04'],
    ['Hebrew', '12 בפברואר 2021', '2021-02-12'],
    ['letters in pieces', '4 fe\u0301vrier 2021', '2021-02-04'],
  ])('%s: %s', (_why, written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([
    ['in Croatian another month than in Polish', '4. listopada 2021'],
    ['short, July in Polish, June in Croatian', '4. lip 2021'],
    ['short, August in Czech, July in Croatian', '4. srp. 2021'],
    ['two names that disagree', '4 مارس/أيار 2021'],
    ['two months of one word', '4 كانون 2021'],
    ['a French month that could be two', '4 jui. 2021'],
    ['a Turkish number of people', '12 kişi 2020'],
    ['a Hindi word for people', '4 जन 2021'],
    ['a Hindi word', '12 लोग 2020'],
  ])('none: %s', (_why, written) => {
    expect(dayOf(written)).toBeNull();
  });
});

describe('year, month and day with a sign behind each', () => {
  it.each([
    ['Japanese', '2021年3月4日', '2021-03-04'],
    ['Japanese, with the weekday', '2021年3月4日（木）12時00分', '2021-03-04'],
    ['Japanese, wide digits', '２０２１年３月４日', '2021-03-04'],
    ['Chinese, blanks', '2021 年 3 月 4 日', '2021-03-04'],
    ['Chinese, as spoken', '2021年3月4号', '2021-03-04'],
    ['Chinese, numbers in words', '二〇二一年三月四日', '2021-03-04'],
    ['Chinese, numbers above ten', '二〇二一年十二月二十一日', '2021-12-21'],
    ['Chinese, nought by its other sign', '二○二一年十月三十日', '2021-10-30'],
    ['Korean', '2021년 3월 4일 목요일', '2021-03-04'],
    ['Korean, points and blanks', '2021. 3. 4.', '2021-03-04'],
    ['Korean, points and an hour', '2021. 03. 04 14:05', '2021-03-04'],
  ])('%s: %s', (_why, written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([
    ['a month alone', '2021年3月'],
    ['a day without its year', '3月4日'],
    ['a day that is not', '2021年2月30日'],
    ['numbers that are none', '二〇二一年十三月四日'],
    ['Korean, a short year, which may be the day', '21.03.04'],
  ])('none: %s', (_why, written) => {
    expect(dayOf(written)).toBeNull();
  });
});

describe('other calendars', () => {
  it.each([
    ['Reiwa', '令和3年3月4日', '2021-03-04'],
    ['the first year of an era', '令和元年5月1日', '2019-05-01'],
    ['the last day of Heisei', '平成31年4月30日', '2019-04-30'],
    ['the first day of Heisei', '平成元年1月8日', '1989-01-08'],
    ['the last day of Showa', '昭和64年1月7日', '1989-01-07'],
    ['Reiwa, wide digits', '令和３年３月４日（木）', '2021-03-04'],
    ['Reiwa, numbers in words', '令和三年十月二十四日', '2021-10-24'],
    ['Reiwa beside its year', '2021年（令和3年）3月4日', '2021-03-04'],
    ['Reiwa behind its year', '令和3（2021）年3月4日', '2021-03-04'],
    ['of the Republic of China', '中華民國110年3月4日', '2021-03-04'],
    ['the same in words', '民國一一〇年三月四日', '2021-03-04'],
    ['the same, shorter', '民國 110 年 12 月 31 日', '2021-12-31'],
    ['Thai', '4 มีนาคม 2564', '2021-03-04'],
    ['Thai, with its era', 'วันที่ 4 มีนาคม พ.ศ. 2564', '2021-03-04'],
    ['Thai, short', '4 มี.ค. 2564 14:05 น.', '2021-03-04'],
    ['Thai, two digits for the year', '4 มี.ค. 64', '2021-03-04'],
    ['Thai, its own digits', '๔ มีนาคม ๒๕๖๔', '2021-03-04'],
    ['Thai, a year of the common era', '4 มีนาคม ค.ศ. 2021', '2021-03-04'],
    ['Thai, no blanks', '4มีนาคม2564', '2021-03-04'],
    ['Thai, a Gregorian year', '4 ม.ค. 2021', '2021-01-04'],
    ['Persian', '۱۳ اسفند ۱۳۹۹', '2021-03-03'],
    ['Persian, the first day of a year', '۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['Persian, the last day of a leap year', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['Persian, Latin digits', 'پنجشنبه 14 اسفند 1399', '2021-03-04'],
    ['Persian, digits alone', '۱۳۹۹/۱۲/۱۴', '2021-03-04'],
    ['Persian, the word for a month glued', '۱۴ اسفندماه ۱۳۹۹', '2021-03-04'],
    ['Persian, the word for a month apart', '۱۴ اسفند ماه ۱۳۹۹', '2021-03-04'],
    ['Persian, a month of two letters', '۱۱ دی ۱۳۹۹', '2020-12-31'],
    ['Persian, with Arabic letters', '۴ ارديبهشت ۱۴۰۰', '2021-04-24'],
    ['Dari', '۱۴ حوت ۱۳۹۹', '2021-03-04'],
    ['Hijri beside the common era', 'الخميس 20 رجب 1442 هـ - 4 مارس 2021 م', '2021-03-04'],
  ])('%s: %s', (_why, written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([
    ['an era that had ended', '平成31年5月1日'],
    ['an era that had not begun', '令和元年4月30日'],
    ['a year that an era did not have', '平成32年3月4日'],
    ['an era and a year that disagree', '令和3（2020）年3月4日'],
    ['a year alone', 'พ.ศ. 2564'],
    ['a Buddhist year that the era denies', '4 มีนาคม ค.ศ. 2564'],
    ['a common year that the era denies', '4 มีนาคม พ.ศ. 2021'],
    ['two digits that could be a year of either', '4 มี.ค. 21'],
    ['a Buddhist year where nothing is Thai', '4 March 2564'],
    ['the thirtieth of a common Persian year', '۳۰ اسفند ۱۴۰۰'],
    ['the thirty-first of a Persian autumn month', '۳۱ مهر ۱۴۰۰'],
    ['Hijri alone: the moon decides, by country', '20 رجب 1442 هـ'],
    ['Hijri in figures', '١٤٤٢/٠٧/٢٠'],
    ['a Persian year in Latin figures: nothing says so', '1399/12/14'],
    ['an era by its letter', 'R3.3.4'],
    ['a Republic’s day that is not', '民國110年2月29日'],
  ])('none: %s', (_why, written) => {
    expect(dayOf(written)).toBeNull();
  });
});

/** The runtime's own calendar, which is ICU's. */
const persianOf = (day: string) => {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(day));
  const of = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return [of('year'), of('month'), of('day')];
};

it('counts Persian years as the browser does', () => {
  for (let year = 1359; year < 1470; year++) {
    for (const [month, day] of [
      [1, 1],
      [7, 1],
      [12, 29],
      [12, 30],
    ] as const) {
      const found = persianDay(year, month, day);
      if (found) expect(persianOf(found)).toEqual([year, month, day]);
    }
    const last = persianDay(year, 12, 30) ?? persianDay(year, 12, 29);
    expect(last && dayAfter(last)).toBe(persianDay(year + 1, 1, 1));
  }
});

describe('order and direction', () => {
  it.each([
    ['Arabic digits, the order known', '٠٤/٠٥/٢٠٢١', 'day-first', '2021-05-04'],
    ['marks of direction between', '٤\u200f/٥\u200f/٢٠٢١', 'day-first', '2021-05-04'],
    ['marks of direction around', '\u202b12/05/2021\u202c', 'day-first', '2021-05-12'],
    ['Thai, figures', 'เผยแพร่ 4/5/2564', 'day-first', '2021-05-04'],
    ['Hindi, its own digits', '०४-०५-२०२१', 'day-first', '2021-05-04'],
  ] as const)('%s', (_why, written, order, day) => {
    expect(parseDate(written, order)?.days.first).toBe(day);
    expect(dayOf(written)).toBeNull();
  });

  it('tells where in the line a day stands that has marks before it', () => {
    const line = 'نُشر \u200f٤ مارس ٢٠٢١\u200f، المصدر';
    expect(datesIn(line).map(({ start, end }) => line.slice(start, end))).toEqual(['٤ مارس ٢٠٢١']);
  });
});

it.each([
  'gestern',
  'vor 3 Stunden',
  'hier à 14h05',
  'il y a 3 heures',
  'hace 3 horas',
  'ayer',
  'há 3 horas',
  'ieri, 14:05',
  'gisteren 14:05',
  'wczoraj, 14:05',
  'вчера в 14:05',
  '3 години тому',
  '3 saat önce',
  'منذ 3 ساعات',
  '3小时前',
  '昨天 14:05',
  '3時間前',
  '昨日',
  '3시간 전',
  '3 घंटे पहले',
  '۳ ساعت پیش',
  '3 ชั่วโมงที่แล้ว',
])('a lapse of time is no day: %s', (written) => {
  expect(dayOf(written)).toBeNull();
});
