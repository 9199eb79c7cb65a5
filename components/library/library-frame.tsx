// The library page: its lists at the side, one view beside them, what was done last, and what is asked before it is done.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { KeysIcon } from '../icons';
import { KeyHelp, type KeyHelpProps } from '../keys/key-help';
import { LIBRARY_KEYS } from '../keys/list-keys';
import { Toast } from '../toast';
import { useWords } from '../words';
import { AskFirst, type AskFirstProps } from './ask-first';
import { libraryAddress } from './library-address';
import { LibraryNav, type LibraryNavProps } from './library-nav';

export interface LibraryFrameProps {
  readonly nav: LibraryNavProps;
  /** The view itself. */
  readonly children: ComponentChildren;
  /** What was done last; null: nothing to tell. */
  readonly told: { readonly message: string; readonly canUndo: boolean } | null;
  readonly onUndo: () => void;
  readonly onForgetTold: () => void;
  /** Null: the keys are not explained now. */
  readonly help: KeyHelpProps | null;
  readonly onHelp: () => void;
  /** Null: nothing is asked. */
  readonly asked: AskFirstProps | null;
}

/** On a narrow page the lists fold away; a step to another view folds them again. */
function useFolded(at: string) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [at]);
  return details;
}

export function LibraryFrame({
  nav,
  children,
  told,
  onUndo,
  onForgetTold,
  help,
  onHelp,
  asked,
}: LibraryFrameProps) {
  const words = useWords();
  const folded = useFolded(libraryAddress(nav.view));
  return (
    <div class="library">
      <aside class="library-side">
        <header class="side-head">
          <a
            class="side-title"
            href={libraryAddress({ at: 'shelf', shelf: 'inbox', look: 'rows', order: 'newest' })}
          >
            {words('libraryTitle')}
          </a>
          <Button label={words('keysTitle')} onPress={onHelp}>
            <KeysIcon />
          </Button>
        </header>
        <details class="side-folded" ref={folded}>
          <summary>{words('libraryNav')}</summary>
          <LibraryNav {...nav} />
        </details>
        <div class="side-open">
          <LibraryNav {...nav} />
        </div>
      </aside>
      <main class="library-main">{children}</main>
      <Toast
        message={told?.message ?? null}
        action={words(told?.canUndo ? 'libraryUndo' : 'close')}
        onAction={told?.canUndo ? onUndo : onForgetTold}
        onExpire={onForgetTold}
      />
      {help && (
        <KeyHelp keys={LIBRARY_KEYS} {...help}>
          <p class="second-line">{words('librarySearchHelp')}</p>
        </KeyHelp>
      )}
      {asked && <AskFirst {...asked} />}
    </div>
  );
}
