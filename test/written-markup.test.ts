// Refuses code that writes markup into elements: a page copy would lose the way back to its texts, and our pages their safety.
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every way to make nodes of a string in a document that is there already; a new document is parsed by `DOMParser`. */
const WRITES =
  /(?:\.|\[['"])(?:innerHTML|outerHTML|srcdoc)(?:['"]\])?\s*(?:=(?!=)|\+=|\?\?=|\|\|=)|\b(?:insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|\bdocument\.write(?:ln)?\(|\{\s*(?:innerHTML|outerHTML)\s*:/;

const codeOf = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const written = (source: string) => WRITES.exec(codeOf(source))?.[0] ?? null;

it.each(Object.entries(sources))('%s writes no markup', (_path, source) => {
  expect(written(source)).toBeNull();
});

it.each([
  ['an assignment', 'copy.body.innerHTML = kept;'],
  ['an assignment that adds', 'content.innerHTML += more;'],
  ['an assignment by name', "content['innerHTML'] = kept;"],
  ['an element in exchange for markup', 'element.outerHTML = kept;'],
  ['markup beside an element', "element.insertAdjacentHTML('beforeend', kept);"],
  ['markup that the browser cleans', 'element.setHTML(kept);'],
  ['a fragment in the place of a range', 'range.createContextualFragment(kept);'],
  ['many properties at once', 'Object.assign(content, { innerHTML: kept });'],
  ['a property of a component', '<div dangerouslySetInnerHTML={{ __html: kept }} />'],
  ['a document written anew', 'document.write(kept);'],
])('refuses %s', (_why, source) => {
  expect(written(source)).not.toBeNull();
});

it.each([
  ['markup that is read', 'const html = root.innerHTML;'],
  ['markup that is compared', 'if (root.innerHTML === html) return;'],
  ['a comment', '// content.innerHTML = kept would lose the texts'],
])('lets stand %s', (_why, source) => {
  expect(written(source)).toBeNull();
});
