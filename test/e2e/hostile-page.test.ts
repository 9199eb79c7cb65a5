// A page that attacks is clipped without any of it surviving where the reader meets it again.
import { describe, expect, it } from 'vitest';
import type { ExtensionView } from '../../scripts/browsers/driver';
import { readLibrary } from '../../scripts/browsers/read-library';
import { BROWSERS, openFirstClipping, press, sees, useSidelight } from './sidelight';

/** What of the page's own doing is left in a page of ours. */
const remains = (view: ExtensionView) =>
  view.evaluate(() => {
    const all = [...document.querySelectorAll('main *, article *')];
    const attributes = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName}[${name}=${value}]`),
    );
    return {
      owned: String(Reflect.get(globalThis, 'owned')),
      elements: all
        .map(({ localName }) => localName)
        .filter((each) =>
          /^(?:script|iframe|object|embed|form|svg:script|animate|style|template)$/.test(each),
        ),
      running: attributes.filter((each) => /\[on|javascript:|=\s*data:text|srcdoc|formaction/i.test(each)),
    };
  }, null);

const NOTHING = { owned: 'undefined', elements: [], running: [] };

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('leaves nothing of the attack in popup, library and reader', async () => {
    const page = await sidelight.driver.open(sidelight.address('hostile.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    expect(await remains(popup)).toEqual(NOTHING);

    const { items, bodies } = await readLibrary(popup);
    const html = String(Reflect.get(Object(bodies[0]), 'html'));
    expect(html).toContain('The Norwegian government of Erna Solberg');
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|form|input|svg)|\son\w+=|javascript:|srcdoc/i);
    expect(String(Reflect.get(Object(items[0]), 'canonicalUrl'))).toMatch(/^http:\/\/127\.0\.0\.1/);

    const reader = await openFirstClipping(sidelight, popup);
    await sees(reader, 'The Norwegian government of Erna Solberg');
    expect(await remains(reader)).toEqual(NOTHING);
    await reader.close();
    await page.close();
  });
});
