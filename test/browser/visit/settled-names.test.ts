// Whom a name means, said by the reader on its card: marks, panel and clipping follow, here and when the page is read again.
import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Visit } from '@/entrypoints/visit/visit';
import { visitHandlers } from '@/entrypoints/visit/visit-handlers';
import { openLibrary } from '@/lib/library/repository';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const [FATHER, SON] = ['us-george-h-w-bush', 'us-george-w-bush'];
const BUSH =
  '<p id="bush">President Bush spoke in the United States, said those who had heard it. Then Bush left, and they said no more.</p>';

let root: ShadowRoot | null = null;
let visit: Visit;
beforeEach(async () => {
  root = null;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const attached = attach.call(this, options);
    if (options.mode === 'closed') root = attached;
    return attached;
  });
  showPage(
    aNewsPage({
      head: '<meta property="article:published_time" content="2003-04-21T14:05:00Z">',
      body: [BUSH, ...[1, 2, 3, 4].map(aParagraph)].join(''),
    }),
  );
  visit = await aReadVisit();
});

const handlers = () =>
  visitHandlers(visit, {
    onChoose: vi.fn(),
    onSaved: vi.fn(),
    onLinkKept: vi.fn(),
    onLookUp: () => Promise.resolve(),
  });
const named = async () => (await handlers()['visit/named'](null))?.named.map(({ id }) => String(id)) ?? [];
const settled = async () => (await handlers()['visit/named'](null))?.settled;
const heading = () => root?.querySelector('h2')?.textContent;
const said = () => root?.textContent ?? '';
const control = (label: string) =>
  [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(({ textContent }) =>
    textContent.startsWith(label),
  );
async function press(label: string): Promise<void> {
  await expect.poll(() => control(label)).toBeDefined();
  control(label)!.focus();
  await userEvent.keyboard('{Enter}');
}
async function openFirst(): Promise<void> {
  await handlers()['visit/step']({ direction: 'next' });
  await expect.poll(heading).toBe('George W. Bush');
}
async function chooseFather(): Promise<void> {
  await openFirst();
  await press('Not the right one?');
  await press('George H. W. Bush');
  await expect.poll(heading).toBe('George H. W. Bush');
}

it('another of that name: the card, every mark of it and the panel are the other’s', async () => {
  await chooseFather();
  expect(said()).toContain('You said so');
  expect(root?.activeElement).not.toBeNull();
  expect(await named()).toEqual([FATHER, 'US']);
  expect(await settled()).toEqual([{ words: 'Bush', name: 'George H. W. Bush' }]);
});

it('the card tells one candidate from the other by the office, and can be opened by keys alone', async () => {
  await openFirst();
  await press('Not the right one?');
  await expect.poll(said).toContain('President of the United States, 1989–1993');
  expect(said()).not.toContain('2001–2009None');
});

it('nobody of them: no mark is left, and the card offers to take it back', async () => {
  await openFirst();
  await press('Not the right one?');
  await press('None of the leaders');
  await expect.poll(said).toContain('is not marked any more');
  expect(await named()).toEqual(['US']);
  await press('Undo');
  await expect.poll(heading).toBe('George W. Bush');
  expect(await named()).toEqual([SON, 'US']);
  expect(await settled()).toEqual([]);
});

it('a country that is none here', async () => {
  showPage(
    aNewsPage({
      head: '<meta property="article:published_time" content="2003-04-21T14:05:00Z">',
      body: [
        '<p>It rained in New Zealand, they said, and more than once.</p>',
        ...[1, 2, 3, 4].map(aParagraph),
      ].join(''),
    }),
  );
  visit.begin();
  await read(visit);
  await handlers()['visit/step']({ direction: 'next' });
  await expect.poll(heading).toBe('New Zealand');
  await press('Not the right one?');
  await press('No country');
  await expect.poll(named).toEqual([]);
  await handlers()['visit/unsettle']({ words: 'New Zealand' });
  expect(await named()).toEqual(['NZ']);
});

it('holds when the page is read again', async () => {
  await chooseFather();
  document
    .querySelector('#bush')!
    .insertAdjacentHTML('afterend', `<p>President Bush came back. ${aParagraph(9)}</p>`);
  visit.begin();
  await read(visit);
  expect(await named()).toEqual([FATHER, 'US']);
});

it('is undone from the panel', async () => {
  await chooseFather();
  await handlers()['visit/unsettle']({ words: 'Bush' });
  expect(await named()).toEqual([SON, 'US']);
});

it.each(['saving', 'reading'] as const)(
  '%s keeps whom the names mean, and what was said of them',
  async (how) => {
    await chooseFather();
    const library = openLibrary();
    const choices = [{ words: 'Bush', id: FATHER }];
    if (how === 'saving') {
      const saved = await handlers()['visit/save']({ replace: false, announce: false });
      if (!saved.ok) throw new Error(saved.error.kind);
      const clipping = await library.read(saved.value.id);
      expect(clipping?.body.edits.names).toEqual(choices);
      expect(clipping?.item.entities).toEqual([FATHER, 'US']);
    } else {
      const kept = await handlers()['visit/read'](null);
      if (!kept.ok) throw new Error(kept.error.kind);
      const draft = await library.readDraft(kept.value);
      expect(draft?.edits.names).toEqual(choices);
      expect(draft?.mentions.text[0]?.id).toBe(FATHER);
    }
    library.close();
  },
);
