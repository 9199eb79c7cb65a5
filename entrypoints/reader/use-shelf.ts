// Where the article on the reader page stands with the library, and what moves it there, here and elsewhere.
import { useEffect, useState } from 'preact/hooks';
import type { EarlierTextsProps } from '../../components/reader/earlier-texts';
import type { NoArticle } from '../../components/reader/reader-message';
import type { EarlierText, ReaderEvents, Shelf } from '../../components/reader/shelf';
import type { ShorterTextProps } from '../../components/shorter-text';
import { runInSlices } from '../../lib/core/dom/run-in-slices';
import { applyEdits } from '../../lib/edits/apply-edits';
import type { Library, Saved, SaveError, Version } from '../../lib/library/repository';
import { type Comparison, compareInSteps } from '../../lib/reader/compare-texts';
import { keepPicturesOfClipping } from './kept-pictures';
import { fromClipping, isSameArticleText, type Loaded, type Turns } from './load-article';

interface ShelfOptions {
  readonly library: Library;
  readonly turns: Turns;
  readonly onNoReading: (why: NoArticle) => void;
  readonly onClipping: (id: string) => void;
}

interface OnShelf {
  readonly shelf: Shelf;
  /** Id in the library; null: a draft. */
  readonly id: string | null;
  /** What the reader is asked; null: nothing. */
  readonly shorter: ShorterTextProps | null;
  readonly events: Pick<ReaderEvents, 'onSave' | 'onDelete' | 'onPutBack'>;
  /** Why it was not deleted, or not put back; null: nothing to tell. */
  readonly problem: SaveError['kind'] | null;
  readonly forgetProblem: () => void;
  /** Saves what is not saved; its id, null: it could not be saved, and that is said. */
  readonly keep: () => Promise<string | null>;
}

type KeptLonger = Extract<Saved, { did: 'kept-longer' }>;
const SHELF: Record<Saved['did'], Shelf> = {
  saved: 'saved',
  updated: 'updated',
  unchanged: 'updated',
  'kept-longer': 'kept-longer',
};

/** Of the clipping on the page: it may be deleted in the popup, or in another tab, and put back there. */
function useWhereabouts(
  library: Library,
  id: string | null,
  setShelf: (next: (before: Shelf) => Shelf) => void,
) {
  useEffect(() => {
    if (id === null) return;
    const life = new AbortController();
    library.watch(id, {
      signal: life.signal,
      onChange: (at) =>
        setShelf((before) => {
          if (at === 'trash') return 'deleted';
          return at === 'kept' && before === 'deleted' ? 'saved' : before;
        }),
    });
    return () => life.abort();
  }, [library, id]);
}

interface SavedElsewhere extends Pick<ShelfOptions, 'library' | 'turns'> {
  readonly setId: (id: string) => void;
  readonly setShelf: (next: Shelf | ((before: Shelf) => Shelf)) => void;
}

/** Of a draft, `id` is null: it may be saved by the popup, or in another tab. */
function useSavedElsewhere({ library, turns, setId, setShelf }: SavedElsewhere, id: string | null): void {
  /** A draft that the popup has saved meanwhile is that clipping from now on; another text of it is an older copy. */
  const recognise = async (clipping: string) => {
    if (turns.id !== null) return;
    const kept = await library.read(clipping);
    if (!kept) return;
    if (!isSameArticleText(kept, turns.loaded)) {
      setShelf((before) => (before === 'unsaved' ? 'outdated' : before));
      return;
    }
    turns.id = clipping;
    setId(clipping);
    setShelf('saved');
  };
  useEffect(() => {
    if (id !== null) return;
    const life = new AbortController();
    library.watchSaved(turns.loaded.item, {
      signal: life.signal,
      onChange: (clipping) => {
        // Nothing that the reader has asked for fails with it: the article stays a draft.
        if (clipping !== null) void turns.take(() => recognise(clipping)).catch(() => undefined);
      },
    });
    return () => life.abort();
  }, [library, id]);
}

export function useShelf({ library, turns, onNoReading, onClipping }: ShelfOptions): OnShelf {
  const [shelf, setShelf] = useState<Shelf>(turns.loaded.shelf);
  const [id, setId] = useState(turns.id);
  const fail = () => onNoReading('failed');

  const [longer, setLonger] = useState<KeptLonger | null>(null);
  const [problem, setProblem] = useState<SaveError['kind'] | null>(null);

  useWhereabouts(library, id, setShelf);
  useEffect(() => {
    if (id !== null) onClipping(id);
  }, [id, onClipping]);

  useSavedElsewhere({ library, turns, setId, setShelf }, id);

  const save = async (replace: boolean) => {
    const { loaded } = turns;
    if (!loaded.article) return;
    const saved = await library.save(loaded.article, loaded.mentions, { layer: loaded, replace });
    const isKept = saved.ok && saved.value.did === 'kept-longer';
    setLonger(saved.ok && saved.value.did === 'kept-longer' ? saved.value : null);
    if (saved.ok && !isKept) {
      turns.id = saved.value.id;
      setId(saved.value.id);
      keepPicturesOfClipping(saved.value.id);
    }
    setShelf(saved.ok ? SHELF[saved.value.did] : saved.error.kind);
  };
  const begin = async (replace: boolean) => {
    if (!turns.loaded.article) return;
    if (turns.loaded.article.url === '') {
      setShelf('no-address');
      return;
    }
    setShelf('saving');
    await turns.take(() => save(replace)).catch(fail);
  };
  const remove = async (clipping: string) => {
    const done = await library.trash(clipping);
    setProblem(done.ok ? null : done.error.kind);
    if (done.ok) setShelf('deleted');
  };
  const putBack = async (clipping: string) => {
    const done = await library.restore(clipping);
    setProblem(done.ok ? null : done.error.kind);
    if (!done.ok) return;
    if (done.value === 'gone') onNoReading('missing');
    else setShelf('saved');
  };
  return {
    shelf,
    id,
    problem,
    forgetProblem: () => setProblem(null),
    shorter:
      shelf === 'kept-longer' && longer
        ? { ...longer, onKeep: () => setShelf('outdated'), onReplace: () => void begin(true) }
        : null,
    events: {
      onSave: () => void begin(false),
      onDelete: () => id !== null && void remove(id).catch(fail),
      onPutBack: () => id !== null && void putBack(id).catch(fail),
    },
    keep: async () => {
      if (turns.id === null) await begin(false);
      return turns.id;
    },
  };
}

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
  return { id, savedAt, length: text.length, body: root, comparison: null };
}

/** Longest time, in ms, that the page waits for comparing. */
const SLICE_MS = 12;

/** Compares each of `versions` with `now`, both as they were extracted, one after the other; `onDone` is told of each. */
async function compareAll(
  versions: readonly Version[],
  {
    now,
    onDone,
    signal,
  }: { now: string; onDone: (id: string, comparison: Comparison) => void; signal: AbortSignal },
): Promise<void> {
  for (const { id, body } of versions) {
    const done = await runInSlices(compareInSteps(body.text, now), { signal, sliceMs: SLICE_MS });
    if (done) onDone(id, done.value);
  }
}

/** `hasFailed`: the disk took no change; the text stays as it is. */
export function useEarlierTexts({ library, id, loaded, turns, onLoaded }: EarlierOptions) {
  const [texts, setTexts] = useState<readonly EarlierText[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const { base } = loaded;

  useEffect(() => {
    if (id === null) return;
    const here = new AbortController();
    const read = async () => {
      const versions = await library.versions(id);
      if (here.signal.aborted) return;
      setTexts(versions.map(earlierText));
      const onDone = (compared: string, comparison: Comparison) =>
        setTexts((texts) => texts.map((text) => (text.id === compared ? { ...text, comparison } : text)));
      await compareAll(versions, { now: base.text, onDone, signal: here.signal });
    };
    read().catch(() => setTexts([])); // the article can be read without them
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
