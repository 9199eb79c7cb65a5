// For which pages the popup offers to keep the address, and with which reason.
import { expect, it } from 'vitest';
import type { PageState } from '@/components/popup/page-state';
import { linkReasonOf } from '@/entrypoints/popup/use-keep-link';
import type { LinkReason } from '@/lib/library/links/link-kinds';

it.each<[why: string, page: PageState, isOnline: boolean, reason: LinkReason | null]>([
  ['a page that is being read may be an article', { at: 'reading' }, true, null],
  ['a page of the browser is nobody’s', { at: 'forbidden', reason: 'browser-page' }, true, null],
  ['a page of an extension is nobody’s', { at: 'forbidden', reason: 'extension-page' }, true, null],
  ['a source view shows another page', { at: 'forbidden', reason: 'source-view' }, true, null],
  ['a store', { at: 'forbidden', reason: 'store' }, true, 'no-leave'],
  ['a file without leave', { at: 'forbidden', reason: 'local-file' }, true, 'no-leave'],
  ['a page that the browser keeps to itself', { at: 'forbidden', reason: 'unknown' }, true, 'no-leave'],
  ['a PDF', { at: 'forbidden', reason: 'pdf' }, true, 'not-a-page'],
  ['a picture', { at: 'forbidden', reason: 'other-file' }, true, 'not-a-page'],
  ['a document that is no page', { at: 'no-article', why: 'not-html' }, true, 'not-a-page'],
  ['a front page', { at: 'no-article', why: 'front-page' }, true, 'not-an-article'],
  ['a shop', { at: 'no-article', why: 'not-an-article' }, true, 'not-an-article'],
  ['a page that is too large', { at: 'no-article', why: 'too-large' }, true, 'not-an-article'],
  ['a page that is silent', { at: 'no-answer' }, true, 'failed'],
  ['a page that is silent without a network', { at: 'no-answer' }, false, 'offline'],
])('%s', (_why, page, isOnline, reason) => {
  expect(linkReasonOf(page, isOnline)).toBe(reason);
});
