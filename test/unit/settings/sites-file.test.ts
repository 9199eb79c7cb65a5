import { expect, it } from 'vitest';
import { noSettings, type SiteSettings } from '@/lib/edits/site-settings';
import { LARGEST_FILE, parseSitesFile, sitesFile } from '@/lib/edits/sites-file';
import { LONGEST_RULE_TEXT } from '@/lib/extraction/site-rule';
import { aSiteRule } from '../../builders';

const SITES: readonly SiteSettings[] = [
  { ...noSettings('news.example'), rules: [aSiteRule({ text: 'A “quoted” block' })], declutter: true },
  { ...noSettings('zeitung.example'), article: 'main > .text' },
  { ...noSettings('münchen.example'), declutter: true },
  { ...noSettings('127.0.0.1'), declutter: true, reading: 'always', host: '127.0.0.1' },
  { ...noSettings('[::1]'), declutter: true },
];

it('brings back what was exported', () => {
  expect(parseSitesFile(sitesFile(SITES))).toEqual({ ok: true, value: SITES });
});

const file = (over: object) => JSON.stringify({ format: 'sidelight-sites', version: 1, sites: [], ...over });
const rule = (over: object) =>
  file({
    sites: [
      {
        ...noSettings('a.example'),
        rules: [{ action: 'keep', selector: null, text: 'A', ...over }],
      },
    ],
  });

it.each<[string, string, object]>([
  ['too large to be read', ' '.repeat(LARGEST_FILE + 1), { kind: 'too-large' }],
  ['no JSON', 'Dear diary', { kind: 'not-json' }],
  ['an empty file', '', { kind: 'not-json' }],
  ['a library, not rules', '{"format":"sidelight-library","version":1}', { kind: 'other-file' }],
  ['JSON of another kind', '[1, 2]', { kind: 'other-file' }],
  ['a newer version', file({ version: 2 }), { kind: 'newer-version' }],
  ['no sites', file({ sites: null }), { kind: 'wrong-shape', where: 'sites' }],
  ['an unknown action', rule({ action: 'shout' }), { kind: 'wrong-shape', where: 'sites.0.rules.0.action' }],
  ['a rule without a block', rule({ text: null }), { kind: 'wrong-shape', where: 'sites.0.rules.0' }],
  [
    'a text that is too long',
    rule({ text: 'x'.repeat(LONGEST_RULE_TEXT + 1) }),
    { kind: 'wrong-shape', where: 'sites.0.rules.0.text' },
  ],
  [
    'a site that would match every address',
    file({ sites: [{ ...noSettings('*'), declutter: true }] }),
    { kind: 'wrong-shape', where: 'sites.0.site' },
  ],
])('refuses %s, and says what is wrong', (_why, text, error) => {
  expect(parseSitesFile(text)).toEqual({ ok: false, error });
});
