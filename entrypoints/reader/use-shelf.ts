// Where the article on the reader page stands with the library, and what moves it there.
import { useState } from 'preact/hooks';
import type { NoReading } from '../../components/reader/reader-message';
import type { ReaderEvents, Shelf } from '../../components/reader/reading';
import type { Library } from '../../lib/library/repository';
import type { Loaded } from './load-reading';

interface ShelfOptions {
  readonly library: Library;
  readonly loaded: Loaded;
  readonly onNoReading: (why: NoReading) => void;
}

interface OnShelf {
  readonly shelf: Shelf;
  /** Id in the library; null: a draft. */
  readonly id: string | null;
  readonly events: Pick<ReaderEvents, 'onSave' | 'onDelete' | 'onPutBack'>;
}

export function useShelf({ library, loaded, onNoReading }: ShelfOptions): OnShelf {
  const [shelf, setShelf] = useState<Shelf>(loaded.shelf);
  const [id, setId] = useState(loaded.id);
  const fail = () => onNoReading('failed');

  const save = async () => {
    if (!loaded.article) return;
    setShelf('saving');
    const saved = await library.save(loaded.article, loaded.mentions, loaded);
    if (saved.ok) setId(saved.value.id);
    setShelf(saved.ok ? (saved.value.updated ? 'updated' : 'saved') : saved.error.kind);
  };
  const remove = async (clipping: string) => {
    await library.trash(clipping);
    setShelf('deleted');
  };
  const putBack = async (clipping: string) => {
    if (await library.restore(clipping)) setShelf('saved');
    else onNoReading('missing');
  };
  return {
    shelf,
    id,
    events: {
      onSave: () => void save().catch(fail),
      onDelete: () => id !== null && void remove(id).catch(fail),
      onPutBack: () => id !== null && void putBack(id).catch(fail),
    },
  };
}
