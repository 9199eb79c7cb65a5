// The line above an article: where it stands with the library, how it is set, and what can be done.
import { Button } from '../button';
import { counted } from '../formats';
import { ExportIcon, KeysIcon, LibraryIcon, SpeakIcon } from '../icons';
import { LIBRARY_PAGE } from '../library/library-address';
import { PageLink } from '../page-link';
import { ShorterText, type ShorterTextProps } from '../shorter-text';
import { useWords, type WordKey } from '../words';
import type { ReaderArticle, ReaderEvents, Shelf } from './shelf';
import { TextPanel, type TextPanelProps } from './text-panel';

const SAVE_LABEL: Record<Exclude<Shelf, 'deleted'>, WordKey> = {
  unsaved: 'readerSave',
  outdated: 'popupUpdate',
  saving: 'popupSaving',
  saved: 'popupSaved',
  updated: 'popupUpdated',
  'kept-longer': 'popupUpdate',
  'no-address': 'readerSave',
  'storage-full': 'readerSave',
  'storage-newer': 'readerSave',
  'storage-unavailable': 'readerSave',
};

const NOTICE: Partial<Record<Shelf, WordKey>> = {
  saved: 'popupSavedNotice',
  updated: 'popupUpdatedNotice',
  deleted: 'readerDeleted',
  'no-address': 'errorNoAddress',
  'storage-full': 'errorStorageFull',
  'storage-newer': 'errorStorageNewer',
  'storage-unavailable': 'errorStorageUnavailable',
};
/** What the button says already; only those who do not see it need the sentence. */
const SAID_BY_BUTTON = new Set<Shelf>(['saved', 'updated']);

const inLibrary = (shelf: Shelf) => shelf === 'saved' || shelf === 'updated';

interface BarProps extends Pick<ReaderEvents, 'onSave' | 'onDelete' | 'onPutBack'> {
  readonly reading: ReaderArticle;
  readonly shelf: Shelf;
  readonly text: TextPanelProps;
  /** Null: nothing is to be asked. */
  readonly shorter: ShorterTextProps | null;
  readonly minutesLeft: number | null;
  readonly isListening: boolean;
  /** Path of the page that exports the article; null: it is not saved. */
  readonly exportTo: string | null;
  readonly onReadAloud: () => void;
  readonly onKeyHelp: () => void;
}

function TimeLeft({ minutes }: { readonly minutes: number | null }) {
  const words = useWords();
  if (minutes === null || minutes === 0) return null;
  return (
    <span class="reader-left">
      {counted(words, minutes, { one: 'readerLeftOne', other: 'readerLeftOther' })}
    </span>
  );
}

function Tools({
  text,
  isListening,
  exportTo,
  onReadAloud,
  onKeyHelp,
}: Omit<BarProps, 'reading' | 'shelf' | 'shorter'>) {
  const words = useWords();
  return (
    <div class="reader-tools">
      <PageLink to={LIBRARY_PAGE} label={words('libraryTitle')}>
        <LibraryIcon />
      </PageLink>
      {exportTo !== null && (
        <PageLink to={exportTo} label={words('exportLink')}>
          <ExportIcon />
        </PageLink>
      )}
      <Button label={words('aloudTitle')} expanded={isListening} onPress={onReadAloud}>
        <SpeakIcon />
      </Button>
      <TextPanel {...text} />
      <Button label={words('keysTitle')} onPress={onKeyHelp}>
        <KeysIcon />
      </Button>
    </div>
  );
}

function ShelfActions({ shelf, onSave, onDelete, onPutBack }: BarProps) {
  const words = useWords();
  if (shelf === 'deleted') {
    return (
      <Button primary onPress={onPutBack}>
        {words('putBack')}
      </Button>
    );
  }
  return (
    <>
      {inLibrary(shelf) && <Button onPress={onDelete}>{words('readerDelete')}</Button>}
      <Button primary idle={inLibrary(shelf) || shelf === 'saving'} onPress={onSave}>
        {words(SAVE_LABEL[shelf])}
      </Button>
    </>
  );
}

export function ReaderBar(props: BarProps) {
  const { reading, shelf, shorter, minutesLeft } = props;
  const words = useWords();
  const notice = NOTICE[shelf];
  return (
    <header class="reader-bar">
      <span class="reader-brand">{words('extensionName')}</span>
      <TimeLeft minutes={minutesLeft} />
      <p role="status" class={SAID_BY_BUTTON.has(shelf) ? 'visually-hidden' : 'reader-notice'}>
        {notice && words(notice)}
      </p>
      <Tools {...props} />
      <div class="reader-actions">
        {reading.url !== '' && (
          <a class="button" href={reading.url} target="_blank" rel="noopener noreferrer">
            {words('openOriginal')}
          </a>
        )}
        <ShelfActions {...props} />
      </div>
      {shorter && <ShorterText {...shorter} />}
    </header>
  );
}
