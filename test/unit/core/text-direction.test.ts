// @vitest-environment jsdom
// In which direction a text runs, and an article whose page may say nothing of it, or something else.
import { describe, expect, it } from 'vitest';
import { isRightToLeft, textDirection } from '@/lib/core/text-direction';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

it.each([
  ['Arabic', 'إغلاق الرصيف', 'rtl'],
  ['Arabic that begins in Latin', 'Port Watch: إغلاق الرصيف الشمالي', 'rtl'],
  ['Hebrew with a number', '2025: הרציף נסגר', 'rtl'],
  ['Dhivehi', 'ދިވެހި', 'rtl'],
  ['English', 'The quay is closed', 'ltr'],
  ['English that begins in Arabic', 'إغلاق, or how a quay was closed', 'ltr'],
  ['Chinese', '码头关闭', 'ltr'],
  ['numbers alone', '2025', null],
] as const)('%s', (_what, text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

it.each([
  ['ar', true],
  ['fa-IR', true],
  ['uz-Arab-AF', true],
  ['ar-Latn', false],
  ['en', false],
  ['arn', false],
])('the language %s runs from the right: %s', (tag, isRtl) => {
  expect(isRightToLeft(tag)).toBe(isRtl);
});

describe('the article of a page', () => {
  const ARABIC = 'أعلنت سلطة الميناء أنها ستغلق الرصيف الشمالي أحد عشر أسبوعا، قالت وكالة Port Watch.';
  const ENGLISH = 'The port authority will close the quay that some call الرصيف for eleven weeks.';
  it.each([
    ['that states its language', 'lang="ar"', '', ARABIC, 'rtl'],
    ['that states its direction', '', 'dir="rtl"', ARABIC, 'rtl'],
    ['that states nothing', '', '', ARABIC, 'rtl'],
    ['whose template is English', 'lang="en-US"', '', ARABIC, 'rtl'],
    ['that is English, and states nothing', '', '', ENGLISH, 'ltr'],
    ['that states another direction', 'dir="ltr"', '', ARABIC, 'ltr'],
  ])('%s', (_why, root, body, text, direction) => {
    const html = `<html ${root}><title>Port Watch</title><body ${body}><h1>Port Watch</h1><p>${text}</p><p>${text}</p></body></html>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readMetadata(page, 'https://news.example/a').dir).toBe(direction);
  });
});
