// Wires an article on the reader page to the library and to its marks.
import { useCallback, useState } from 'preact/hooks';
import { Reader } from '../../components/reader/reader';
import type { NoReading } from '../../components/reader/reader-message';
import type { Shelf, ShownTexts } from '../../components/reader/reading';
import type { Library } from '../../lib/library/repository';
import type { Loaded } from './load-reading';
import { markNames } from './mark-names';
import { placeOf } from './place-of';

interface Props {
  readonly library: Library;
  readonly loaded: Loaded;
  readonly onNoReading: (why: NoReading) => void;
}

export function LoadedReader({ library, loaded, onNoReading }: Props) {
  const [shelf, setShelf] = useState<Shelf>(loaded.shelf);
  const [id, setId] = useState(loaded.id);
  const fail = () => onNoReading('failed');

  const save = async () => {
    if (!loaded.article) return;
    setShelf('saving');
    const saved = await library.save(loaded.article, loaded.mentions);
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
  const onShown = useCallback(
    (shown: ShownTexts, signal: AbortSignal) => {
      const { reading, mentions, text } = loaded;
      const places = [
        placeOf(shown.title, { text: reading.title, mentions: mentions.title }),
        placeOf(shown.body, { text, mentions: mentions.text }),
      ];
      markNames({ places, published: reading.published, signal });
    },
    [loaded],
  );

  return (
    <Reader
      reading={loaded.reading}
      shelf={shelf}
      onSave={() => void save().catch(fail)}
      onDelete={() => id !== null && void remove(id).catch(fail)}
      onPutBack={() => id !== null && void putBack(id).catch(fail)}
      onShown={onShown}
    />
  );
}
