// One clipping in the list: a large link to the reader, and two small actions.
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../lib/core/text-direction';
import type { ReadingListItem } from '../../lib/library/clipping';
import { Button } from '../button';
import { Flags } from '../flag';
import { daysInWords, formats, instantInWords } from '../formats';
import { DeleteIcon, OriginalIcon } from '../icons';
import { useWords, type Words } from '../words';

/** More flags than this say nothing at a glance. */
const MOST_FLAGS = 5;

export interface RowEvents {
  /** Opens an address in a tab; the row has told the browser not to. */
  readonly onOpen: (address: string) => void;
  readonly onDelete: (item: ReadingListItem) => void;
}

export const readerAddress = (id: string) => `/reader.html?clipping=${encodeURIComponent(id)}`;

/** The browser itself opens a link that is clicked with a modifier, in a tab behind or a window. */
const openBy = (onOpen: (address: string) => void) => (click: MouseEvent) => {
  if (!(click.currentTarget instanceof HTMLAnchorElement)) return;
  if (click.metaKey || click.ctrlKey || click.shiftKey) return;
  click.preventDefault();
  onOpen(click.currentTarget.href);
};

/** Who has seen so much has read it; who has seen so little has only looked. */
const [ALL, NEARLY_NOTHING] = [0.97, 0.03];

interface RowProps extends RowEvents {
  readonly item: ReadingListItem;
  /** How much of it has been in view, 0…1; null: nothing yet. */
  readonly read: number | null;
  /** Not everything that was stored of it can be read. */
  readonly isDamaged: boolean;
}

function howFar(read: number | null, words: Words): string | null {
  if (read === null || read < NEARLY_NOTHING) return null;
  return read >= ALL ? words('popupReadAll') : words('popupReadPart', formats(words).percent.format(read));
}

export function ReadingListRow({ item, read, isDamaged, onOpen, onDelete }: RowProps) {
  const words = useWords();
  // The same element again lets Preact skip the row when only the list around it has changed.
  return useMemo(() => {
    const date = item.published
      ? daysInWords(item.published.days, words, 'short')
      : words('popupSavedOn', instantInWords(item.savedAt, words, 'short'));
    const facts = [date, isDamaged ? words('popupDamaged') : null, howFar(read, words)].filter(
      (fact) => fact !== null,
    );
    const open = openBy(onOpen);
    const title = item.title || words('popupDamagedTitle');
    return (
      <li
        class="row"
        onKeyDown={(key) => {
          if (key.key === 'Delete') onDelete(item);
        }}
      >
        <div class="row-text">
          <a
            class="row-title"
            href={readerAddress(item.id)}
            dir={directionOf(item)}
            lang={item.lang ?? undefined}
            onClick={open}
          >
            {title}
          </a>
          <p class="second-line row-facts">
            {item.siteName !== null && (
              <>
                <span class="row-site" dir="auto">
                  {item.siteName}
                </span>
                <span class="dot"> · </span>
              </>
            )}
            {facts.map((fact, at) => (
              <span key={fact} class="row-fact">
                {fact}
                {at < facts.length - 1 && <span class="dot"> ·</span>}
              </span>
            ))}
            <Flags codes={item.countries} most={MOST_FLAGS} />
          </p>
        </div>
        <div class="row-actions">
          {item.url !== '' && (
            <a
              class="button button-icon"
              href={item.url}
              rel="noopener noreferrer"
              aria-label={words('rowOriginal', title)}
              title={words('openOriginal')}
              onClick={open}
            >
              <OriginalIcon />
            </a>
          )}
          <Button label={words('rowDelete', title)} onPress={() => onDelete(item)}>
            <DeleteIcon />
          </Button>
        </div>
      </li>
    );
  }, [item, read, isDamaged, onOpen, onDelete, words]);
}
