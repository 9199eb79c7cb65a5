// What can be done with the clippings that are chosen, all at once, and how far it is; a tag is typed, with those that exist to choose from.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TagCount } from '../../lib/library/filing/list-filed';
import { ProgressLine } from '../backup/progress-line';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { useWords } from '../words';
import type { ShelfName } from './library-address';
import type { Selection } from './selection';

/** What is done to clippings; each is undone by one step back. */
export type BulkAction =
  | { readonly do: 'star' | 'archive' | 'read'; readonly on: boolean }
  | { readonly do: 'tag'; readonly tag: string }
  | { readonly do: 'delete' | 'put-back' | 'delete-for-good' };

interface BulkBarProps {
  readonly count: number;
  readonly isBin: boolean;
  /** The list is that of what is archived. */
  readonly isArchive: boolean;
  readonly tags: readonly TagCount[];
  /** The field for a tag is open. */
  readonly isTagging: boolean;
  readonly onTagging: (on: boolean) => void;
  readonly onDo: (action: BulkAction) => void;
  /** Opens the page that exports them. */
  readonly onExport: () => void;
  readonly onChooseNone: () => void;
}

function TagField({ tags, onTagging, onDo }: Pick<BulkBarProps, 'tags' | 'onTagging' | 'onDo'>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const known = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="tag-field"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (typed.trim() !== '') onDo({ do: 'tag', tag: typed });
        onTagging(false);
      }}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        onTagging(false);
      }}
    >
      <input
        ref={field}
        class="input"
        list={known}
        value={typed}
        aria-label={words('libraryTagName')}
        placeholder={words('libraryTagName')}
        onInput={(input) => setTyped(input.currentTarget.value)}
      />
      <datalist id={known}>
        {tags.map(({ tag }) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {words('libraryTagAdd')}
      </button>
    </form>
  );
}

function BulkBar(props: BulkBarProps) {
  const words = useWords();
  const { count, isBin, isArchive, isTagging, onTagging, onDo, onExport, onChooseNone } = props;
  if (count === 0 && !isTagging) return null;
  return (
    <div class="bulk-bar raised" role="toolbar" aria-label={words('libraryChosenActions')}>
      <p class="bulk-count" role="status">
        {counted(words, count, { one: 'libraryChosenOne', other: 'libraryChosenOther' })}
      </p>
      {isBin ? (
        <>
          <Button onPress={() => onDo({ do: 'put-back' })}>{words('putBack')}</Button>
          <Button onPress={() => onDo({ do: 'delete-for-good' })}>{words('libraryDeleteForGood')}</Button>
        </>
      ) : (
        <>
          <Button onPress={() => onDo({ do: 'star', on: true })}>{words('libraryStar')}</Button>
          <Button onPress={() => onDo({ do: 'archive', on: !isArchive })}>
            {words(isArchive ? 'libraryUnarchive' : 'libraryArchive')}
          </Button>
          <Button onPress={() => onDo({ do: 'read', on: true })}>{words('libraryMarkRead')}</Button>
          {isTagging ? (
            <TagField {...props} />
          ) : (
            <Button onPress={() => onTagging(true)}>{words('libraryTag')}</Button>
          )}
          <Button onPress={onExport}>{words('exportLink')}</Button>
          <Button onPress={() => onDo({ do: 'delete' })}>{words('libraryDelete')}</Button>
        </>
      )}
      <Button quiet onPress={onChooseNone}>
        {words('libraryChooseNone')}
      </Button>
    </div>
  );
}

export interface ChosenBarProps
  extends Pick<BulkBarProps, 'tags' | 'isTagging' | 'onTagging' | 'onExport' | 'onChooseNone'> {
  readonly selection: Selection;
  /** Where they stand. */
  readonly shelf: ShelfName;
  /** Of `ids`, or of what is chosen. */
  readonly onDo: (action: BulkAction, ids?: readonly string[]) => void;
}

/** The bar over a view, for what is chosen in it; nothing where nothing is. */
export function ChosenBar({ selection, shelf, tags, isTagging, onTagging, ...events }: ChosenBarProps) {
  return (
    <BulkBar
      count={selection.chosen.size}
      isBin={shelf === 'bin'}
      isArchive={shelf === 'archived'}
      {...{ tags, isTagging, onTagging }}
      onDo={(action) => events.onDo(action)}
      onExport={events.onExport}
      onChooseNone={events.onChooseNone}
    />
  );
}

export interface WorkLineProps {
  /** Clippings that are done, and of how many. */
  readonly done: number;
  readonly of: number;
  /** Leaves undone what is not done yet; what is done can be undone as a whole. */
  readonly onStop: () => void;
}

export function WorkLine({ done, of, onStop }: WorkLineProps) {
  const words = useWords();
  const { number } = formats(words);
  return (
    <section class="work-line raised" aria-label={words('libraryWorkingOn')}>
      <ProgressLine
        howFar={{ done, of }}
        says={words('libraryWorking', number.format(done), number.format(of))}
      />
      <Button onPress={onStop}>{words('backupStop')}</Button>
    </section>
  );
}
