// The line above an article: where it stands with the library, and what can be done.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';
import type { ReaderEvents, Reading, Shelf } from './reading';

const SAVE_LABEL: Record<Exclude<Shelf, 'deleted'>, WordKey> = {
  unsaved: 'readerSave',
  outdated: 'popupUpdate',
  saving: 'popupSaving',
  saved: 'popupSaved',
  updated: 'popupUpdated',
  'storage-full': 'readerSave',
  'storage-unavailable': 'readerSave',
};

const NOTICE: Partial<Record<Shelf, WordKey>> = {
  saved: 'popupSavedNotice',
  updated: 'popupUpdatedNotice',
  deleted: 'readerDeleted',
  'storage-full': 'errorStorageFull',
  'storage-unavailable': 'errorStorageUnavailable',
};
/** What the button says already; only those who do not see it need the sentence. */
const SAID_BY_BUTTON = new Set<Shelf>(['saved', 'updated']);

const inLibrary = (shelf: Shelf) => shelf === 'saved' || shelf === 'updated';

interface BarProps extends Pick<ReaderEvents, 'onSave' | 'onDelete' | 'onPutBack'> {
  readonly reading: Reading;
  readonly shelf: Shelf;
}

export function ReaderBar({ reading, shelf, onSave, onDelete, onPutBack }: BarProps) {
  const words = useWords();
  const notice = NOTICE[shelf];
  return (
    <header class="reader-bar">
      <span class="reader-brand">{words('extensionName')}</span>
      <p role="status" class={SAID_BY_BUTTON.has(shelf) ? 'visually-hidden' : 'reader-notice'}>
        {notice && words(notice)}
      </p>
      <div class="reader-actions">
        <a class="button" href={reading.url} target="_blank" rel="noopener noreferrer">
          {words('openOriginal')}
        </a>
        {inLibrary(shelf) && <Button onPress={onDelete}>{words('readerDelete')}</Button>}
        {shelf === 'deleted' ? (
          <Button primary onPress={onPutBack}>
            {words('putBack')}
          </Button>
        ) : (
          <Button primary idle={inLibrary(shelf) || shelf === 'saving'} onPress={onSave}>
            {words(SAVE_LABEL[shelf])}
          </Button>
        )}
      </div>
    </header>
  );
}
