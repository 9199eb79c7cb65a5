// @vitest-environment jsdom
// Text that looks like something else to a search for text: sentences that are links, names, folded answers, notes, short reports.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');
const STATEMENT = 'On Tuesday two of the owners told the authority in a letter that they would not move.';

function textOf(markup: string): string | null {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const extracted = extractArticle(page, 'https://news.example/2025/story');
  return extracted.ok ? extracted.value.article.text : null;
}
const textWith = (body: string, after = '') => textOf(aNewsPage({ body, after }));

type Rows = readonly [why: string, markup: string, ...said: string[]][];
const inText = (markup: string) => `${PROSE}${markup}${PROSE}`;

const LINKS: Rows = [
  [
    'a paragraph in a box',
    inText(`<div class="wrapper"><p><a href="/letter">${STATEMENT}</a></p></div>`),
    STATEMENT,
  ],
  [
    'stressed, in boxes',
    inText(`<div><div class="x"><p><a href="/l"><b>${STATEMENT}</b></a></p></div></div>`),
    STATEMENT,
  ],
  ['the first sentence', `<div><p><a href="/l">${STATEMENT}</a></p></div>${PROSE}`, STATEMENT],
  [
    'a list',
    inText(
      `<ul><li><a href="/l">${STATEMENT}</a></li><li><a href="/m">${STATEMENT.replace('two', 'all')}</a></li></ul>`,
    ),
    STATEMENT,
    'all of the owners',
  ],
  [
    'two links that are one sentence',
    inText(
      `<div><p><a href="/l">On Tuesday two of the owners</a> <a href="/m">told the authority that they would not move.</a></p></div>`,
    ),
    'On Tuesday two of the owners told the authority',
  ],
];

const NAMES: Rows = [
  [
    'a drop cap with a quotation mark',
    inText(
      '<p><span class="caption social-cap ad-letter">“W</span>e were told twice that the date would hold,” said one.</p>',
    ),
    '“We were told twice',
  ],
  [
    'a drop cap',
    inText('<p><span class="header-font">K</span>ESTREL BAY is closed for weeks.</p>'),
    'KESTREL BAY',
  ],
  [
    'a stressed word called a caption',
    inText('<p>They call it <em class="photo-caption">noise</em> in the harbour.</p>'),
    'call it noise in',
  ],
  ['a paragraph called related', inText(`<p class="related-text social">${STATEMENT}</p>`), STATEMENT],
  ['a paragraph called a comment', inText(`<p id="remark-2" class="comment">${STATEMENT}</p>`), STATEMENT],
  [
    'a quotation called a sidebar',
    inText(`<blockquote class="sidebar-quote">${STATEMENT}</blockquote>`),
    STATEMENT,
  ],
];

const answered = (question: string, answer: string) => `<div class="item">${question}${answer}</div>`;
const ANSWER = 'The inspection found worms in one pile out of three, and the crane was not safe to use.';
const QUESTION = 'Why is the quay closed?';
const FOLDED: Rows = [
  [
    'a button in a heading',
    inText(
      answered(
        `<h3 class="accordion-header"><button class="collapsed" aria-expanded="false" aria-controls="c0">${QUESTION}</button></h3>`,
        `<div id="c0"><p>${ANSWER}</p></div>`,
      ),
    ),
    QUESTION,
    ANSWER,
  ],
  [
    'a button alone',
    inText(
      answered(
        `<button aria-expanded="false" aria-controls="c0">${QUESTION}</button>`,
        `<div id="c0" hidden><p>${ANSWER}</p></div>`,
      ),
    ),
    QUESTION,
    ANSWER,
  ],
  [
    'an answer that its style hides',
    inText(
      answered(
        `<div role="button" aria-expanded="false">${QUESTION}</div>`,
        `<div style="display: none"><p>${ANSWER}</p></div>`,
      ),
    ),
    QUESTION,
    ANSWER,
  ],
  [
    'an answer hidden from screen readers',
    inText(
      answered(
        `<h3 aria-expanded="false">${QUESTION}</h3>`,
        `<div aria-hidden="true"><p>${ANSWER}</p></div>`,
      ),
    ),
    QUESTION,
    ANSWER,
  ],
  [
    'a button that holds a heading',
    inText(
      answered(
        `<button aria-controls="c1" aria-expanded="false"><h3>${QUESTION}</h3></button>`,
        `<div id="c1" aria-hidden="true"><p>${ANSWER}</p></div>`,
      ),
    ),
    QUESTION,
    ANSWER,
  ],
  ['details', inText(`<details><summary>${QUESTION}</summary><p>${ANSWER}</p></details>`), QUESTION, ANSWER],
];

const REF = (n: number, id = 'fn') => `<sup><a href="#${id}${n}" id="r${n}">${n}</a></sup>`;
const NOTED = `${PROSE}<p>One pile in three was unsound${REF(1)}, and the cost is put at four million${REF(2)}.</p>`;
const note = (n: number, text: string) => `<li id="fn${n}">${text} <a href="#r${n}">↩</a></li>`;
const NOTE_1 = 'A pile is unsound when a fifth of it is gone.';
const NOTE_2 = 'Crowns of 2025.';
const LIST = `<ol>${note(1, NOTE_1)}${note(2, NOTE_2)}</ol>`;
const NOTES: readonly [why: string, body: string, after: string][] = [
  ['a section below the article', NOTED, `<section class="footnotes"><h2>Notes</h2>${LIST}</section>`],
  ['an aside', NOTED, `<aside class="references">${LIST}</aside>`],
  ['a section of the text', `${NOTED}<section role="doc-endnotes">${LIST}</section>`, ''],
  ['a list at the foot of the text', `${NOTED}<footer>${LIST}</footer>`, ''],
  ['paragraphs', NOTED, `<div id="notes"><p id="fn1">1. ${NOTE_1}</p><p id="fn2">2. ${NOTE_2}</p></div>`],
];

const report = (lang: string, title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><div><a href="/">首页</a></div><div><h1>${title}</h1><div id="content">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</div></div></body></html>`;
const REPORTS: readonly [why: string, lang: string, title: string, ...paragraphs: string[]][] = [
  [
    'Chinese',
    'zh',
    '北岸码头将关闭',
    '港务局周四宣布，北岸码头将从周一起关闭十一周，以便潜水员更换一九五八年以来支撑码头的木桩。',
    '渔民们是从冰库门上的一张通知里得知这一消息的，有人说鲱鱼季节将在码头重新开放之前结束。',
    '港务局表示，八月的检查发现三分之一的木桩被虫蛀，吊车已不能安全使用。',
  ],
  [
    'Japanese',
    'ja',
    '北岸の桟橋が閉鎖へ',
    '港湾局は木曜日、北岸の桟橋を月曜日から十一週間閉鎖し、一九五八年から支えてきた木の杭を取り替えると発表した。',
    '漁師たちは製氷所の扉に貼られた紙で閉鎖を知ったといい、漁の季節が終わってしまうと話す人もいた。',
    '港湾局によると、八月の検査で杭の三本に一本が虫に食われていることが分かった。',
  ],
  [
    'Korean',
    'ko',
    '북쪽 부두 폐쇄',
    '항만청은 목요일 북쪽 부두를 월요일부터 십일 주 동안 폐쇄하고 천구백오십팔년부터 버텨 온 나무 말뚝을 교체한다고 밝혔다.',
    '어민들은 얼음 창고 문에 붙은 안내문을 보고서야 이 사실을 알았으며 청어 철이 끝나 버릴 것이라고 말했다.',
    '항만청은 지난 팔월 조사에서 말뚝 세 개 가운데 한 개가 벌레 먹은 것으로 드러났다고 설명했다.',
  ],
  [
    'Thai',
    'th',
    'ปิดท่าเรือเหนือ',
    'การท่าเรือประกาศเมื่อวันพฤหัสบดีว่าจะปิดท่าเรือด้านเหนือเป็นเวลาสิบเอ็ดสัปดาห์ตั้งแต่วันจันทร์ เพื่อเปลี่ยนเสาไม้ที่ใช้มานาน',
    'ชาวประมงทราบข่าวจากประกาศที่ติดไว้ที่ประตูโรงน้ำแข็ง และหลายคนบอกว่าฤดูจับปลาจะสิ้นสุดก่อนท่าเรือเปิดอีกครั้ง',
    'การท่าเรือกล่าวว่าการตรวจสอบในเดือนสิงหาคมพบว่าเสาหนึ่งในสามต้นถูกหนอนกัดกิน',
  ],
];

describe('keeps', () => {
  it.each(LINKS)('a sentence that is a link: %s', (_why, body, ...said) => {
    for (const each of said) expect(textWith(body)).toContain(each);
  });

  it.each(NAMES)('what has an unlucky name: %s', (_why, body, ...said) => {
    for (const each of said) expect(textWith(body)).toContain(each);
  });

  it.each(FOLDED)('a question and its answer: %s', (_why, body, ...said) => {
    const text = textWith(body)?.split('\n');
    for (const each of said) expect(text).toContain(each);
  });

  it.each(NOTES)('notes: %s', (_why, body, after) => {
    const text = textWith(body, after) ?? '';
    for (const each of [NOTE_1, NOTE_2]) expect(text.split(each)).toHaveLength(2);
    expect(text.indexOf(NOTE_1)).toBeGreaterThan(text.indexOf('four million'));
  });

  it.each([
    ['in the text itself, above a list', `${NOTED}<h2>Sources</h2>${LIST}`, ''],
    ['in a box with the list', NOTED, `<div><h3>Sources</h3>${LIST}</div>`],
    ['above a section below the article', NOTED, `<h2>Sources</h2><section>${LIST}</section>`],
  ])('the heading of notes goes with them: %s', (_why, body, after) => {
    const lines = (textWith(body, after) ?? '').split('\n');
    expect(lines[lines.findIndex((line) => line.startsWith(NOTE_1)) - 1]).toBe('Sources');
  });

  it.each(REPORTS)('a short report: %s', (_why, lang, title, ...paragraphs) => {
    expect(textOf(report(lang, title, paragraphs))?.split('\n')).toEqual(paragraphs);
  });

  it.each([
    ['aria-hidden', '<main aria-hidden="true">', '</main>'],
    ['inert', '<div inert aria-hidden="true">', '</div>'],
    ['hidden until somebody agrees', '<div hidden>', '</div>'],
    ['hidden by its style', '<div style="visibility:hidden">', '</div>'],
  ])('text behind a layer: %s', (_why, open, close) => {
    const dialog = `<div role="dialog"><p>${'We and our partners store things on your device, if you let us. '.repeat(4)}</p></div>`;
    const text = textOf(
      `<title>A story</title><body>${dialog}${open}<article><h1>A story</h1>${PROSE}</article>${close}</body>`,
    );
    expect(text).toContain('met on the island');
    expect(text).not.toContain('our partners');
  });
});

describe('says once what a page holds twice, once for windows of another width', () => {
  const copy = `<h2>Again</h2>${PROSE}`;
  it.each([
    ['hidden by an attribute', `<div hidden>${copy}</div>`],
    ['hidden by its style', `<div class="narrow" style="display: none">${copy}</div>`],
    ['hidden and shortened', `<div style="visibility:hidden">${[1, 2, 3].map(aParagraph).join('')}</div>`],
    ['hidden from all but machines', `<div aria-hidden="true">${copy}<p>Printed on Monday.</p></div>`],
  ])('%s', (_why, hidden) => {
    const lines = textWith(`${hidden}${PROSE}`)?.split('\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(textWith(`${PROSE}${hidden}`)?.split('\n')).toEqual(lines);
  });
});

describe('does not take for text', () => {
  it.each<[why: string, markup: string, absent: string]>([
    [
      'a headline that is a link',
      '<div class="wrapper"><p><a href="/b">Minister leaves the island by ferry</a></p></div>',
      'leaves the island',
    ],
    [
      'a menu that a button opens',
      `<div><button aria-expanded="false" aria-controls="m">All our sections</button><ul id="m" hidden><li><a href="/a">World and business</a></li><li><a href="/b">Culture and sport</a></li></ul></div>`,
      'Culture and sport',
    ],
    [
      'a button that opens more',
      `<div><button aria-expanded="false" aria-controls="m">Read more</button><div id="m"><p>${ANSWER}</p></div></div>`,
      'Read more',
    ],
    [
      'a small part hidden from all',
      `<div hidden><p>Machines alone read this sentence, which nobody has written.</p></div>`,
      'Machines alone',
    ],
  ])('%s', (_why, markup, absent) => {
    expect(textWith(inText(markup))).not.toContain(absent);
  });

  it.each([
    [
      'a number that leads to comments',
      `<a href="#comment-3">3</a>`,
      '<section id="comment-3"><p>I do not agree with any of this.</p></section>',
      'not agree',
    ],
    [
      'notes that no link leads to',
      '',
      '<aside><ol><li id="fn1">Ten tips for your kitchen.</li></ol></aside>',
      'kitchen',
    ],
  ])('%s', (_why, link, after, absent) => {
    expect(textWith(`${PROSE}<p>They met again.${link}</p>`, after)).not.toContain(absent);
  });
});
