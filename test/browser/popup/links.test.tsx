// Links as the popup draws them: the offer to keep a page that cannot be read, and their rows in the list.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/popup/popup.css';
import '@/components/popup/list/list.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { RowFacts } from '@/components/popup/list/row-facts';
import type { LinkOffer } from '@/components/popup/page-state';
import { ThisPage } from '@/components/popup/this-page';
import { WordsProvider } from '@/components/words';
import { clippingOf } from '@/lib/library/clipping';
import { linkClipping } from '@/lib/library/links/link-clipping';
import { LINK_REASONS } from '@/lib/library/links/link-kinds';
import { anArticle } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const EVENTS = {
  onHighlight: nothing,
  onRead: nothing,
  onSave: nothing,
  onReplace: nothing,
  onKeep: nothing,
};
const STAMP = { id: 'an-id', now: new Date('2024-05-01T08:00:00Z') };
const show = (shown: ComponentChild) =>
  act(() => render(<WordsProvider value={englishWords}>{shown}</WordsProvider>, document.body));
afterEach(() => act(() => render(null, document.body)));

const showOffer = (link: LinkOffer | null, onKeepLink = nothing) =>
  show(
    <main>
      <h1>Popup</h1>
      <ThisPage
        page={{ at: 'forbidden', reason: 'pdf' }}
        link={link}
        cast={{ cast: null, saved: new Map(), onPanel: null }}
        {...EVENTS}
        onKeepLink={onKeepLink}
      />
    </main>,
  );

it.each<[why: string, progress: LinkOffer['progress'], button: string, said: string, presses: number]>([
  ['offered', 'offered', 'Keep as a link', '', 1],
  ['on its way', 'keeping', 'Keep as a link', '', 0],
  ['kept', 'kept', 'Kept as a link', 'The address is in your reading list, not the text.', 0],
  ['refused by a full disk', 'storage-full', 'Keep as a link', 'The disk is full', 1],
])('a PDF whose address is %s', async (_why, progress, button, said, presses) => {
  const onKeepLink = vi.fn();
  await showOffer({ reason: 'not-a-page', progress }, onKeepLink);
  const keep = document.querySelector<HTMLButtonElement>('.page-actions button');
  expect(keep?.textContent).toBe(button);
  expect(document.querySelector('.page-actions + [role=status]')?.textContent).toContain(said);
  keep?.click();
  expect(onKeepLink).toHaveBeenCalledTimes(presses);
  expect(await axeViolations()).toEqual([]);
});

it('a page of the browser is offered to nobody', async () => {
  await showOffer(null);
  expect(document.querySelector('.page-actions')).toBeNull();
});

const factsOf = async (item: Parameters<typeof RowFacts>[0]['item']) => {
  await show(<RowFacts item={item} details={undefined} isDamaged={false} />);
  return document.querySelector('.row-facts')?.textContent ?? '';
};

it.each(LINK_REASONS)('a row says that it is a link, why, and where: %s', async (reason) => {
  const { item } = linkClipping({ url: 'https://www.papers.example/a.pdf', reason }, STAMP);
  expect(await factsOf(item)).toMatch(/^Link \p{Lu}[\p{L}, ]+ · papers\.example · Saved/u);
});

it('the row of an article says nothing of it', async () => {
  const { item } = clippingOf(anArticle({ siteName: null }), { title: [], text: [] }, STAMP);
  expect(await factsOf(item)).not.toContain('Link');
});
