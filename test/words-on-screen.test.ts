// Keeps what a reader sees out of the code: words in the locale file, the language of numbers and days with them.

import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import messages from '@/components/public/_locales/en/messages.json';

const sources = import.meta.glob<string>('/{components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Attributes, and properties of our components, that are read or heard. */
const SAID = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'about']);
const LETTER = /\p{L}/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Literal text that `node` may come to: a string, what stands in a template, either side of a choice. */
function literals(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'LogicalExpression':
    case 'ConditionalExpression':
      return ['left', 'right', 'consequent', 'alternate'].flatMap((side) => {
        const part = node[side];
        return isNode(part) && !(side === 'left') ? literals(part) : [];
      });
    case 'JSXExpressionContainer':
      return isNode(node['expression']) ? literals(node['expression']) : [];
    case 'JSXText':
      return [String(node['value'])];
    default:
      return [];
  }
}

/** Texts with letters that JSX puts on the screen, or says. */
function wordsInCode(node: Node): string[] {
  const own: string[] = [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    own.push(...(node['children'] as Node[]).flatMap(literals));
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { name: string };
    const value = node['value'];
    if (SAID.has(name) && isNode(value)) own.push(...literals(value));
  }
  return [...own.filter((text) => LETTER.test(text)), ...childrenOf(node).flatMap(wordsInCode)];
}

const wordsOf = (source: string) => wordsInCode(parseAst(source, { lang: 'tsx' }) as unknown as Node);

it.each([
  ['text of an element', '<p>Hello</p>', ['Hello']],
  ['a string in braces', "<p>{'Hello'}</p>", ['Hello']],
  ['what is shown on a condition', "<p>{some && 'Hello'}</p>", ['Hello']],
  ['either side of a choice', "<p>{some ? 'One' : 'Two'}</p>", ['One', 'Two']],
  ['a template', '<p>{`by $' + '{name}`}</p>', ['by ']],
  ['a label', '<p aria-label="Close" />', ['Close']],
  ['a title in braces', "<p title={'Close'} />", ['Close']],
  ['a placeholder', '<input placeholder="Search" />', ['Search']],
  ['an alternative text in a fragment', '<><img alt="Flag" /></>', ['Flag']],
  ['no class, no sign, no key', '<p class="empty">·{words(\'close\')}</p>', []],
])('is seen: %s', (_why, source, found) => {
  expect(wordsOf(`const a = ${source};`)).toEqual(found);
});

it.each(Object.entries(sources).filter(([path]) => path.endsWith('.tsx')))(
  '%s holds no words',
  (_path, source) => {
    expect(wordsOf(source)).toEqual([]);
  },
);

it.each(Object.entries(sources))('%s names no language for what it shows', (_path, source) => {
  expect(source).not.toMatch(/new Intl\.\w+\(\s*\[?'|\blang ?= ?["']\w|\.toLocale\w*String\(/);
});

const KEYS = Object.keys(messages) as (keyof typeof messages)[];
const OTHERS = import.meta.glob<string>('/{wxt.config.ts,lib/**/*.ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const allCode = [...Object.values(sources), ...Object.values(OTHERS)].join('\n');
/** Taken by a language's own rules: a form of a count, or of a country's group. */
const TAKEN_BY_RULE = /^cardOfficeOfThe$/;
const placesOf = (text: string) => new Set(text.match(/\$\d/g) ?? []);

it('every message is used by its whole name', () => {
  const isUsed = (key: string) => new RegExp(`(?:['"]|__MSG_)${key}(?:['"]|__)`).test(allCode);
  expect(KEYS.filter((key) => !isUsed(key) && !TAKEN_BY_RULE.test(key))).toEqual([]);
});

it('every count has its two English forms, and shows the count', () => {
  const other = (key: string) =>
    key.endsWith('One') ? key.replace(/One$/, 'Other') : key.replace(/Other$/, 'One');
  const forms = KEYS.filter((key) => /One$|Other$/.test(key) && key !== 'ruleOther');
  expect(forms.filter((key) => !(other(key) in messages))).toEqual([]);
  expect(forms.filter((key) => key.endsWith('Other') && !placesOf(messages[key].message).has('$1'))).toEqual(
    [],
  );
});

it('placeholders are numbered without a gap, and say what they are where the words do not', () => {
  const gaps = KEYS.filter((key) => {
    const { size } = placesOf(messages[key].message);
    return !Array.from({ length: size }, (_, at) => `$${at + 1}`).every((each) =>
      placesOf(messages[key].message).has(each),
    );
  });
  const isCount = (key: string) => /One$|Other$/.test(key);
  const unsaid = KEYS.filter((key) => {
    const message: { message: string; description?: string } = messages[key];
    return placesOf(message.message).size > 0 && !isCount(key) && message.description === undefined;
  });
  expect({ gaps, unsaid }).toEqual({ gaps: [], unsaid: [] });
});
