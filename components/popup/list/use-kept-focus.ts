// After a row is gone, whoever took it away, the keyboard is where it was: on the row that moved up.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** `ids` of the rows of the list, in their order; each row has its title as a link. */
export function useKeptFocus(list: RefObject<HTMLUListElement | null>, ids: readonly string[]): void {
  const newest = useRef(ids);
  newest.current = ids;
  const last = useRef<{ readonly id: string; readonly at: number } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const inRow = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-clipping]') : null;
    list.current?.addEventListener(
      'focusin',
      ({ target }) => {
        const id = inRow(target)?.dataset['clipping'];
        last.current = id === undefined ? null : { id, at: newest.current.indexOf(id) };
      },
      { signal: life.signal },
    );
    list.current?.addEventListener(
      'focusout',
      // An element that is taken out of the page gives its focus to nobody.
      ({ relatedTarget }) => {
        if (relatedTarget !== null && inRow(relatedTarget) === null) last.current = null;
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [list]);
  useLayoutEffect(() => {
    const was = last.current;
    if (!was) return;
    const at = ids.indexOf(was.id);
    if (at >= 0) {
      last.current = { id: was.id, at };
      return;
    }
    last.current = null;
    if (document.activeElement !== document.body) return;
    const links = list.current?.querySelectorAll<HTMLElement>('.row-title') ?? [];
    links[Math.min(was.at, links.length - 1)]?.focus();
  }, [list, ids]);
}
