// Which source says so, for every line of a card: a small number beside it, spelt out once at the foot.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type IsoDay, onDay } from '../../lib/core/calendar';
import type { CardModel, CardSource } from '../../lib/gazetteer/describe/card-model';
import type { TermOrigin } from '../../lib/gazetteer/model/types';
import { daysInWords } from '../formats';
import { useWords } from '../words';

/** What a line rests on: its sources, the last day on which they saw it as true, and whose word it is. */
export interface Sourced {
  readonly sources: readonly CardSource[];
  readonly asOf: IsoDay;
  /** Left out: as shipped. */
  readonly origin?: TermOrigin;
}

const originOf = ({ origin = 'bundle' }: Sourced): TermOrigin => origin;

/** Two items of Wikidata are two sources of one title. */
const keyOf = (note: Sourced) =>
  [originOf(note), note.asOf, ...note.sources.map(({ title, url }) => `${title} ${url}`)].join('\n');

/** Each distinct combination once, in the order in which the card shows them. */
export function notesOf(card: CardModel): readonly Sourced[] {
  const lines: readonly Sourced[] =
    card.kind === 'country'
      ? [...card.then, ...card.vacant, ...card.now]
      : [...card.then, ...card.now, ...(card.last ? [card.last] : []), ...card.terms];
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
}

const NotesContext = createContext<readonly Sourced[]>([]);
export const NotesProvider = NotesContext.Provider;

/** The number under which the foot of the card names the sources of `line`. */
export function NoteMark({ line }: { readonly line: Sourced }) {
  const words = useWords();
  const number = useContext(NotesContext).findIndex((note) => keyOf(note) === keyOf(line)) + 1;
  return number === 0 ? null : (
    <sup class="mark" role="note" aria-label={words('cardNoteLabel', number)}>
      {number}
    </sup>
  );
}

function SourceNames({ sources }: { readonly sources: readonly CardSource[] }) {
  return (
    <>
      {sources.map(({ title, url }, at) => (
        <span key={`${title} ${url}`}>
          {at > 0 && ', '}
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          )}
        </span>
      ))}
    </>
  );
}

/** Whose word it is stands before the sources where a card holds more than what was shipped. */
function Note({ note, mixed }: { readonly note: Sourced; readonly mixed: boolean }) {
  const words = useWords();
  const day = daysInWords(onDay(note.asOf), words, 'short');
  if (originOf(note) === 'reader') {
    if (note.sources.length === 0) return <>{words('cardOriginReader', day)}</>;
    return (
      <>
        {words('cardOriginReaderOver', day)} <SourceNames sources={note.sources} />
      </>
    );
  }
  const origin = originOf(note) === 'wikidata' ? 'cardOriginWikidata' : 'cardOriginBundle';
  return (
    <>
      {mixed && `${words(origin)} `}
      <SourceNames sources={note.sources} />
      {`, ${words('cardAsOf', day)}`}
    </>
  );
}

export function SourceNotes({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const notes = useContext(NotesContext);
  const mixed = notes.some((note) => originOf(note) !== 'bundle');
  return (
    <footer class="sources">
      <h3 class="sources-title">{words(mixed ? 'cardSources' : 'cardSourcesBundled')}</h3>
      <ol>
        {notes.map((note, at) => (
          <li key={keyOf(note)}>
            <span class="number">{at + 1}</span>
            <span>
              <Note note={note} mixed={mixed} />
            </span>
          </li>
        ))}
        {card.kind === 'country' && (
          <li>
            <span class="number" />
            <span>
              {words('cardFactsFrom')} <Note note={card} mixed={false} />
            </span>
          </li>
        )}
      </ol>
    </footer>
  );
}
