// Large pages of one shape: reading them ends, its work grows with their size and no faster, and the page has its turn.
import { describe, expect, it } from 'vitest';
import { extractionSteps } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';
import { mostCallsInAStep } from './calls-a-step';

const URL_OF_PAGE = 'https://news.example/world/a-story';
const STORY = [1, 2, 3, 4, 5, 6].map(aParagraph).join('');

/** A page of a short story and `part` over and over, in a box. */
function pageOf(
  part: string,
  times: number,
  [before, after]: readonly [string, string] = ['', ''],
): Document {
  const body = `<article><h1>Ministers meet</h1>${STORY}${before}${part.repeat(times)}${after}</article>`;
  return new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
}

/** How many steps it takes to read a page, Readability's included; each is bounded in nodes. */
function countSteps(page: Document): number {
  const steps = extractionSteps(page, URL_OF_PAGE);
  let count = 1;
  while (!steps.next().done) count++;
  return count;
}

const SHAPES: readonly (readonly [why: string, part: string, around?: readonly [string, string]])[] = [
  [
    'spans beside each other in a section: each once asked all the others',
    '<span>one </span>',
    ['<section>', '</section>'],
  ],
  ['spans that say what a label says', '<span>Photo: Ann Poe</span>', ['<section>', '</section>']],
  [
    'articles: each once asked all the others',
    '<article><h2><a href="/1">Another story of today</a></h2><p>It goes on…</p></article>',
  ],
  ['boxes of clutter: each once was asked of every box', '<div class="share">Share</div><div>Text</div>'],
  ['children that once were arguments of one call', '<b>one </b>', ['<div class="standfirst">', '</div>']],
  ['cells', '<td>12</td>', ['<table><tbody><tr>', '</tr></tbody></table>']],
  ['links, each with an address to be parsed', '<a href="/1?utm_source=a">one</a> ', ['<p>', '</p>']],
  ['figures', '<figure><img src="/a.jpg"><p>A hall</p></figure>'],
  ['forms', '<form><p>Search</p><input></form>'],
  ['lines cut by br', 'A line of verse<br>', ['<p>', '</p>']],
  [
    'empty spans: they counted as nothing, and all were copied and cleaned in one step',
    '<span></span>',
    ['<section>', '</section>'],
  ],
  ['pictures: all were asked for their addresses in one step', '<img src="/a.jpg" alt="">'],
  ['names that speak of an author: all were read in one step', '<span class="author">Jane Doe</span>'],
  ['first headings: all were held against the title in one step', '<h1>Ministers</h1>'],
  ['tables, all of which become blocks', '<table><tbody><tr>Loose<td>12</td></tr></tbody></table>'],
  [
    'a menu of a thousand entries: they were moved in the step that renamed it',
    `<menu>${'<b>one</b> '.repeat(1000)}</menu>`,
  ],
];

/** Tags on a page: enough for the square of them to be far more than a few times as many. */
const NODES = 8_000;
/** How often `part` stands on a page of `tags` tags. */
const timesFor = (part: string, tags: number): number => Math.ceil(tags / (part.split('<').length - 1));
/** Calls of the browser in one step; asking each node for all others takes as many as the square. */
const MOST_CALLS = 4 * NODES;

describe.each(SHAPES.map(([why, part, around]) => ({ why, part, around })))('$why', ({ part, around }) => {
  it('is read to its end', () => {
    const steps = countSteps(pageOf(part, timesFor(part, 2 * NODES), around));
    expect(steps).toBeGreaterThan(10);
  });

  it('takes a number of steps that grows with its size and no faster', () => {
    const [once, twice] = [NODES, 2 * NODES].map((tags) =>
      countSteps(pageOf(part, timesFor(part, tags), around)),
    );
    expect(twice! / once!).toBeLessThan(2.3);
  });
});

it.each<[why: string, shape: string]>([
  ['boxes', 'div'],
  ['spans', 'span'],
  ['figures', 'figure'],
])('reads %s nested four hundred deep, many times over', (_why, tag) => {
  const chain = ['<', '</'].map((opens) => `${opens}${tag}>`.repeat(400)).join('Advertisement');
  expect(countSteps(pageOf(chain, 100))).toBeGreaterThan(10);
});

describe('between two pauses the browser is asked no more than a few times for each node of the page', () => {
  it.each(SHAPES.map(([why, part, around]) => ({ why, part, around })))('$why', ({ part, around }) => {
    const page = pageOf(part, timesFor(part, NODES), around);
    expect(mostCallsInAStep(extractionSteps(page, URL_OF_PAGE))).toBeLessThan(MOST_CALLS);
  });
});
