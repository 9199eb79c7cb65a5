// Where the article on the reader page stands with the library, and what moves it there.
import { useState } from 'preact/hooks';
import type { NoReading } from '../../components/reader/reader-message';
import type { ReaderEvents, Shelf } from '../../components/reader/reading';
import type { Library } from '../../lib/library/repository';
import type { Turns } from './use-turns';

interface ShelfOptions {
  readonly library: Library;
  readonly turns: Turns;
  readonly onNoReading: (why: NoReading) => void;
}

interface OnShelf {
  readonly shelf: Shelf;
  /** Id in the library; null: a draft. */
  readonly id: string | null;
  readonly events: Pick<ReaderEvents, 'onSave' | 'onDelete' | 'onPutBack'>;
}

export function useShelf({ library, turns, onNoReading }: ShelfOptions): OnShelf {
  const [shelf, setShelf] = useState<Shelf>(turns.loaded.shelf);
  const [id, setId] = useState(turns.id);
  const fail = () => onNoReading('failed');

  const save = async () => {
    const { loaded } = turns;
    if (!loaded.article) return;
    const saved = await library.save(loaded.article, loaded.mentions, loaded);
    if (saved.ok) {
      turns.id = saved.value.id;
      setId(saved.value.id);
    }
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
      onSave: () => {
        if (!turns.loaded.article) return;
        setShelf('saving');
        void turns.take(save).catch(fail);
      },
      onDelete: () => id !== null && void remove(id).catch(fail),
      onPutBack: () => id !== null && void putBack(id).catch(fail),
    },
  };
}
