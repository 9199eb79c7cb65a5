// An article that is written where it stands, and a comment written beside one: typing, selection and undo are as without us, and the marks are right after it.
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, marked, NAMES, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const BODY = [NAMES, ...[1, 2, 3, 4].map(aParagraph)].join('');
const EDITED = aNewsPage({ body: `<div contenteditable="true" id="field">${BODY}</div>` });
const COMMENTED = aNewsPage({
  body: `${BODY}<div class="comment-form" contenteditable="true" id="field" role="textbox"></div>`,
});
const field = () => document.getElementById('field')!;

/** Puts the caret behind `words`, or selects them. */
function place(words: string, isSelected = false): void {
  const walker = document.createTreeWalker(field(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(words);
    if (at < 0) continue;
    field().focus();
    const end = at + words.length;
    getSelection()!.setBaseAndExtent(text, isSelected ? at : end, text, end);
    return;
  }
  throw new Error(`“${words}” is not in the field`);
}

/** What somebody who writes can see: the field, the selection in it, and what the page has heard of each key. */
async function write(keys: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const hear = (event: Event) => seen.push(event instanceof InputEvent ? event.inputType : event.type);
  for (const type of ['beforeinput', 'input']) field().addEventListener(type, hear);
  await userEvent.keyboard(keys);
  for (const type of ['beforeinput', 'input']) field().removeEventListener(type, hear);
  const { anchorNode, anchorOffset, focusOffset } = getSelection()!;
  return [...seen, field().innerHTML, `${anchorNode?.textContent} ${anchorOffset} ${focusOffset}`];
}

const UNDO = '{Control>}z{/Control}';
const ONCE = ['Jacinda Ardern', 'New Zealand'];

interface Writing {
  readonly page: string;
  readonly put?: readonly [words: string, isSelected?: boolean];
  readonly keys: string;
  readonly marks: readonly string[];
}
it.each<[why: string, writing: Writing]>([
  [
    'a name at the end of a paragraph',
    {
      page: EDITED,
      put: ['go to see it.'],
      keys: ' Then Jacinda Ardern left.',
      marks: ['Jacinda Ardern', ...ONCE],
    },
  ],
  ['a letter inside a name', { page: EDITED, put: ['Jacinda Ar'], keys: 'x', marks: ['New Zealand'] }],
  [
    'a letter inside a name, and undone',
    { page: EDITED, put: ['Jacinda Ar'], keys: `x${UNDO}`, marks: ONCE },
  ],
  ['words before a name', { page: EDITED, put: ['Ardern said in'], keys: ' all of', marks: ONCE }],
  [
    'a name that is selected is written over',
    { page: EDITED, put: ['Jacinda Ardern', true], keys: 'She', marks: ['New Zealand'] },
  ],
  ['a paragraph that is cut in two', { page: EDITED, put: ['that she would'], keys: '{Enter}', marks: ONCE }],
  [
    'a name that is cut in two: a surname is left',
    { page: EDITED, put: ['Jacinda'], keys: '{Enter}', marks: ['Ardern', 'New Zealand'] },
  ],
  [
    'a comment beside the article',
    { page: COMMENTED, keys: 'Jacinda Ardern should not have said so.', marks: ONCE },
  ],
])('%s', async (_why, { page, put, keys, marks }) => {
  const prepare = () => {
    showPage(page);
    if (put) place(...put);
    else field().focus();
  };
  prepare();
  const alone = await write(keys);
  prepare();
  await aReadVisit();
  expect(marked()).toEqual(ONCE);
  if (put) place(...put);
  else field().focus();
  expect(await write(keys)).toEqual(alone);
  await expect.poll(marked, { timeout: 30_000 }).toEqual([...marks].sort());
});

it('keeps a selection while the page is read again, and the history of what was written', async () => {
  showPage(EDITED);
  await aReadVisit();
  place('go to see it.');
  await userEvent.keyboard(' Then Jacinda Ardern left.');
  await expect.poll(marked, { timeout: 30_000 }).toEqual(['Jacinda Ardern', ...ONCE]);
  place('New Zealand', true);
  document.querySelector('.story')!.insertAdjacentHTML('beforeend', NAMES.replace(' id="names"', ''));
  await expect.poll(marked, { timeout: 30_000 }).toEqual([...ONCE, 'Jacinda Ardern', ...ONCE].sort());
  expect(getSelection()!.toString()).toBe('New Zealand');
  while (document.queryCommandEnabled('undo')) await userEvent.keyboard(UNDO);
  await expect.poll(marked, { timeout: 30_000 }).toEqual([...ONCE, ...ONCE].sort());
  expect(field().innerHTML).toBe(BODY);
});
