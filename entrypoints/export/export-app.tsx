// The export page, wired: what the address asks for is counted, written as the reader chooses, and given to the browser.
import { useEffect, useState } from 'preact/hooks';
import { ExportPage } from '../../components/export/export-page';
import { EXPORT_FORMATS, type ExportWish } from '../../lib/exchange/write/export-kinds';
import { browserWords } from '../shared/extension-page';
import { type ExportDoors, exportOrder } from './export-order';
import { useCopy } from './use-copy';
import { useExport } from './use-export';

export interface ExportAppProps {
  readonly doors: ExportDoors;
  readonly wish: ExportWish;
}

/** Ids of what is exported; null: they are being read, or cannot be, which is told when they are asked for again. */
function useCount(doors: ExportDoors, { source }: ExportWish): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    exportOrder(doors, source, browserWords).then(
      ({ ids }) => isWanted && setCount(ids.length),
      // Whoever asks for the file is told that the library cannot be read.
      () => isWanted && setCount(source.of === 'id' ? source.ids.length : 1),
    );
    return () => {
      isWanted = false;
    };
  }, [doors, source]);
  return count;
}

/** The page, wired to the library. */
export function ExportApp({ doors, wish }: ExportAppProps) {
  const [format, setFormat] = useState(wish.format ?? EXPORT_FORMATS[0]);
  const count = useCount(doors, wish);
  const { work, canShare, begin, stop, share } = useExport(doors);
  const [only = null, ...others] = wish.source.of === 'id' ? wish.source.ids : [];
  const copy = useCopy(doors.exports, others.length === 0 ? only : null);
  return (
    <ExportPage
      source={wish.source}
      count={count}
      format={format}
      work={work}
      canShare={canShare}
      copy={copy}
      onFormat={setFormat}
      onExport={() => begin(wish.source, format)}
      onStop={stop}
      onShare={share}
    />
  );
}
