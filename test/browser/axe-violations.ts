// What axe objects to in what a test has drawn, by day and by night: colours that pass in one may fail in the other.
import axe from 'axe-core';

const SCHEMES = ['light', 'dark'] as const;

async function violationsIn(root: Document | Element, name: string): Promise<string[]> {
  for (const animation of document.getAnimations()) animation.finish(); // a colour on its way is none of ours
  const { violations } = await axe.run(root);
  return violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** `<scheme>: <rule>: <markup>` each. A page whose root has a theme of the reader's is looked at in that alone. */
export async function axeViolations(root: Document | Element = document): Promise<string[]> {
  const { documentElement } = document;
  const { style, dataset } = documentElement;
  document.title = 'Sidelight';
  documentElement.lang = 'en';
  const found: string[] = [];
  if (dataset['theme']) found.push(...(await violationsIn(root, dataset['theme'])));
  else
    for (const scheme of SCHEMES) {
      style.setProperty('--scheme', scheme);
      found.push(...(await violationsIn(root, scheme)));
    }
  style.removeProperty('--scheme');
  return found;
}
