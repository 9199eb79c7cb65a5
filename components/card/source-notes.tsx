// Lines of a card → their numbered sources at its foot: each distinct set once, with its day and whose word it is.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DayInterval, type IsoDay, onDay } from '../../lib/core/calendar';
import type { CardModel, CardSource } from '../../lib/gazetteer/describe/card-model';
import type { TermOrigin } from '../../lib/gazetteer/model/types';
import { counted, daysInWords, formats } from '../formats';
import { FilledSentence, useWords, type WordKey } from '../words';
import { Listed } from './way-to';

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

function linesOf(card: CardModel): readonly Sourced[] {
  switch (card.kind) {
    case 'country':
      return [...card.then, ...card.vacant, ...card.foreignThen, ...card.now, ...card.foreignNow];
    case 'organisation':
      return [...card.then, ...card.now];
    case 'leader':
      return [
        ...card.then,
        ...card.now,
        ...[card.last, card.holderNow].filter((line) => line !== null),
        ...card.terms,
      ];
  }
}

/** Each distinct combination once, in the order in which the card shows them. */
export function notesOf(card: CardModel): readonly Sourced[] {
  return [...new Map(linesOf(card).map((line) => [keyOf(line), line])).values()];
}

const NotesContext = createContext<readonly Sourced[]>([]);
export const NotesProvider = NotesContext.Provider;

/** The number under which the foot of the card names the sources of `line`. */
export function NoteMark({ line }: { readonly line: Sourced }) {
  const words = useWords();
  const number = useContext(NotesContext).findIndex((note) => keyOf(note) === keyOf(line)) + 1;
  if (number === 0) return null;
  const written = formats(words).number.format(number);
  return (
    <sup class="mark" role="note" aria-label={words('cardNoteLabel', written)}>
      {written}
    </sup>
  );
}

const addressOf = ({ title, url }: CardSource) => `${title} ${url}`;

function SourceNames({ sources }: { readonly sources: readonly CardSource[] }) {
  const nameOf = ({ title, url }: CardSource) =>
    url === null ? (
      title
    ) : (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
    );
  return <Listed items={sources.map((source) => ({ key: addressOf(source), node: nameOf(source) }))} />;
}

/** Whose word it is stands before the sources where a card holds more than what was shipped: `mixed`. */
function sentenceOf(note: Sourced, mixed: boolean): WordKey {
  const origin = originOf(note);
  if (origin === 'reader') return note.sources.length === 0 ? 'cardOriginReader' : 'cardOriginReaderOver';
  if (!mixed) return 'cardSourcesAsOf';
  return origin === 'wikidata' ? 'cardOriginWikidata' : 'cardOriginBundle';
}

function Note({ note, says }: { readonly note: Sourced; readonly says: WordKey }) {
  const words = useWords();
  const day = daysInWords(onDay(note.asOf), words, 'short');
  if (says === 'cardOriginReader') return <>{words(says, day)}</>;
  return <FilledSentence of={says} parts={[<SourceNames key="sources" sources={note.sources} />, day]} />;
}

interface NotesInBrief {
  readonly sources: number;
  /** From the oldest look to the newest. */
  readonly looked: DayInterval;
}

/** What all notes together rest on; null: on nothing but what the reader said, or nothing at all. */
function inBrief(notes: readonly Sourced[]): NotesInBrief | null {
  const sources = new Set(notes.flatMap((note) => note.sources.map(addressOf))).size;
  const [first, ...later] = notes
    .filter((note) => note.sources.length > 0)
    .map(({ asOf }) => asOf)
    .toSorted();
  return first === undefined ? null : { sources, looked: { first, last: later.at(-1) ?? first } };
}

/** `3 sources, as of 3 July 2026`. */
function Brief({ brief }: { readonly brief: NotesInBrief | null }) {
  const words = useWords();
  if (brief === null) return <>{words('cardSources')}</>;
  const { looked, sources } = brief;
  const and = daysInWords(looked, words, looked.first === looked.last ? 'long' : 'short');
  return <>{counted(words, sources, { one: 'cardSourceCountOne', other: 'cardSourceCountOther', and })}</>;
}

/** One line that opens. */
export function SourceNotes({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const notes = useContext(NotesContext);
  const { number } = formats(words);
  const all: readonly Sourced[] = card.kind === 'leader' ? notes : [...notes, card];
  if (all.length === 0) return null;
  const mixed = notes.some((note) => originOf(note) !== 'bundle');
  return (
    <details class="more sources">
      <summary>
        <Brief brief={inBrief(all)} />
      </summary>
      {!mixed && <p>{words('cardSourcesBundled')}</p>}
      <ol>
        {notes.map((note, at) => (
          <li key={keyOf(note)}>
            <span class="number">{number.format(at + 1)}</span>
            <span>
              <Note note={note} says={sentenceOf(note, mixed)} />
            </span>
          </li>
        ))}
        {card.kind !== 'leader' && (
          <li>
            <span class="number" />
            <span>
              <Note note={card} says="cardFactsFrom" />
            </span>
          </li>
        )}
      </ol>
    </details>
  );
}
