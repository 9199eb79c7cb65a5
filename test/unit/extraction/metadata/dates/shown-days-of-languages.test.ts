// @vitest-environment jsdom
// Days beside a headline in many languages: what the words before and behind them call them, and sentences with a day.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const shownOn = (lang: string, line: string) => {
  const page = `<html lang="${lang}"><main><h1>A harbour for everyone</h1>${line}<p>${'Prose. '.repeat(60)}</p></main>`;
  const { published, updated } = readMetadata(
    new DOMParser().parseFromString(page, 'text/html'),
    'https://www.news.example/world/a',
  );
  return [published?.days.first ?? null, updated?.days.first ?? null];
};

describe('by the headline', () => {
  it.each([
    [
      'Japanese, words behind the days',
      'ja',
      '2021年3月4日 公開 2021年6月3日 更新',
      '2021-03-04',
      '2021-06-03',
    ],
    ['Japanese, the only day, called an update', 'ja', '2021年6月3日 12時00分更新', '2021-06-03', null],
    ['Japanese, an era', 'ja', '公開日：令和3年3月4日', '2021-03-04', null],
    ['Chinese, called so behind', 'zh', '2021-03-04 14:05 发布', '2021-03-04', null],
    ['Chinese, the only day, called an update', 'zh', '2021年6月3日 14:05更新', '2021-06-03', null],
    ['Korean, called so behind', 'ko', '2021.03.04 입력 | 2021.06.03 수정', '2021-03-04', '2021-06-03'],
    ['Turkish, the only day, called an update', 'tr', '4 Mart 2021 güncellendi', '2021-03-04', null],
    ['Turkish', 'tr', 'Yayınlanma: 4 Mart 2021 - Güncelleme: 3 Haziran 2021', '2021-03-04', '2021-06-03'],
    ['Russian', 'ru', 'Опубликовано: 04.03.2021, обновлено 3 июня 2021 г.', '2021-03-04', '2021-06-03'],
    ['Polish', 'pl', 'Opublikowano w dziale Świat 4 marca 2021 r.', '2021-03-04', null],
    ['Ukrainian', 'uk', 'Опубліковано у розділі Світ 4 березня 2021 р.', '2021-03-04', null],
    ['Arabic', 'ar', 'نُشر في: ٠٤/٠٣/٢٠٢١', '2021-03-04', null],
    [
      'Arabic, an update',
      'ar',
      'تاريخ النشر: ٤ مارس ٢٠٢١ آخر تحديث: ٣ يونيو ٢٠٢١',
      '2021-03-04',
      '2021-06-03',
    ],
    ['Persian', 'fa', 'تاریخ انتشار: ۱۴ اسفند ۱۳۹۹', '2021-03-04', null],
    ['Thai', 'th', 'เผยแพร่: 4 มี.ค. 2564 14:05 น.', '2021-03-04', null],
    ['Hindi', 'hi', 'प्रकाशित: 4 मार्च 2021, अपडेट: 3 जून 2021', '2021-03-04', '2021-06-03'],
    ['Hindi, the only day, called an update', 'hi', '3 जून 2021 को अपडेट किया गया', '2021-06-03', null],
  ])('%s', (_why, lang, line, published, updated) => {
    expect(shownOn(lang, `<div>${line}</div>`)).toEqual([published, updated]);
  });

  it.each([
    ['Japanese', 'ja', '港は2021年3月4日に開いた。'],
    ['Japanese, what happened', 'ja', '2021年3月4日に開業した新しい港'],
    ['Chinese', 'zh', '港口于2021年3月4日开放。'],
    ['Hindi', 'hi', 'बंदरगाह 4 मार्च 2021 को खुला।'],
    ['Korean', 'ko', '항구는 2021년 3월 4일 문을 열었다.'],
    ['Russian, the year shortened', 'ru', 'Гавань открылась для всех судов 4 марта 2021 г.'],
    ['Arabic, since when', 'ar', 'افتتح الميناء يوم 4 مارس 2021 أمام السفن.'],
  ])('a sentence that tells of a day does not date the article: %s', (_why, lang, line) => {
    expect(shownOn(lang, `<p>${line}</p>`)).toEqual([null, null]);
  });

  it('a day in digits of another script, far from the headline', () => {
    const line = `<p>${'Prose. '.repeat(60)}</p><p>${'Prose. '.repeat(60)}</p><p class="post-date">۱۴ اسفند ۱۳۹۹</p>`;
    expect(shownOn('fa', line)[0]).toBe('2021-03-04');
  });
});
