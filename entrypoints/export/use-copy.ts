// Wires copying to the library: the one article of the page, as Markdown or as a citation, goes into the clipboard.
import { useState } from 'preact/hooks';
import type { CopySectionProps } from '../../components/export/copy-section';
import { type CopyKind, isCitation } from '../../lib/exchange/write/export-kinds';
import { noteOf } from '../../lib/exchange/write/markdown';
import { citation } from '../../lib/exchange/write/references/citation';
import type { Exports } from '../../lib/library/exporting/open-exports';
import { browserWords } from '../shared/extension-page';
import { exportedClipping, exportWords, telling } from './clipping-to-export';

/** What is copied of the clipping `id`; null: it is gone, or cannot be read. */
async function copied(exports: Exports, id: string, kind: CopyKind): Promise<string | null> {
  for await (const each of exports.clippings([id])) {
    if (each.kind === 'lost') return null;
    const clipping = exportedClipping(each.clipping, await telling());
    if (isCitation(kind)) return citation(clipping, kind);
    return noteOf(clipping, { words: exportWords(browserWords) }, null);
  }
  return null;
}

/** State and events of the section; null: the page is not about one article. */
export function useCopy(exports: Exports, id: string | null): CopySectionProps | null {
  const [outcome, setOutcome] = useState<CopySectionProps['outcome']>(null);
  if (id === null) return null;
  const copy = async (kind: CopyKind): Promise<boolean> => {
    const text = await copied(exports, id, kind);
    if (text === null) return false;
    await navigator.clipboard.writeText(text);
    return true;
  };
  const onCopy = (kind: CopyKind) => {
    setOutcome(null);
    copy(kind).then(
      (isDone) => setOutcome({ of: kind, isDone }),
      () => setOutcome({ of: kind, isDone: false }),
    );
  };
  return { outcome, onCopy };
}
