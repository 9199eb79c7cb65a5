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
import { WorkLine, type WorkLineProps } from './bulk-bar';
import { type LibraryView, libraryAddress } from './library-address';
import { LibraryNav, type LibraryNavProps } from './library-nav';

export interface LibraryFrameProps {
  readonly nav: LibraryNavProps;
  /** The view itself. */
  readonly children: ComponentChildren;
  /** What was done last; null: nothing to tell. */
  readonly told: { readonly message: string; readonly canUndo: boolean; readonly stays?: boolean } | null;
  readonly onUndo: () => void;
  readonly onForgetTold: () => void;
  /** Null: nothing takes long now. */
  readonly working: WorkLineProps | null;
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

/** Names a view whatever its look, its order, and what is being typed into its search. */
const placeOf = (view: LibraryView): string =>
  libraryAddress('look' in view ? { ...view, ...{ look: 'rows', order: 'newest', query: '' } } : view);

/** A new view is read from its head, where the link that led to it has gone. */
function useViewsTop(view: LibraryView) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const place = placeOf(view);
  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('.library-title')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [place]);
  return main;
}

export function LibraryFrame({
  nav,
  children,
  told,
  onUndo,
  onForgetTold,
  working,
  help,
  onHelp,
  asked,
}: LibraryFrameProps) {
  const words = useWords();
  const folded = useFolded(libraryAddress(nav.view));
  const main = useViewsTop(nav.view);
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
      <main class="library-main" ref={main}>
        {children}
      </main>
      <Toast
        message={told?.message ?? null}
        action={words(told?.canUndo ? 'libraryUndo' : 'close')}
        onAction={told?.canUndo ? onUndo : onForgetTold}
        onExpire={onForgetTold}
        stays={told?.stays ?? false}
      />
      {working && <WorkLine {...working} />}
      {help && (
        <KeyHelp keys={LIBRARY_KEYS} {...help}>
          <p class="second-line">{words('librarySearchHelp')}</p>
        </KeyHelp>
      )}
      {asked && <AskFirst {...asked} />}
    </div>
  );
}
