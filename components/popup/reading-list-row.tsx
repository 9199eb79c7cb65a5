// One clipping in the list: a large link to the reader, a star, and a button for everything else that can be done.
import { useMemo } from 'preact/hooks';
import { directionOf } from '../../lib/core/text-direction';
import type { SnippetPiece } from '../../lib/library/archive/snippet';
import type { ReadingListItem } from '../../lib/library/clipping';
import { Button } from '../button';
import { MoreIcon, StarIcon } from '../icons';
import { openBy } from '../page-link';
import { useWords, type Words } from '../words';
import { AboutWhom } from './list/about-whom';
import { deedOf, type Opened, type RowDetails, type RowPeople } from './list/list-model';
import type { RowEvents } from './list/list-state';
import { RowFacts } from './list/row-facts';
import { RowMore } from './list/row-more';
import { TagEditor } from './list/tag-editor';

export const readerAddress = (id: string) => `/reader.html?clipping=${encodeURIComponent(id)}`;

export interface RowProps {
  readonly item: ReadingListItem;
  /** None: not read yet. */
  readonly details: RowDetails | undefined;
  /** None: nobody is known to be named. */
  readonly people: RowPeople | undefined;
  /** None: nothing was searched for, or its text has nothing of it. */
  readonly snippet: readonly SnippetPiece[] | undefined;
  /** Not everything that was stored of it can be read. */
  readonly isDamaged: boolean;
  readonly isSelected: boolean;
  /** Some clipping is selected: each row shows whether it is. */
  readonly isSelecting: boolean;
  /** What is open below it. */
  readonly opened: Opened['part'] | null;
  readonly events: RowEvents;
}

/** What stands for the title where none can be read. */
const titleOf = ({ title }: ReadingListItem, words: Words): string => title || words('popupDamagedTitle');

function RowTitle({ item, events }: Pick<RowProps, 'item' | 'events'>) {
  const words = useWords();
  const open = openBy(events.onOpen);
  return (
    <a
      class="row-title"
      href={readerAddress(item.id)}
      dir={directionOf(item)}
      lang={item.lang ?? undefined}
      onClick={(click) => {
        if (!click.shiftKey) return open(click);
        click.preventDefault();
        events.onSelect(item.id, 'range');
      }}
    >
      {titleOf(item, words)}
    </a>
  );
}

function Unfolded({ item, details, opened, events }: RowProps) {
  const words = useWords();
  const { id } = item;
  if (opened === 'more')
    return (
      <RowMore
        item={item}
        title={titleOf(item, words)}
        details={details}
        onDo={(deed) => events.onDo(deed, [id])}
        onTags={() => events.onUnfold({ id, part: 'tags' })}
        onSelect={() => events.onSelect(id, 'toggle')}
        onOpen={openBy(events.onOpen)}
      />
    );
  if (opened !== 'tags') return null;
  return (
    <TagEditor
      tags={details?.tags ?? []}
      suggest={events.suggestTags}
      onAdd={(add) => events.onTag([id], { add })}
      onRemove={(remove) => events.onTag([id], { remove })}
      onClose={() => events.onUnfold(null)}
    />
  );
}

/** Words of the text around what was searched for, the found ones marked. */
function RowSnippet({ pieces }: { readonly pieces: readonly SnippetPiece[] }) {
  return (
    <p class="row-snippet" dir="auto">
      {pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
    </p>
  );
}

export function ReadingListRow(props: RowProps) {
  const { item, details, people, snippet, isDamaged, isSelected, isSelecting, opened, events } = props;
  const words = useWords();
  // The same element again lets Preact skip the row when only the list around it has changed.
  return useMemo(() => {
    const title = titleOf(item, words);
    const { id } = item;
    return (
      <li
        class="row"
        data-clipping={id}
        data-read={details?.status?.read || undefined}
        data-selected={isSelected || undefined}
      >
        {isSelecting && (
          <label class="row-check">
            <input
              type="checkbox"
              aria-label={words('rowSelect', title)}
              checked={isSelected}
              onClick={(click) => events.onSelect(id, click.shiftKey ? 'range' : 'toggle')}
            />
          </label>
        )}
        <div class="row-text">
          <RowTitle item={item} events={events} />
          {snippet && <RowSnippet pieces={snippet} />}
          <RowFacts item={item} details={details} isDamaged={isDamaged} />
          {people && <AboutWhom people={people} />}
        </div>
        <div class="row-actions">
          <button
            type="button"
            class="button button-icon row-star"
            aria-pressed={details?.status?.starred ?? false}
            aria-label={words('rowStar', title)}
            title={words('deedStar')}
            onClick={() => events.onDo(deedOf('star', [details]), [id])}
          >
            <StarIcon />
          </button>
          <Button
            label={words('rowMore', title)}
            expanded={opened !== null}
            onPress={() => events.onUnfold(opened === null ? { id, part: 'more' } : null)}
          >
            <MoreIcon />
          </Button>
        </div>
        {opened !== null && (
          <div class="row-unfolded">
            <Unfolded {...props} />
          </div>
        )}
      </li>
    );
  }, [item, details, people, snippet, isDamaged, isSelected, isSelecting, opened, events, words]);
}
