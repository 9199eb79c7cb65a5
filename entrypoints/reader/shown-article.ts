// The article on the reader page → its arranged body, its text with offsets, its sections; names in it are marked.

import { useCallback, useMemo, useState } from 'preact/hooks';
import { mountCard } from '../../components/card-frame/mount-card';
import type { ReaderCast } from '../../components/reader/reader';
import type { ShownTexts } from '../../components/reader/shelf';
import { type BlockText, blockText, captionText } from '../../lib/core/block-text';
import type { DayInterval } from '../../lib/core/calendar';
import { saidOfNames } from '../../lib/edits/edits';
import { namedIn } from '../../lib/gazetteer/describe/describe-cast';
import type { LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { MentionedText } from '../../lib/page/highlight/locate-mentions';
import { arrangeBody, letKeyboardScroll } from '../../lib/reader/arrange-body';
import type { Section } from '../../lib/reader/outline';
import { cardAtHand } from '../annotations/late-card';
import { settledNames } from '../annotations/settled-names';
import { type AnnotationOptions, type Annotations, startAnnotations } from '../annotations/start-annotations';
import { browserWords, correctFacts } from '../shared/extension-page';
import { linkCaptions } from '../shared/link-captions';
import { showChosen } from '../shared/mark-choice';
import { useCast, useSavedAbout } from '../shared/use-cast';
import type { Loaded } from './load-article';

export interface ShownArticle {
  readonly body: HTMLElement;
  /** `blockText` of the body. */
  readonly text: BlockText;
  readonly sections: readonly Section[];
  readonly annotations: Annotations;
  /** Aborts when the article is taken away, or another form of it takes its place. */
  readonly signal: AbortSignal;
}

/** What stands on the page (null: nothing yet), and what the page calls when it has put an article there. */
export function useShownArticle({ reading, mentions, text, edits }: Loaded, asked: NamesAsked) {
  const [shown, setShown] = useState<ShownArticle | null>(null);
  const { chooser, countAbout } = asked;
  const onShown = useCallback(
    ({ title, body }: ShownTexts, signal: AbortSignal) => {
      const sections = arrangeBody(body, {
        back: browserWords('readerNoteBack'),
        unnamed: browserWords('pictureUnnamed'),
      });
      letKeyboardScroll(body, signal);
      const places = [
        mentionedTextOf(title, {
          text: reading.title,
          mentions: mentions.title,
          published: reading.published,
        }),
        mentionedTextOf(body, { text, mentions: mentions.text, published: reading.published }),
      ];
      const annotations = markNames(places, signal, { chooser, countAbout });
      void markCaptions(body, { reading, text, edits }).then((captions) =>
        annotations.update([...places, captions]),
      );
      setShown({ body, text: blockText(body), sections, annotations, signal });
    },
    [reading, mentions, text, edits, chooser, countAbout],
  );
  return { shown, onShown };
}

/** Those whom the article names: what has changed since, and the way to each of their places. `shown`: the article as it stands on the page; null: nothing yet. */
export function useReaderCast(
  { mentions, reading, edits }: Loaded,
  shown: ShownArticle | null,
  onUnsettle: ReaderCast['onUnsettle'],
): ReaderCast {
  const { published } = reading;
  const article = useMemo(() => {
    const named = namedIn(mentions.title, mentions.text);
    return named.length > 0 ? { named, published } : null;
  }, [mentions, published]);
  const settled = settledNames(saidOfNames(edits), mentions);
  const onReveal: ReaderCast['onReveal'] = (id) => shown?.annotations.reveal(id);
  const cast = useCast(article);
  return { cast, saved: useSavedAbout(cast), onReveal, settled, onUnsettle };
}

/**
 * The captions in `root` with the names in them. They are linked whenever they are shown: what readers put back and take
 * out of an article changes them, too. Where nobody answers, the extension was updated and they stay as they are.
 */
async function markCaptions(
  root: Element,
  { reading, text, edits }: Pick<Loaded, 'reading' | 'text' | 'edits'>,
): Promise<MentionedText> {
  const captions = captionText(root);
  const { title, published, lang } = reading;
  const question = { title, text, published, lang, choices: saidOfNames(edits) };
  const mentions = await linkCaptions(question, captions.text).catch(() => []);
  return { ...captions, mentions, published, toLive: (node) => node };
}

/** The language of the article on one of our pages; null: it states none. */
const langOf = (page: Document): string | null => page.querySelector<HTMLElement>('.article')?.lang || null;

/** Who is asked about names in the reader, and told of them; the same objects while the article is open. */
type NamesAsked = Required<Pick<AnnotationOptions, 'chooser' | 'countAbout'>>;

/** Marks the names in `places`, headline and body, and shows their cards until `signal` aborts. */
export function markNames(
  places: readonly MentionedText[],
  signal: AbortSignal,
  asked: Partial<NamesAsked> = {},
): Annotations {
  const annotations = startAnnotations({
    document,
    places,
    describe: (id, day) => askBackground('entity/describe', { id, published: day }),
    summarise: (id) => askBackground('entity/wikipedia', { id, lang: langOf(document) }),
    correct: correctFacts,
    ...asked,
    source: cardAtHand(mountCard),
    words: browserWords,
    signal,
  });
  void showChosen(annotations, signal);
  return annotations;
}

interface LinkedText {
  readonly text: string;
  /** Offsets count in `text`. */
  readonly mentions: readonly LinkedMention[];
  readonly published: DayInterval | null;
}

/**
 * The text of `root`, whose nodes are shown as they are. A clipping may be older than our rules: where cleaning it
 * again gives another text, its offsets point at other words, and no mark is better than a wrong one.
 */
export function mentionedTextOf(root: Element, { text, mentions, published }: LinkedText): MentionedText {
  const shown = blockText(root);
  return { ...shown, mentions: shown.text === text ? mentions : [], published, toLive: (node) => node };
}
