// @vitest-environment jsdom
// How the press of each language signs its reports: labels, what stands beside a name, and desks that are nobody.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const bylineOf = (line: string) =>
  readMetadata(
    new DOMParser().parseFromString(
      `<main><h1>A harbour for everyone</h1><p>${line}</p><p>${'Prose. '.repeat(60)}</p></main>`,
      'text/html',
    ),
    'https://www.news.example/world/a',
  ).byline;

describe('names', () => {
  it.each([
    ['German', 'Von Anna Lind und Per Holm', 'Anna Lind, Per Holm'],
    ['German, a correspondent', 'Von unserem Korrespondenten Per Holm, Paris', 'Per Holm'],
    ['German, a correspondent, a woman', 'Von unserer Korrespondentin Anna Lind', 'Anna Lind'],
    ['German, with pictures', 'Text: Anna Lind, Fotos: Per Holm', 'Anna Lind'],
    ['German, a guest', 'Ein Gastbeitrag von Anna Lind', 'Anna Lind'],
    ['French, a place in brackets', 'Par Anne Martin (à Paris)', 'Anne Martin'],
    ['French, a post', 'Par Anne Martin, envoyée spéciale à Kiev', 'Anne Martin'],
    ['French, the day', 'Par Anne Martin Publié le 4 mars 2021 à 10h00', 'Anne Martin'],
    [
      'French, two and a post',
      'Par Anne Martin et Luc Petit, correspondants à Londres',
      'Anne Martin, Luc Petit',
    ],
    ['French, our correspondent', 'Par notre correspondante à Londres, Anne Martin', 'Anne Martin'],
    ['Spanish, a post', 'Por Ana Pérez, corresponsal en Londres', 'Ana Pérez'],
    ['Spanish, a sign', 'Por: Ana Pérez', 'Ana Pérez'],
    ['Spanish, the day', 'Por Ana Pérez 4 de marzo de 2021', 'Ana Pérez'],
    ['Spanish, with pictures', 'Texto: Ana Pérez | Fotos: Luis Gil', 'Ana Pérez'],
    ['Portuguese, a place', 'Por Ana Souza — São Paulo', 'Ana Souza'],
    ['Portuguese, of a station', 'Por Ana Souza, da CNN', 'Ana Souza'],
    ['Portuguese, a post', 'Por Ana Souza, enviada especial a Kiev', 'Ana Souza'],
    ['Italian', 'di Anna Rossi e Luca Bianchi', 'Anna Rossi, Luca Bianchi'],
    ['Italian, our envoy', 'dal nostro inviato Luca Bianchi', 'Luca Bianchi'],
    ['Italian, our correspondent, a woman', 'Dalla nostra corrispondente Anna Rossi', 'Anna Rossi'],
    ['Dutch', 'Door: Jan van der Berg', 'Jan van der Berg'],
    ['Dutch, our reporter', 'Door onze verslaggever Jan de Boer', 'Jan de Boer'],
    ['Dutch, of our correspondent', 'Van onze correspondent Jan de Boer', 'Jan de Boer'],
    ['Polish, who put it together', 'Oprac. Anna Nowak', 'Anna Nowak'],
    ['Polish, who put it together, in full', 'Opracowała: Anna Nowak', 'Anna Nowak'],
    ['Polish, with pictures', 'Tekst: Anna Nowak, zdjęcia: Jan Kowalski', 'Anna Nowak'],
    ['Russian, a text', 'Текст: Анна Иванова', 'Анна Иванова'],
    ['Russian, with pictures', 'Текст: Анна Иванова, фото: Пётр Петров', 'Анна Иванова'],
    ['Russian, for whom', 'Автор: Анна Иванова, специально для «Гавани»', 'Анна Иванова'],
    ['Russian, a post', 'Автор: Анна Иванова, корреспондент', 'Анна Иванова'],
    ['Russian, a dash', 'Автор — Анна Иванова', 'Анна Иванова'],
    ['Russian, two', 'Авторы: Анна Иванова и Пётр Петров', 'Анна Иванова, Пётр Петров'],
    ['Ukrainian', 'Автор: Олена Коваль', 'Олена Коваль'],
    ['Ukrainian, a text', 'Текст: Олена Коваль', 'Олена Коваль'],
    ['Ukrainian, who prepared it', 'Підготувала Олена Коваль', 'Олена Коваль'],
    ['Turkish', 'Yazan: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Turkish, capitals', 'YAZAN: AYŞE YILMAZ', 'AYŞE YILMAZ'],
    ['Turkish, the place', 'Haber: Ayşe Yılmaz / İstanbul', 'Ayşe Yılmaz'],
    ['Turkish, the verb behind', 'Ayşe Yılmaz yazdı', 'Ayşe Yılmaz'],
    ['Turkish, with pictures', 'Haber: Ayşe Yılmaz - Fotoğraf: Ali Demir', 'Ayşe Yılmaz'],
    ['Arabic, a sign', 'بقلم: أحمد علي', 'أحمد علي'],
    ['Arabic, a long dash', 'كتب ـ أحمد علي', 'أحمد علي'],
    ['Arabic, a dash', 'كتبت - منى علي', 'منى علي'],
    ['Arabic, "and" glued', 'بقلم: أحمد علي ومنى حسن', 'أحمد علي, منى حسن'],
    ['Arabic, a title', 'بقلم د. أحمد علي', 'د. أحمد علي'],
    ['Arabic, the day', 'بقلم: أحمد علي ٤ مارس ٢٠٢١', 'أحمد علي'],
    ['Arabic, a name that begins with the letter', 'بقلم: وليد حسن', 'وليد حسن'],
    ['Chinese, a slash', '文/林安娜', '林安娜'],
    ['Chinese, a wide slash', '文／林安娜', '林安娜'],
    ['Chinese, with an editor', '记者：林安娜 编辑：王小明', '林安娜'],
    ['Chinese, the source before', '来源：新华社 作者：林安娜', '林安娜'],
    ['Chinese, of this paper', '本报记者 林安娜', '林安娜'],
    ['Chinese, of a web site', '本网记者 林安娜', '林安娜'],
    ['Chinese, two and a place', '记者 林安娜 王小明 北京报道', '林安娜, 王小明'],
    ['Chinese, traditional', '記者林安娜／綜合報導', '林安娜'],
    ['Chinese, a bar', '記者 林安娜｜台北報導', '林安娜'],
    ['Japanese, a wide sign', '文：能登川真理子', '能登川真理子'],
    ['Japanese, with pictures', '文＝能登川真理子、写真＝山田太郎', '能登川真理子'],
    ['Japanese, who wrote', '執筆：能登川真理子', '能登川真理子'],
    ['Japanese, a post in brackets', '能登川真理子（本紙記者）', '能登川真理子'],
    ['Japanese, a reporter', '記者：能登川真理子', '能登川真理子'],
    ['Japanese, a free writer', '能登川真理子（フリーランスライター）', '能登川真理子'],
    ['Korean, the post before', '기자 홍길동', '홍길동'],
    ['Korean, text', '글: 홍길동 기자', '홍길동'],
    ['Korean, the place', '서울=홍길동 기자', '홍길동'],
    ['Korean, on trial', '홍길동 인턴기자', '홍길동'],
    ['Korean, of a kind', '홍길동 의학전문기자', '홍길동'],
    ['Korean, an address in brackets', '홍길동 기자(hong@news.example)', '홍길동'],
    ['Hindi', 'लेखक: अनिता शर्मा', 'अनिता शर्मा'],
    ['Hindi, a report', 'रिपोर्ट: अनिता शर्मा', 'अनिता शर्मा'],
    ['Hindi, a place', 'लेखक: अनिता शर्मा, नई दिल्ली', 'अनिता शर्मा'],
  ])('%s: %s', (_why, line, expected) => {
    expect(bylineOf(line)).toBe(expected);
  });
});

describe('nobody', () => {
  it.each([
    ['German, our own desk', 'Von unserer Redaktion'],
    ['German, a correspondent without a name', 'Von unserem Korrespondenten'],
    ['German, a sentence', 'Von Anfang an war der Hafen offen.'],
    ['French, our correspondent without a name', 'Par notre correspondant à Londres'],
    ['French, a sentence', 'Par temps de pluie, le port ferme.'],
    ['Spanish, a sentence', 'Por ahora el puerto sigue abierto.'],
    ['Portuguese, a sentence', 'Por enquanto o porto segue aberto.'],
    ['Italian, of our desk', 'Dalla nostra redazione'],
    ['Italian, a sentence', 'Di notte il porto chiude.'],
    ['Dutch, our desk', 'Door onze redactie'],
    ['Dutch, our reporters', 'Van onze verslaggevers'],
    ['Dutch, a sentence', 'Door de regen ging de haven dicht.'],
    ['Polish, a desk', 'Oprac. redakcja'],
    ['Russian, a text of a law', 'Текст: полная версия закона'],
    ['Turkish, the desk', 'Haber Merkezi'],
    ['Turkish, a sentence', 'Liman yeniden yazdı'],
    ['Arabic, the editor', 'كتب المحرر'],
    ['Arabic, a sentence', 'كتب الوزير رسالة إلى أهل الميناء.'],
    ['Chinese, the source', '来源：新华社'],
    ['Chinese, of this paper', '本报讯'],
    ['Chinese, a meeting of the press', '记者会 实录'],
    ['Chinese, reports put together', '綜合報導'],
    ['Chinese, a reporter learns', '记者获悉'],
    ['Japanese, a place and an agency', '【ロンドン共同】'],
    ['Japanese, a kind of text', '【速報】'],
    ['Japanese, an interview', '【独自】'],
    ['Japanese, a meeting of the press', '記者 会見'],
    ['Korean, a desk', '온라인뉴스팀'],
    ['Korean, a kind of reporter', '의학전문기자'],
    ['Korean, for hire', '인턴기자'],
    ['Korean, a society of reporters', '한국 기자 협회'],
    ['Hindi, a desk', 'न्यूज़ डेस्क'],
  ])('%s: %s', (_why, line) => {
    expect(bylineOf(line)).toBeNull();
  });
});

it.each([
  ['Russian', 'Редакция', 'Анна Иванова'],
  ['Turkish', 'Haber Merkezi', 'Ayşe Yılmaz'],
  ['Arabic', 'فريق التحرير', 'أحمد علي'],
  ['Chinese', '编辑部', '林安娜'],
  ['Japanese', 'ニュース編集部', '能登川真理子'],
  ['Korean', '디지털뉴스팀', '홍길동'],
])('a desk that a tag declares gives way to who signs: %s', (_why, desk, name) => {
  const page = `<head><meta name="author" content="${desk}"></head><main><h1>A harbour for everyone</h1><p class="author">${name}</p><p>${'Prose. '.repeat(60)}</p></main>`;
  const { byline } = readMetadata(
    new DOMParser().parseFromString(page, 'text/html'),
    'https://www.news.example/a',
  );
  expect(byline).toBe(name);
});

it.each([
  ['Russian', 'Автор: Анна Иванова, РИА Новости', 'Анна Иванова'],
  ['Chinese', '记者：林安娜，新华社', '林安娜'],
  ['Turkish', 'Haber: Ayşe Yılmaz, Anadolu Ajansı', 'Ayşe Yılmaz'],
  ['Arabic', 'بقلم: أحمد علي، رويترز', 'أحمد علي'],
])('an agency beside a name is not its neighbour: %s', (_why, line, name) => {
  expect(bylineOf(line)).toBe(name);
});
