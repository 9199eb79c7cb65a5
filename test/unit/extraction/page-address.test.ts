import { expect, it } from 'vitest';
import { describePage } from '@/lib/extraction/page-address';

it.each([
  ['an article', 'https://news.example/world/a-story', false],
  ['a page without TLS', 'http://news.example/', false],
  ['a page whose query names a file', 'https://news.example/story?from=a.pdf', false],
  ['a page whose path only contains a suffix', 'https://news.example/a.pdf/read', false],
  ['a host that only looks like a store', 'https://addons.mozilla.org.example/', false],
  ['another page of a host that has a store', 'https://chrome.google.com/about', false],
  ['a path that only begins like a store', 'https://chrome.google.com/webstores', false],
  ['a file that may be read', 'file:///home/reader/a.html', true],
])('%s may be read', (_why, address, fileAccess) => {
  expect(describePage(address, { fileAccess })).toEqual({ kind: 'page' });
});

it.each([
  ['Chrome’s settings', 'chrome://settings/', 'browser-page'],
  ['Edge’s start page', 'edge://newtab/', 'browser-page'],
  ['Firefox’s blank page', 'about:blank', 'browser-page'],
  ['markup in the address', 'data:text/html,<p>Hello', 'browser-page'],
  ['script in the address', 'javascript:alert(1)', 'browser-page'],
  ['no address', '', 'browser-page'],
  ['a page of an extension in Chromium', 'chrome-extension://abc/popup.html', 'extension-page'],
  ['a page of an extension in Firefox', 'moz-extension://abc/popup.html', 'extension-page'],
  ['the Chrome store', 'https://chromewebstore.google.com/detail/abc', 'store'],
  ['the old Chrome store', 'https://chrome.google.com/webstore/category/extensions', 'store'],
  ['the Firefox store', 'https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['the Edge store', 'https://microsoftedge.microsoft.com/addons/detail/abc', 'store'],
  ['the source of a page', 'view-source:https://news.example/', 'source-view'],
  ['a file without leave', 'file:///home/reader/a.html', 'local-file'],
  ['a PDF', 'https://news.example/report.PDF#page=2', 'pdf'],
  ['a picture', 'https://news.example/photo.jpeg?w=100', 'other-file'],
])('%s is named for what it is', (_why, address, reason) => {
  expect(describePage(address, { fileAccess: false })).toEqual({ kind: 'forbidden', reason });
});
