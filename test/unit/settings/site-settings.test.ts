import { expect, it } from 'vitest';
import {
  isBlank,
  MOST_RULES,
  merged,
  noSettings,
  type SiteSettings,
  withoutRule,
  withRule,
} from '@/lib/edits/site-settings';
import { parseStored, toStored } from '@/lib/edits/stored-site';
import type { SiteRule } from '@/lib/extraction/site-rule';
import { aSiteRule } from '../../builders';

const site = (over: Partial<SiteSettings> = {}): SiteSettings => ({ ...noSettings('news.example'), ...over });
const keep = (text: string) => aSiteRule({ action: 'keep', text });
const never = (text: string) => aSiteRule({ action: 'remove', text });

it.each<[string, SiteRule[], SiteRule, SiteRule[]]>([
  ['a first rule', [], keep('A'), [keep('A')]],
  ['another block gets a rule of its own', [keep('A')], never('B'), [keep('A'), never('B')]],
  [
    'a new decision about a block replaces the old one',
    [keep('A'), keep('B')],
    never('A'),
    [keep('B'), never('A')],
  ],
  ['the same decision twice is one', [keep('A')], keep('A'), [keep('A')]],
])('%s', (_why, before, rule, after) => {
  expect(withRule(site({ rules: before }), rule).rules).toEqual(after);
});

it('forgets the oldest rules of a site that has too many', () => {
  const full = Array.from({ length: MOST_RULES }, (_, at) => keep(`block ${at}`));
  const rules = withRule(site({ rules: full }), keep('one more')).rules;
  expect(rules).toHaveLength(MOST_RULES);
  expect(rules.at(0)?.text).toBe('block 1');
  expect(rules.at(-1)?.text).toBe('one more');
});

it('forgets one rule and no other', () => {
  const rules = [keep('A'), never('B')];
  expect(withoutRule(site({ rules }), never('A')).rules).toEqual(rules);
  expect(withoutRule(site({ rules }), never('B')).rules).toEqual([keep('A')]);
});

it.each<[string, Partial<SiteSettings>, boolean]>([
  ['nothing decided', {}, true],
  ['a rule', { rules: [keep('A')] }, false],
  ['the article’s place', { article: '.story' }, false],
  ['the switch', { declutter: true }, false],
  ['a site that is read by itself', { reading: 'always' }, false],
  ['a site that is never read by itself', { reading: 'off' }, false],
])('knows whether a site need be stored: %s', (_why, over, blank) => {
  expect(isBlank(site(over))).toBe(blank);
  expect(toStored(site(over)) === null).toBe(blank);
});

it.each<[string, Partial<SiteSettings>, Partial<SiteSettings>, Partial<SiteSettings>]>([
  ['rules of both', { rules: [keep('A')] }, { rules: [never('B')] }, { rules: [keep('A'), never('B')] }],
  ['where they differ, the newer', { rules: [keep('A')] }, { rules: [never('A')] }, { rules: [never('A')] }],
  ['a switch that is on stays on', { declutter: true }, {}, { declutter: true }],
  ['the host that was switched on', { host: 'm.news.example' }, {}, { host: 'm.news.example' }],
  ['a newer host', { host: 'm.news.example' }, { host: 'news.example' }, { host: 'news.example' }],
  ['a site that is read stays so', { reading: 'always' }, {}, { reading: 'always' }],
  ['a newer decision on reading', { reading: 'always' }, { reading: 'off' }, { reading: 'off' }],
  ['no place does not unsay one', { article: '.a' }, {}, { article: '.a' }],
  ['a newer place', { article: '.a' }, { article: '.b' }, { article: '.b' }],
])('joins two: %s', (_why, older, newer, both) => {
  expect(merged(site(older), site(newer))).toEqual(site(both));
});

it('reads what it has stored', () => {
  const settings = site({ rules: [keep('A'), aSiteRule({ selector: '.box', text: null })], article: 'main' });
  expect(parseStored(JSON.parse(JSON.stringify(toStored(settings))))).toEqual(settings);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  [
    'a way of reading that it does not know',
    { version: 1, ...site({ article: 'main' }), reading: 'sometimes' },
  ],
  ['a newer version', { ...toStored(site({ declutter: true })), version: 2 }],
  [
    'a rule that names no block',
    { version: 1, ...site(), rules: [{ action: 'keep', selector: null, text: null }] },
  ],
  ['a site that is no host', { version: 1, ...site({ declutter: true }), site: 'news.example/*' }],
])('makes nothing of %s', (_why, row) => {
  expect(parseStored(row)).toBeNull();
});
