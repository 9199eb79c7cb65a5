// What a visit keeps of a large page: little while it lives, nothing when it has ended; counted in nodes, after the browser has collected its garbage.
import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import * as z from 'zod/mini';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

async function send(method: string): Promise<unknown> {
  const session: { send?: unknown } = cdp();
  if (typeof session.send !== 'function') throw new Error('the browser takes no commands');
  return await Reflect.apply(session.send, session, [method]);
}

const Metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) });

/** Nodes that the browser holds, on the page or not. */
async function nodesHeld(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await send('HeapProfiler.collectGarbage');
  const { metrics } = Metrics.parse(await send('Performance.getMetrics'));
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
}

/** Cells of a table beside the article: more than the whole article has. */
const CELLS = 10_000;
const table = `<table>${'<tr><td><b>1</b></td><td><i>2</i></td></tr>'.repeat(CELLS / 2)}</table>`;

it('holds no copy of the page, neither while the article is open nor after it', async () => {
  await send('Performance.enable');
  await send('HeapProfiler.enable');
  const body = [NAMES, ...[1, 2, 3, 4].map(aParagraph)].join('');
  showPage(aNewsPage({ body, after: `<footer>${table}</footer>` }));
  const before = await nodesHeld();
  const visit = await aReadVisit();
  expect(visit.state().at).toBe('article');
  const open = await nodesHeld();
  expect((await read(visit)).extraction.removals()).toMatchObject([{ rule: 'page-footer', html: '' }]);
  visit.end();
  const ended = await nodesHeld();
  expect(
    { open: open - before < CELLS / 10, ended: ended - before < CELLS / 10 },
    `${before} ${open} ${ended}`,
  ).toEqual({ open: true, ended: true });
});
