// HTML that came from elsewhere → articles: parsed where nothing of it runs or loads, made safe or read in slices, its names asked of the background.
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { nextTask, runInSlices } from '../../lib/core/dom/run-in-slices';
import { extractInSlices } from '../../lib/extraction/extract-article';
import { findChosen } from '../../lib/extraction/page/chosen-element';
import { makeSafeInSteps } from '../../lib/extraction/sanitize/safe-article';
import { siteOf } from '../../lib/extraction/site-rule';
import type { FoundArticle } from '../../lib/library/clipping';
import type { ArticleMaker } from '../../lib/library/importing/imported-article';
import { askBackground } from '../../lib/messaging/ask';
import { readSite } from '../../lib/settings/sites';

/** How long the page is held up before it gets its turn, in ms. */
const SLICE_MS = 16;

/** A document without a window: its scripts do not run, its pictures are not loaded. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The HTML of an article, made safe, and the text that it gives. */
async function readable(html: string, base: string) {
  const page = parsed(html);
  const content = page.createElement('div');
  content.append(...page.body.childNodes);
  page.body.append(content);
  const steps = makeSafeInSteps(content, base);
  const made = await runInSlices(steps, { signal: new AbortController().signal, sliceMs: SLICE_MS });
  if (!made) throw new Error('Making HTML safe has no budget');
  return { html: made.value.html, text: made.value.text };
}

/** The article of a whole page, read as the reader's settings for its site have it. */
async function extract(html: string, url: string): Promise<FoundArticle | null> {
  const page = parsed(html);
  // What is for browsers without scripts is text to nobody where a page is visited.
  for (const element of page.querySelectorAll('noscript')) element.remove();
  const site = siteOf(url);
  const settings = site === null ? null : await readSite(site);
  const chosen = settings?.article ? findChosen(page, settings.article) : null;
  const found = await extractInSlices(page, url, {
    siteRules: settings?.rules ?? [],
    ...(chosen && { chosen }),
    today: readersDay(systemClock),
    signal: new AbortController().signal,
    now: () => performance.now(),
    pause: nextTask,
  });
  if (!found.ok) return null;
  const { article, form, removals } = found.value;
  return { ...article, form, removals: removals() };
}

/** Whom an article names; nobody, where the background does not answer: the reader page asks again. */
const link: ArticleMaker['link'] = ({ title, text, lang, published }) =>
  askBackground('article/link', { title, text, lang, published: published?.days ?? null }).catch(() => ({
    title: [],
    text: [],
  }));

/** Makes articles in a page of ours. */
export const articleMaker = (): ArticleMaker => ({ readable, extract, link });
