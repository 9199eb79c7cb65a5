// Says how to choose the article on a page, and what has come of it.
import { Button } from '../button';
import { counted } from '../counted';
import { useWords } from '../words';

export type PointingState =
  /** `words`: how many words the element under the box has. */
  | { readonly at: 'pointing'; readonly words: number }
  | { readonly at: 'reading' }
  /** The part has too little text to be an article. */
  | { readonly at: 'refused' }
  /** `site`: where the choice can be kept for other pages; null: nothing lasting names the part. */
  | { readonly at: 'chosen'; readonly words: number; readonly site: string | null }
  | { readonly at: 'kept'; readonly site: string };

export interface PointingEvents {
  readonly onAgain: () => void;
  readonly onKeep: () => void;
  /** Nothing was chosen, or what was chosen stays. */
  readonly onEnd: () => void;
}

function Said({ state }: { readonly state: PointingState }) {
  const words = useWords();
  const count = (n: number) => counted(words, n, { one: 'pointingWordsOne', other: 'pointingWordsOther' });
  switch (state.at) {
    case 'pointing':
      return (
        <>
          <strong>{words('pointingTitle')}</strong>
          <span class="pointing-count">{count(state.words)}</span>
          <span class="pointing-help">{words('pointingHelp')}</span>
        </>
      );
    case 'reading':
      return <span>{words('pointingReading')}</span>;
    case 'refused':
      return (
        <>
          <strong>{words('pointingRefused')}</strong>
          <span class="pointing-help">{words('pointingHelp')}</span>
        </>
      );
    case 'chosen':
      return (
        <>
          <strong>{words('pointingChosen')}</strong>
          <span class="pointing-count">{count(state.words)}</span>
          <span class="pointing-help">
            {state.site === null ? words('pointingUnnamed') : words('pointingKeepHelp', state.site)}
          </span>
        </>
      );
    case 'kept':
      return <strong>{words('pointingKept', state.site)}</strong>;
  }
}

export function PointingBar({
  state,
  onAgain,
  onKeep,
  onEnd,
}: PointingEvents & { readonly state: PointingState }) {
  const words = useWords();
  const isChosen = state.at === 'chosen' || state.at === 'kept';
  return (
    <div class="pointing-bar raised">
      <p class="pointing-said" role="status">
        <Said state={state} />
      </p>
      <div class="pointing-actions">
        {isChosen && <Button onPress={onAgain}>{words('pointingAgain')}</Button>}
        {state.at === 'chosen' && state.site !== null && (
          <Button onPress={onKeep}>{words('pointingKeep')}</Button>
        )}
        <Button primary={isChosen} onPress={onEnd}>
          {words(isChosen ? 'pointingDone' : 'pointingCancel')}
        </Button>
      </div>
    </div>
  );
}
