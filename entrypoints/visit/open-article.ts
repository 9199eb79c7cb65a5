// An article that has been read → its names linked and marked on the page; read again, its marks are brought up to date.
import { mountNotice } from '../../components/notice/mount-notice';
import { blockText } from '../../lib/core/block-text';
import { whenCalm } from '../../lib/core/dom/when-calm';
import type { MarkChoice } from '../../lib/core/shapes/mark-choice-shape';
import type { Extraction } from '../../lib/extraction/extract-article';
import type { LinkedMention } from '../../lib/linking/types';
import { askBackground, tellOfPage } from '../../lib/messaging/ask';
import type { MentionedText } from '../../lib/page/highlight/locate-mentions';
import type { NameChooser } from '../annotations/settled-names';
import { type Annotations, startAnnotations } from '../annotations/start-annotations';
import { browserWords, correctFacts, layOverPage } from '../shared/extension-page';
import { openMarkChoice } from '../shared/mark-choice';
import { loadParts } from '../shared/visit-parts';
import { type FollowOptions, followArticle } from './follow-article';
import { type ChoicesOf, type FollowingArticle, type LinkedExtraction, linkArticle } from './link-article';

/** An article that has been read, with its marks. */
export interface OpenArticle extends LinkedExtraction {
  readonly annotations: Annotations;
  /** Articles that the page has put below it. */
  readonly following: readonly FollowingArticle[];
}

/** What was read and linked, and what the reader wants to see marked of it. */
export type ReadArticle = Omit<OpenArticle, 'annotations'> & { readonly choice: MarkChoice };

/** The names in what was read, and which of them the reader wants to see marked. */
export const askForMarks = (extraction: Extraction, before: OpenArticle | null, choicesOf: ChoicesOf) =>
  Promise.all([linkArticle(extraction, before, choicesOf), openMarkChoice().read()]);

/** The texts of the page in which names of its article number `story` stand: headline, body, captions. */
function placesOf(
  { extraction, linked, captioned }: LinkedExtraction,
  story: number,
): readonly MentionedText[] {
  const { article, runs, captions, liveText } = extraction;
  const published = article.published?.days ?? null;
  const common = { published, story, toLive: liveText };
  const body = { ...common, text: article.text, runs, mentions: linked.text };
  const below = { ...common, ...captions, mentions: captioned };
  const headline = headlineMentions(extraction, linked.title);
  return headline ? [{ ...headline, story }, body, below] : [body, below];
}

/** What stands on a page for one article, however often it is read. */
export interface StandingArticle {
  /** Marks what was read, in the place of what was read before, and follows it from now on. */
  show(read: ReadArticle): OpenArticle;
  /** Whether something has come that is to be read. */
  isBehind(): boolean;
  /** Takes all of it away. */
  end(): void;
}

export interface StandingOptions extends Pick<FollowOptions, 'readAgain' | 'now' | 'signal'> {
  /** Told before each look at a page that has changed. */
  readonly onChange: () => void;
  readonly chooser: NameChooser;
}

/** Marks and cards on somebody else's page, none of them shown yet, until `signal` aborts; without a `chooser` nobody can say whom they mean. */
export function annotatePage(page: Document, signal: AbortSignal, chooser?: NameChooser): Annotations {
  const notice = mountNotice(page, browserWords, signal);
  const whenReady = (then: () => void) => whenCalm(page, then, signal);
  return startAnnotations({
    document: page,
    places: [],
    describe: (id, published) => askBackground('entity/describe', { id, published }),
    summarise: (id) => askBackground('entity/wikipedia', { id, lang: page.documentElement.lang || null }),
    correct: correctFacts,
    ...(chooser ? { chooser } : {}),
    source: {
      bring: async () => (await loadParts()).mountCard,
      onMissing: () => whenReady(() => notice.say(browserWords('partsMissing'))),
    },
    words: browserWords,
    whenReady,
    lay: layOverPage,
    signal,
  });
}

/**
 * The card is fetched before it is wanted, when the page has nothing else to do: it is there at the first hover, and on a
 * page that comes back from the cache, for which the leave of a click has ended. What fails is tried again when it is wanted.
 */
function fetchCardLater(signal: AbortSignal): void {
  const waiting = requestIdleCallback(() => loadParts().catch(() => undefined));
  signal.addEventListener('abort', () => cancelIdleCallback(waiting), { once: true });
}

/** Marks, shown at once, and whoever follows the article; nothing is there before the first `show`. */
export function standOn(
  page: Document,
  { onChange, readAgain, chooser, now, signal: life }: StandingOptions,
): StandingArticle {
  const own = new AbortController();
  const signal = AbortSignal.any([life, own.signal]);
  const annotations = annotatePage(page, signal, chooser);
  annotations.setHighlighted(true);
  openMarkChoice().watch(annotations.choose, signal);
  const dropStale: FollowOptions['dropStale'] = (records) => {
    onChange();
    return annotations.dropStale(records);
  };
  let isShown = false;
  const follower = followArticle({ page, dropStale, readAgain, now, signal });
  return {
    show({ choice, ...read }) {
      annotations.choose(choice);
      annotations.update([read, ...read.following].flatMap(placesOf));
      follower.follow(read.extraction);
      if (!isShown) fetchCardLater(signal);
      isShown = true;
      tellOfPage();
      return { ...read, annotations };
    },
    isBehind: follower.isBehind,
    end: () => {
      own.abort();
      tellOfPage();
    },
  };
}

/** Null: the page shows no headline, or shows it in other words than the title has. */
function headlineMentions(
  { article: { title, published }, headline }: Extraction,
  mentions: readonly LinkedMention[],
): MentionedText | null {
  if (!headline) return null;
  const { text, runs } = blockText(headline);
  const offset = text.indexOf(title);
  if (offset < 0) return null;
  const shifted = mentions.map((mention) => ({
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  }));
  return { text, runs, mentions: shifted, published: published?.days ?? null, toLive: (node) => node };
}
