import { expect, it } from 'vitest';
import { ruleWords } from '@/components/reader/rule-words';
import { CLUTTER_RULES } from '@/lib/extraction/clutter/clutter-rules';
import { SITE_RULE } from '@/lib/extraction/site-rule';

it.each([...CLUTTER_RULES.map(({ id }) => id), SITE_RULE])('says in plain words what %s removes', (id) => {
  expect(ruleWords(id)).not.toBe('ruleOther');
});

it('has words for a rule of another version', () => {
  expect(ruleWords('constructor')).toBe('ruleOther');
});
