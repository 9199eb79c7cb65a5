// What the reader says of names on the cards of an article that is open in the reader → edits of it, and a notice that can undo them.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { saidOfNames, withNames } from '../../lib/edits/edits';
import { askBackground } from '../../lib/messaging/ask';
import type { SettledName } from '../../lib/messaging/protocol';
import { type NameChooser, withoutSettled, withSettled } from '../annotations/settled-names';
import type { ChangeEdits } from '../reader/use-edits';

export interface NamesInReader {
  /** The same object while the article is open: marks are made anew with another. */
  readonly chooser: NameChooser;
  /** What was said a moment ago; null: nothing, or it was seen. */
  readonly settled: SettledName | null;
  readonly onUnsettle: (words: string) => void;
  readonly forgetSettled: () => void;
}

/** For the cards of the article whose edits `change` changes. */
export function useNameChooser(change: ChangeEdits): NamesInReader {
  const [settled, setSettled] = useState<SettledName | null>(null);
  const latest = useRef(change);
  latest.current = change;

  const chooser = useMemo<NameChooser>(
    () => ({
      candidates: ({ words, mention: { id, others = [] }, published }) =>
        askBackground('name/candidates', { words, id, others, published }),
      async choose(located, id) {
        const candidates = id ? await chooser.candidates(located) : [];
        await latest.current((edits, { item, text, mentions }) => {
          const article = { title: item.title, text, linked: mentions };
          return withNames(edits, withSettled(saidOfNames(edits), { located, id }, article));
        });
        const name = id ? (candidates.find((candidate) => candidate.id === id)?.name ?? id) : null;
        setSettled(id === undefined ? null : { words: located.words, name });
      },
    }),
    [],
  );
  return {
    chooser,
    settled,
    onUnsettle: (words) => {
      setSettled(null);
      void latest.current((edits) => withNames(edits, withoutSettled(saidOfNames(edits), words)));
    },
    forgetSettled: useCallback(() => setSettled(null), []),
  };
}
