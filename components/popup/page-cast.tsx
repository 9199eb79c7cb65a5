// In the popup, under the article's title: what has changed since it was written, and, opened, who is in it.
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import { Button } from '../button';
import { CastList, type SavedAboutEach } from '../cast/cast-list';
import { sizeOf } from '../cast/cast-words';
import { SinceThenNote } from '../cast/since-then';
import { useWords } from '../words';

export interface PageCastProps {
  /** Null: not known, or not known yet. */
  readonly cast: Cast | null;
  readonly saved: SavedAboutEach;
  /** Opens the panel beside the page; null: this browser has none. */
  readonly onPanel: (() => void) | null;
}

export function PageCast({ cast, saved, onPanel }: PageCastProps) {
  const words = useWords();
  if (!cast || sizeOf(cast) === 0) return null;
  return (
    <div class="page-cast">
      {cast.summary && <SinceThenNote cast={cast} brief />}
      <details>
        <summary>{words('castWho')}</summary>
        {onPanel && (
          <Button quiet onPress={onPanel}>
            {words('popupPanelOpen')}
          </Button>
        )}
        <CastList cast={cast} saved={saved} onReveal={null} />
      </details>
    </div>
  );
}
