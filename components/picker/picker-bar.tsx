// Says how to choose the article on a page, and what has come of it.
import { Button } from '../button';
import { counted } from '../formats';
import { useWords } from '../words';

export type PickerState =
  /** `words`: how many words the element under the box has. */
  | { readonly at: 'picking'; readonly words: number }
  | { readonly at: 'reading' }
  /** The part has too little text to be an article. */
  | { readonly at: 'refused' }
  /** `site`: where the choice can be kept for other pages; null: nothing lasting names the part. */
  | { readonly at: 'chosen'; readonly words: number; readonly site: string | null }
  | { readonly at: 'kept'; readonly site: string };

export interface PickerEvents {
  readonly onAgain: () => void;
  readonly onKeep: () => void;
  /** Nothing was chosen, or what was chosen stays. */
  readonly onEnd: () => void;
}

function Said({ state }: { readonly state: PickerState }) {
  const words = useWords();
  const count = (n: number) => counted(words, n, { one: 'pickerWordsOne', other: 'pickerWordsOther' });
  switch (state.at) {
    case 'picking':
      return (
        <>
          <strong>{words('pickerTitle')}</strong>
          <span class="picker-count">{count(state.words)}</span>
          <span class="picker-help">{words('pickerHelp')}</span>
        </>
      );
    case 'reading':
      return <span>{words('pickerReading')}</span>;
    case 'refused':
      return (
        <>
          <strong>{words('pickerRefused')}</strong>
          <span class="picker-help">{words('pickerHelp')}</span>
        </>
      );
    case 'chosen':
      return (
        <>
          <strong>{words('pickerChosen')}</strong>
          <span class="picker-count">{count(state.words)}</span>
          <span class="picker-help">
            {state.site === null ? words('pickerUnnamed') : words('pickerKeepHelp', state.site)}
          </span>
        </>
      );
    case 'kept':
      return <strong>{words('pickerKept', state.site)}</strong>;
  }
}

export function PickerBar({ state, onAgain, onKeep, onEnd }: PickerEvents & { readonly state: PickerState }) {
  const words = useWords();
  const isChosen = state.at === 'chosen' || state.at === 'kept';
  return (
    <div class="picker-bar raised">
      <p class="picker-said" role="status">
        <Said state={state} />
      </p>
      <div class="picker-actions">
        {isChosen && <Button onPress={onAgain}>{words('pickerAgain')}</Button>}
        {state.at === 'chosen' && state.site !== null && (
          <Button onPress={onKeep}>{words('pickerKeep')}</Button>
        )}
        <Button primary={isChosen} onPress={onEnd}>
          {words(isChosen ? 'pickerDone' : 'pickerCancel')}
        </Button>
      </div>
    </div>
  );
}
