// What the reader says of names on a page, article by article: kept while the page is open, and linked by at once.

import type { NameChoice } from '../../lib/core/name-choices';
import { askBackground } from '../../lib/messaging/ask';
import type { NameChooser, Settling } from '../annotations/settled-names';
import { withoutSettled, withSettled } from '../annotations/settled-names';
import type { ChoicesOf, LinkedExtraction } from './link-article';
import { askForMarks, type OpenArticle, type ReadArticle } from './open-article';

const NONE: readonly NameChoice[] = [];

/** The articles of a page, each known by its address. */
class PageChoices {
  readonly #byUrl = new Map<string, readonly NameChoice[]>();

  readonly of: ChoicesOf = (url) => this.#byUrl.get(url) ?? NONE;

  settle({ extraction: { article }, linked }: LinkedExtraction, settling: Settling): void {
    const { url, title, text } = article;
    this.#byUrl.set(url, withSettled(this.of(url), settling, { title, text, linked }));
  }

  takeBack({ extraction: { article } }: LinkedExtraction, words: string): void {
    this.#byUrl.set(article.url, withoutSettled(this.of(article.url), words));
  }

  /** Whether one of the articles was linked before the reader's last word on its names. */
  isNews({ following, ...first }: Omit<OpenArticle, 'annotations'>): boolean {
    return [first, ...following].some(
      ({ extraction, choices }) => this.of(extraction.article.url) !== choices,
    );
  }
}

/** The same articles, linked by what the reader has said since. */
async function linkAgain(open: OpenArticle, choicesOf: ChoicesOf): Promise<ReadArticle> {
  const { annotations: _, ...read } = open;
  const [linked, choice] = await askForMarks(open.extraction, open, choicesOf);
  const following = await Promise.all(
    open.following.map(async (each) => ({
      ...each,
      ...(await askForMarks(each.extraction, { ...open, ...each }, choicesOf))[0],
    })),
  );
  return { ...read, ...linked, following, choice };
}

export interface NamesOptions {
  /** What has been read; null: nothing, or it was left. */
  readonly open: () => OpenArticle | null;
  /** Marks what was linked anew. */
  readonly show: (read: ReadArticle) => void;
}

/** The reader's word on the names of a page. */
export interface NamesOnPage {
  readonly choicesOf: ChoicesOf;
  /** For the cards of the page. */
  readonly chooser: NameChooser;
  /** Links what is open by what the reader has said, if that is news. Rejects when the background is gone. */
  relink(): Promise<void>;
  /** Takes back what was said of a name in `article`; settles when the marks tell it. */
  unsettle(article: LinkedExtraction, words: string): Promise<void>;
}

/** Outlives readings of the page, and visits of it. */
export function namesOnPage({ open, show }: NamesOptions): NamesOnPage {
  const choices = new PageChoices();

  async function relink(): Promise<void> {
    for (let before = open(); before && choices.isNews(before); before = open()) {
      const next = await linkAgain(before, choices.of);
      if (open() === before) show(next); // else the page was read anew meanwhile
    }
  }
  const chooser: NameChooser = {
    candidates: ({ words, mention: { id, others = [] }, published }) =>
      askBackground('name/candidates', { words, id, others, published }),
    async choose(located, id) {
      const article = open();
      const story = article && [article, ...article.following][located.story];
      if (!story) return;
      choices.settle(story, { located, id });
      await relink();
    },
  };
  return {
    choicesOf: choices.of,
    chooser,
    relink,
    async unsettle(article, words) {
      choices.takeBack(article, words);
      await relink();
    },
  };
}
