// An article that has been read → its names linked and marked on the page; read again, its marks are brought up to date.
import { blockText } from '../../lib/core/block-text';
import { whenCalm } from '../../lib/core/dom/when-calm';
import type { MarkChoice } from '../../lib/core/shapes/mark-choice-shape';
import type { Extraction } from '../../lib/extraction/extract-article';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { MentionedText } from '../../lib/page/highlight/locate-mentions';
import { type Annotations, startAnnotations } from '../annotations/start-annotations';
import { browserWords, correctFacts, layOverPage } from '../shared/extension-page';
import { openMarkChoice } from '../shared/mark-choice';
import { type FollowOptions, followArticle } from './follow-article';

/** An article that has been read, with its marks. */
export interface OpenArticle {
  readonly extraction: Extraction;
  readonly linked: LinkedArticle;
  readonly annotations: Annotations;
}

/** All that linking looks at. */
function questionOf({ article }: Extraction) {
  const { title, text, lang } = article;
  return { title, text, published: article.published?.days ?? null, lang };
}

/**
 * Links what was read; the answer of `before` stands where nothing of the question has changed. The text is linked as a
 * whole: whom a surname means may be said by any of its paragraphs.
 */
export function linkArticle(extraction: Extraction, before: OpenArticle | null): Promise<LinkedArticle> {
  const question = questionOf(extraction);
  const isSame = before && JSON.stringify(questionOf(before.extraction)) === JSON.stringify(question);
  return isSame ? Promise.resolve(before.linked) : askBackground('article/link', question);
}

/** The texts of the page in which names stand: headline, body. */
function placesOf(extraction: Extraction, linked: LinkedArticle): readonly MentionedText[] {
  const { article, runs, liveText } = extraction;
  const published = article.published?.days ?? null;
  const body = { text: article.text, runs, mentions: linked.text, published, toLive: liveText };
  const headline = headlineMentions(extraction, linked.title);
  return headline ? [headline, body] : [body];
}

/** What stands on a page for one article, however often it is read. */
export interface StandingArticle {
  /** Marks what was read, in the place of what was read before, and follows it from now on. */
  show(extraction: Extraction, linked: LinkedArticle, choice: MarkChoice): OpenArticle;
  /** Whether something has come that is to be read. */
  isBehind(): boolean;
  /** Takes all of it away. */
  end(): void;
}

export interface StandingOptions extends Pick<FollowOptions, 'readAgain' | 'now' | 'signal'> {
  /** Told before each look at a page that has changed. */
  readonly onChange: () => void;
}

/** Marks, shown at once, and whoever follows the article; nothing is there before the first `show`. */
export function standOn(
  page: Document,
  { onChange, readAgain, now, signal: life }: StandingOptions,
): StandingArticle {
  const own = new AbortController();
  const signal = AbortSignal.any([life, own.signal]);
  const annotations = startAnnotations({
    document: page,
    places: [],
    describe: (id, published) => askBackground('entity/describe', { id, published }),
    correct: correctFacts,
    words: browserWords,
    whenReady: (then) => whenCalm(page, then, signal),
    lay: layOverPage,
    signal,
  });
  annotations.setHighlighted(true);
  openMarkChoice().watch(annotations.choose, signal);
  const dropStale: FollowOptions['dropStale'] = (records) => {
    onChange();
    return annotations.dropStale(records);
  };
  const follower = followArticle({ page, dropStale, readAgain, now, signal });
  return {
    show(extraction, linked, choice) {
      annotations.choose(choice);
      annotations.update(placesOf(extraction, linked));
      follower.follow(extraction);
      return { extraction, linked, annotations };
    },
    isBehind: follower.isBehind,
    end: () => own.abort(),
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
