// Nothing leaves the reader's browser: the whole job is done while every request is watched.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { useLocalServer } from '../local-server';
import { BROWSERS, openFirstClipping, press, sees, useSidelight } from './sidelight';

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'pages', 'elmau-summit.html');

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);
  const requests: string[] = [];
  const origin = useLocalServer((request, response) => {
    requests.push(request.url ?? '');
    // A picture that nobody asked for while reading would be asked for by the reader page, if it were shown there.
    readFile(FIXTURE, 'utf8').then((html) =>
      response
        .writeHead(request.url === '/story' ? 200 : 404, { 'content-type': 'text/html' })
        .end(html.replace('<p>ELMAU', '<p><img src="/pixel.png" alt="A mountain" loading="lazy">ELMAU')),
    );
  });
  it('asks the site for nothing that the page has not asked for itself', async () => {
    const page = await sidelight.driver.open(`${origin()}/story`);
    await until('the page’s own requests', () => Promise.resolve(requests.includes('/pixel.png')));
    const own = requests.length;
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const reader = await openFirstClipping(sidelight, popup);
    await until(
      'the reader’s marks',
      async () => (await reader.evaluate(paintedMarks, undefined)).length > 0,
    );
    await until('the picture’s place', () =>
      reader.evaluate(() => document.querySelector('.picture[aria-label="A mountain"]') !== null, null),
    );
    expect(requests.slice(own).filter((request) => request !== '/favicon.ico')).toEqual([]);
    await reader.close();
    await page.close();
  });
});
