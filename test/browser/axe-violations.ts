// What axe objects to in what a test has drawn, by day, by night and in the reader's own colours: what passes in one may fail in another.
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

const SCHEMES = ['light', 'dark'] as const;

async function violationsIn(root: Document | Element, name: string): Promise<string[]> {
  for (const animation of document.getAnimations()) animation.finish(); // a colour on its way is none of ours
  const { violations } = await axe.run(root);
  return violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The colours that the reader has chosen for everything, on dark ground and on light. */
export const FORCED = ['forced-dark', 'forced-light'] as const;

/** As `axeViolations`, where the reader's own colours take the place of ours. */
export async function axeViolationsForced(
  scheme: (typeof FORCED)[number],
  root: Document | Element = document,
): Promise<string[]> {
  const emulate = (value: string, ground: string) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value },
        { name: 'prefers-color-scheme', value: ground },
      ],
    });
  await emulate('active', scheme === 'forced-dark' ? 'dark' : 'light');
  try {
    if (!matchMedia('(forced-colors: active)').matches) throw new Error('The browser keeps our colours');
    document.title = 'Sidelight';
    document.documentElement.lang = 'en';
    return await violationsIn(root, scheme);
  } finally {
    await emulate('', '');
  }
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
