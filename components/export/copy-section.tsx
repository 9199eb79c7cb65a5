// What can be copied of one article: its note as Markdown, and a citation in each of the styles; what came of it is told.
import { COPY_KINDS, type CopyKind, isCitation, STYLE_NAMES } from '../../lib/exchange/write/export-kinds';
import { Button } from '../button';
import { useWords } from '../words';

export interface CopySectionProps {
  /** Null: nothing was copied yet. */
  readonly outcome: { readonly of: CopyKind; readonly isDone: boolean } | null;
  readonly onCopy: (kind: CopyKind) => void;
}

export function CopySection({ outcome, onCopy }: CopySectionProps) {
  const words = useWords();
  return (
    <section class="export-copy">
      <h2>{words('exportCopy')}</h2>
      <p class="second-line">{words('exportCopyIntro')}</p>
      <div class="section-actions">
        {COPY_KINDS.map((kind) => (
          <Button key={kind} onPress={() => onCopy(kind)}>
            {isCitation(kind) ? STYLE_NAMES[kind] : words('exportMarkdown')}
          </Button>
        ))}
      </div>
      <p class="notice" role="status">
        {outcome && words(outcome.isDone ? 'exportCopied' : 'exportCopyFailed')}
      </p>
    </section>
  );
}
