// Wires the former texts of a clipping to the library: what there are, and putting one back.
import { useEffect, useState } from 'preact/hooks';
import type { EarlierTextsProps } from '../../components/reader/earlier-texts';
import type { EarlierText } from '../../components/reader/reading';
import { applyEdits } from '../../lib/article/apply-edits';
import type { Library, Version } from '../../lib/library/repository';
import { fromClipping, type Loaded } from './load-reading';
import type { Turns } from './use-turns';

interface EarlierOptions {
  readonly library: Library;
  /** Id in the library; null: a draft, which has no former texts. */
  readonly id: string | null;
  readonly loaded: Loaded;
  readonly turns: Turns;
  readonly onLoaded: (next: Loaded) => void;
}

function earlierText({ id, savedAt, body }: Version): EarlierText {
  const { root, text } = applyEdits(body, body.edits, document);
  return { id, savedAt, length: text.length, body: root };
}

/** `hasFailed`: the disk took no change; the text stays as it is. */
export function useEarlierTexts({ library, id, loaded, turns, onLoaded }: EarlierOptions) {
  const [texts, setTexts] = useState<readonly EarlierText[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const { base } = loaded;

  useEffect(() => {
    if (id === null) return;
    const here = new AbortController();
    library.versions(id).then(
      (versions) => {
        if (!here.signal.aborted) setTexts(versions.map(earlierText));
      },
      () => setTexts([]), // the article can be read without them
    );
    return () => here.abort();
  }, [library, id, base]);

  const restore = async (text: EarlierText) => {
    if (id === null) return;
    const restored = await library.restoreVersion(text.id);
    setFailed(!restored.ok);
    const clipping = restored.ok ? await library.read(id) : null;
    if (!clipping) return;
    const next = fromClipping(clipping);
    turns.loaded = next;
    document.title = next.reading.title;
    onLoaded(next);
  };
  const earlier: EarlierTextsProps = {
    texts,
    length: loaded.text.length,
    onRestore: (text) => void turns.take(() => restore(text)).catch(() => setFailed(true)),
  };
  return { earlier, hasFailed, forgetFailure: () => setFailed(false) };
}
