// Which source says so, for every line of a card: a small number beside it, spelt out once at the foot.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardModel, CardSource } from '../../lib/hovercard/card-model';
import { type IsoDay, onDay } from '../../lib/shared/calendar';
import { daysInWords } from '../day-words';
import { useWords } from '../words';

/** What a line rests on: its sources, and the last day on which they saw it as true. */
export interface Sourced {
  readonly sources: readonly CardSource[];
  readonly asOf: IsoDay;
}

const keyOf = ({ sources, asOf }: Sourced) => [asOf, ...sources.map(({ title }) => title)].join('\n');

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
        <span key={title}>
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

function Note({ note }: { readonly note: Sourced }) {
  const words = useWords();
  return (
    <>
      <SourceNames sources={note.sources} />
      {`, ${words('cardAsOf', daysInWords(onDay(note.asOf), 'short'))}`}
    </>
  );
}

export function SourceNotes({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const notes = useContext(NotesContext);
  return (
    <footer class="sources">
      <h3 class="sources-title">{words('cardSources')}</h3>
      <ol>
        {notes.map((note, at) => (
          <li key={keyOf(note)}>
            <span class="number">{at + 1}</span>
            <span>
              <Note note={note} />
            </span>
          </li>
        ))}
        {card.kind === 'country' && (
          <li>
            <span class="number" />
            <span>
              {words('cardFactsFrom')} <Note note={card} />
            </span>
          </li>
        )}
      </ol>
    </footer>
  );
}
