// Asks before something is done that nobody can undo.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { useWords } from '../words';

export interface AskFirstProps {
  /** What would happen. */
  readonly question: string;
  /** Says on the button what happens. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The answer that changes nothing has the focus. */
export function AskFirst({ question, yes, onYes, onNo }: AskFirstProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="library-dialog raised" aria-labelledby="ask-first" onClose={onNo}>
      <p id="ask-first">{question}</p>
      <div class="dialog-actions">
        <Button onPress={() => dialog.current?.close()}>{words('libraryKeep')}</Button>
        <Button primary onPress={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
