// What stands marked on a page of the test's browser, and the pointer that rests on it as a reader's does.
import type { Page } from 'puppeteer-core';
import { paintedMarks, scrollToMark } from '../../scripts/browsers/in-page';

/** The marks of the page in front, with their place in the window. */
export const marksOn = (page: Page) => page.evaluate(paintedMarks);

/** Rests the pointer on the first mark of `text`; throws where it is not marked. */
export async function hover(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(scrollToMark, text);
  const mark = (await marksOn(page)).find((each) => each.text === text);
  if (!mark) throw new Error(`${text} is not marked`);
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
}
