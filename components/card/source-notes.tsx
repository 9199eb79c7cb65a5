// Lines of a card → their numbered sources at its foot: each distinct set once, with its day and whose word it is.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type IsoDay, onDay } from '../../lib/core/calendar';
import type { CardModel, CardSource } from '../../lib/gazetteer/describe/card-model';
import type { TermOrigin } from '../../lib/gazetteer/model/types';
import { daysInWords, formats } from '../formats';
import { FilledSentence, useWords, type WordKey } from '../words';

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
  if (number === 0) return null;
  const written = formats(words).number.format(number);
  return (
    <sup class="mark" role="note" aria-label={words('cardNoteLabel', written)}>
      {written}
    </sup>
  );
}

function SourceNames({ sources }: { readonly sources: readonly CardSource[] }) {
  const { list } = formats(useWords());
  const separators = list
    .formatToParts(sources.map(({ title }) => title))
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
  return (
    <>
      {sources.map(({ title, url }, at) => (
        <span key={`${title} ${url}`}>
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          )}
          {separators[at]}
        </span>
      ))}
    </>
  );
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

export function SourceNotes({ card }: { readonly card: CardModel }) {
  const words = useWords();
  const notes = useContext(NotesContext);
  const { number } = formats(words);
  const mixed = notes.some((note) => originOf(note) !== 'bundle');
  return (
    <footer class="sources">
      <h3 class="sources-title">{words(mixed ? 'cardSources' : 'cardSourcesBundled')}</h3>
      <ol>
        {notes.map((note, at) => (
          <li key={keyOf(note)}>
            <span class="number">{number.format(at + 1)}</span>
            <span>
              <Note note={note} says={sentenceOf(note, mixed)} />
            </span>
          </li>
        ))}
        {card.kind === 'country' && (
          <li>
            <span class="number" />
            <span>
              <Note note={card} says="cardFactsFrom" />
            </span>
          </li>
        )}
      </ol>
    </footer>
  );
}
