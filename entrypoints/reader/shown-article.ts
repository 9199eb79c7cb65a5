// An article as it stands on the reader page: everything that follows it hangs on this.
import { useCallback, useState } from 'preact/hooks';
import type { ShownTexts } from '../../components/reader/reading';
import { arrangeBody } from '../../lib/reading/arrange-body';
import type { Section } from '../../lib/reading/outline';
import { letKeyboardScroll } from '../../lib/reading/wrap-tables';
import { type BlockText, blockText } from '../../lib/text/block-text';
import { browserWords } from '../shared/browser-words';
import type { Loaded } from './load-reading';
import { markNames } from './mark-names';
import { placeOf } from './place-of';

export interface ShownArticle {
  readonly body: HTMLElement;
  /** `blockText` of the body. */
  readonly text: BlockText;
  readonly sections: readonly Section[];
  /** Aborts when the article is taken away, or another form of it takes its place. */
  readonly signal: AbortSignal;
}

/** What stands on the page (null: nothing yet), and what the page calls when it has put an article there. */
export function useShownArticle({ reading, mentions, text }: Loaded) {
  const [shown, setShown] = useState<ShownArticle | null>(null);
  const onShown = useCallback(
    ({ title, body }: ShownTexts, signal: AbortSignal) => {
      const sections = arrangeBody(body, {
        back: browserWords('readerNoteBack'),
        unnamed: browserWords('pictureUnnamed'),
      });
      letKeyboardScroll(body, signal);
      const places = [
        placeOf(title, { text: reading.title, mentions: mentions.title }),
        placeOf(body, { text, mentions: mentions.text }),
      ];
      markNames({ places, published: reading.published, signal });
      setShown({ body, text: blockText(body), sections, signal });
    },
    [reading, mentions, text],
  );
  return { shown, onShown };
}
