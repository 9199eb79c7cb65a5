// A clipping in a list of the library page, as a row or a card: what it is, how far it was read, whom it names, and what can be done.
import { directionOf } from '../../lib/core/text-direction';
import type { ShelfRow } from '../../lib/library/archive/shelf-rows';
import type { SnippetPiece } from '../../lib/library/archive/snippet';
import { Button } from '../button';
import { Flags } from '../flag';
import { counted, daysInWords, formats, instantInWords } from '../formats';
import { DeleteIcon } from '../icons';
import { LinkSign, siteShown } from '../link-sign';
import { readerAddress } from '../popup/reading-list-row';
import { useWords, type Words } from '../words';
import { type KnownNames, minutesToRead, nameOfEntity, ofKind } from './known-names';
import { libraryAddress } from './library-address';
import { BoxMark, StarMark } from './library-icons';

/** More flags, names or tags than these say nothing at a glance. */
const [MOST_FLAGS, MOST_NAMES, MOST_TAGS] = [4, 2, 3];
/** Who has seen so much has read it; who has seen so little has only looked. */
const [ALL, NEARLY_NOTHING] = [0.97, 0.03];
/** How long the bin keeps what is in it, in days. */
const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

export interface EntryEvents {
  /** Chosen, or let go; `extend`: all from the last one on. */
  readonly onChoose: (id: string, extend: boolean) => void;
  readonly onStar: (id: string, on: boolean) => void;
  readonly onArchive: (id: string, on: boolean) => void;
  readonly onDelete: (id: string) => void;
  readonly onPutBack: (id: string) => void;
}

export interface EntryProps extends EntryEvents {
  readonly row: ShelfRow;
  readonly names: KnownNames;
  readonly isChosen: boolean;
  readonly isCard: boolean;
  /** Words of the text around what was searched for, the found ones marked; null: nothing was searched for. */
  readonly snippet: readonly SnippetPiece[] | null;
  /** The present moment, in ms since 1970. */
  readonly now: number;
}

/** Days that a clipping stays in the bin, today included; at least 0. */
export const daysLeft = (deletedAt: string, now: number): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (now - Date.parse(deletedAt)) / DAY_MS));

function howRead({ status, share }: ShelfRow, words: Words): string | null {
  if (status.read || (share ?? 0) >= ALL) return words('popupReadAll');
  if (share === null || share < NEARLY_NOTHING) return null;
  return words('popupReadPart', formats(words).percent.format(share));
}

function factsOf(props: EntryProps, words: Words): string[] {
  const { row, now } = props;
  const { item, isDamaged, deletedAt } = row;
  const minutes = minutesToRead(item.wordCount);
  const facts = [
    item.published
      ? daysInWords(item.published.days, words, 'short')
      : words('popupSavedOn', instantInWords(item.savedAt, words, 'short')),
    deletedAt === null
      ? null
      : counted(words, daysLeft(deletedAt, now), {
          one: 'libraryDaysLeftOne',
          other: 'libraryDaysLeftOther',
        }),
    item.wordCount > 0 && deletedAt === null
      ? counted(words, minutes, { one: 'readerMinutesOne', other: 'readerMinutesOther' })
      : null,
    howRead(row, words),
    isDamaged ? words('popupDamaged') : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function Named({ row: { item }, names }: EntryProps) {
  const words = useWords();
  const people = ofKind(item.entities, names, 'person').slice(0, MOST_NAMES);
  return (
    <>
      {people.map((id) => (
        <a key={id} class="entry-name" href={libraryAddress({ at: 'about', entity: id })}>
          <bdi>{nameOfEntity(id, names, words)}</bdi>
        </a>
      ))}
    </>
  );
}

function Facts(props: EntryProps) {
  const words = useWords();
  const { item, tags } = props.row;
  const site = siteShown(item);
  return (
    <p class="second-line entry-facts">
      {item.link && <LinkSign link={item.link} />}
      {site !== null && (
        <span class="entry-site" dir="auto">
          {site}
        </span>
      )}
      {factsOf(props, words).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <Flags codes={item.countries} most={MOST_FLAGS} />
      <Named {...props} />
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <a
          key={tag}
          class="entry-tag"
          dir="auto"
          href={libraryAddress({ at: 'tag', tag, look: 'rows', order: 'newest' })}
        >
          {tag}
        </a>
      ))}
    </p>
  );
}

function Actions({ row: { item, status, deletedAt }, ...events }: EntryProps & { readonly title: string }) {
  const words = useWords();
  const { title, onStar, onArchive, onDelete, onPutBack } = events;
  if (deletedAt !== null)
    return (
      <div class="entry-actions">
        <Button quiet about={title} onPress={() => onPutBack(item.id)}>
          {words('putBack')}
        </Button>
        <Button quiet about={title} onPress={() => onDelete(item.id)}>
          {words('libraryDeleteForGood')}
        </Button>
      </div>
    );
  return (
    <div class="entry-actions">
      <Button
        label={words(status.starred ? 'libraryUnstarThis' : 'libraryStarThis', title)}
        onPress={() => onStar(item.id, !status.starred)}
      >
        <StarMark isFull={status.starred} />
      </Button>
      <Button
        label={words(status.archived ? 'libraryUnarchiveThis' : 'libraryArchiveThis', title)}
        onPress={() => onArchive(item.id, !status.archived)}
      >
        <BoxMark isOpen={status.archived} />
      </Button>
      <Button label={words('rowDelete', title)} onPress={() => onDelete(item.id)}>
        <DeleteIcon />
      </Button>
    </div>
  );
}

function Snippet({ parts }: { readonly parts: readonly SnippetPiece[] }) {
  return (
    <p class="entry-snippet" dir="auto">
      {parts.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
    </p>
  );
}

export function ClippingEntry(props: EntryProps) {
  const words = useWords();
  const { row, isChosen, isCard, snippet, onChoose } = props;
  const { item, status } = row;
  const title = item.title || words('popupDamagedTitle');
  const state = [isCard && 'entry-card', isChosen && 'is-chosen', status.read || 'is-unread'];
  return (
    <article class={['entry', ...state].filter(Boolean).join(' ')}>
      <label class="entry-choose">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words('libraryChooseThis', title)}
          onClick={(click) => onChoose(item.id, click.shiftKey)}
        />
      </label>
      <div class="entry-text">
        <a
          class="entry-title"
          href={readerAddress(item.id)}
          dir={directionOf(item)}
          lang={item.lang ?? undefined}
        >
          {title}
        </a>
        {snippet && snippet.length > 0 && <Snippet parts={snippet} />}
        <Facts {...props} />
      </div>
      <Actions {...props} title={title} />
    </article>
  );
}

/** Stands where a clipping will, while the list is scrolled faster than it is read. */
export function EntryToCome() {
  return (
    <div class="entry entry-to-come" aria-hidden="true">
      <span />
      <span />
    </div>
  );
}
