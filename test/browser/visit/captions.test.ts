// Names in the captions of an article's pictures are marked as those of its text are; the text itself stays without them.
import { expect, it } from 'vitest';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, marked, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const HEAD = '<meta property="article:published_time" content="2022-04-21T14:05:00Z">';
const TEXT = [1, 2, 3, 4].map(aParagraph);
const A_PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const picture = `<img src="${A_PIXEL}" alt="" width="600" height="400">`;
const SAID = 'Jacinda Ardern at the harbour, with the first of the ferries in New Zealand.';
const AGAIN = ['Jacinda Ardern', 'Jacinda Ardern', 'New Zealand', 'New Zealand'];
const figure = `<figure>${picture}<figcaption>${SAID}</figcaption></figure>`;
const inText = (markup: string) =>
  aNewsPage({ head: HEAD, body: [NAMES, TEXT[0], markup, ...TEXT.slice(1)].join('') });

it.each<[why: string, page: string, marks: string[]]>([
  ['the caption of a figure in the text', inText(figure), AGAIN],
  [
    'a caption in several parts',
    inText(
      `<figure>${picture}<figcaption><span>${SAID}</span> <small>Photo: A. Moe</small></figcaption></figure>`,
    ),
    AGAIN,
  ],
  [
    'what is called a caption',
    inText(`<div class="image">${picture}<p class="caption">${SAID}</p></div>`),
    AGAIN,
  ],
  ['loose text in a figure', inText(`<figure>${picture}<span>${SAID}</span></figure>`), AGAIN],
  [
    'several pictures, each with its own',
    inText(
      `${figure}<figure>${picture}<figcaption>The harbour of New Zealand at night.</figcaption></figure>`,
    ),
    [...AGAIN, 'New Zealand'],
  ],
  [
    'a surname that the text introduces',
    inText(`<figure>${picture}<figcaption>Ardern on the pier.</figcaption></figure>`),
    ['Ardern', 'Jacinda Ardern', 'New Zealand'],
  ],
  [
    'the picture between headline and text',
    aNewsPage({
      head: HEAD,
      body: `</div>${figure.replace(A_PIXEL, 'https://www.example.org/quay.jpg')}<div class="story">${NAMES}${TEXT.join('')}`,
    }),
    AGAIN,
  ],
  [
    'a picture above the headline that the page declares',
    aNewsPage({
      head: `${HEAD}<meta property="og:image" content="https://www.example.org/quay.jpg">`,
      body: `${NAMES}${TEXT.join('')}`,
    }).replace(
      '<main>',
      `<main><div class="hero"><figure><img src="https://www.example.org/quay.jpg" alt="" width="900" height="500"><figcaption>${SAID}</figcaption></figure></div>`,
    ),
    AGAIN,
  ],
])('is marked: %s', async (_why, page, marks) => {
  showPage(page);
  const visit = await aReadVisit();
  expect(marked()).toEqual(marks);
  const { text } = (await read(visit)).extraction.article;
  expect(text).not.toMatch(/harbour, with|on the pier|at night/);
});

it.each<[why: string, markup: string]>([
  ['a figure that comes later', figure],
  ['a caption that is edited', figure.replace(SAID, 'The harbour on the day before, when nobody was there.')],
])('is marked when the page is calm: %s', async (_why, markup) => {
  showPage(inText(markup === figure ? '' : markup));
  await aReadVisit();
  const caption = document.querySelector('figcaption');
  if (caption) caption.textContent = SAID;
  else document.getElementById('names')!.insertAdjacentHTML('afterend', figure);
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
});

it('a name that is edited in a caption loses its mark before the next frame', async () => {
  showPage(inText(figure));
  await aReadVisit();
  const text = document.querySelector('figcaption')!.firstChild as Text;
  text.replaceData(0, 'Jacinda Ardern'.length, 'Jacinda Miller');
  await Promise.resolve();
  expect(marked()).toEqual(['Jacinda Ardern', 'New Zealand', 'New Zealand']);
});
