// The export page, wired: what the address asks for is counted, written as the reader chooses, and given to the browser.
import { useState } from 'preact/hooks';
import { ExportPage } from '../../components/export/export-page';
import { EXPORT_FORMATS, type ExportWish } from '../../lib/exchange/write/export-kinds';
import type { ExportDoors } from './export-order';
import { useCopy } from './use-copy';
import { useCount } from './use-count';
import { useExport } from './use-export';

export interface ExportAppProps {
  readonly doors: ExportDoors;
  readonly wish: ExportWish;
}

/** The page, wired to the library. */
export function ExportApp({ doors, wish }: ExportAppProps) {
  const [format, setFormat] = useState(wish.format ?? EXPORT_FORMATS[0]);
  const { count, unfiled } = useCount(doors, wish.source);
  const { work, canShare, begin, stop, share } = useExport(doors);
  const [only = null, ...others] = wish.source.of === 'id' ? wish.source.ids : [];
  const copy = useCopy(doors.exports, others.length === 0 ? only : null);
  return (
    <ExportPage
      source={wish.source}
      count={count}
      unfiled={unfiled}
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
