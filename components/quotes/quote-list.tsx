// The note on a clipping, and its quotes: those in the text, each with the way there; apart from them, those that are nowhere.
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { languageOf, useWords } from '../words';
import { NoteField } from './note-field';
import { COLOUR_WORDS, type QuoteEvents, type QuotesView, type ShownQuote } from './quote-types';

function ClippingNote({ note, onNote }: { readonly note: string; readonly onNote: (text: string) => void }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="clipping-note">
      {isOpen ? (
        <NoteField text={note} label={words('noteOnAll')} onKeep={onNote} />
      ) : (
        note !== '' && (
          <p class="note-text" lang="" dir="auto">
            {note}
          </p>
        )
      )}
      <Button quiet onPress={() => setOpen(!isOpen)}>
        {words(isOpen ? 'quoteDone' : note === '' ? 'noteWrite' : 'noteEdit')}
      </Button>
    </div>
  );
}

interface EntryProps extends QuoteEvents {
  readonly shown: ShownQuote;
}

function Entry({ shown: { quote, at, reads }, onJump, onOpen, onCopy, onDelete }: EntryProps) {
  const words = useWords();
  const { exact } = quote.quote;
  const about = exact.slice(0, 80);
  return (
    <li class={`quote-entry quote-edge-${quote.colour}`}>
      <span class="visually-hidden">{words(COLOUR_WORDS[quote.colour])}</span>
      <blockquote class="quote-words" lang="" dir="auto">
        {exact}
      </blockquote>
      {reads !== null && (
        <p class="second-line">
          {words('quoteReads')}{' '}
          <q lang="" dir="auto">
            {reads}
          </q>
        </p>
      )}
      {quote.note !== '' && (
        <p class="note-text" lang="" dir="auto">
          {quote.note}
        </p>
      )}
      <div class="quote-actions">
        {at !== 'orphan' && (
          <Button quiet onPress={() => onJump(quote.id)} about={about}>
            {words('quoteJump')}
          </Button>
        )}
        <Button quiet onPress={() => onOpen(quote.id)} about={about}>
          {words(quote.note === '' ? 'noteWrite' : 'noteEdit')}
        </Button>
        <Button quiet onPress={() => onCopy(quote.id)} about={about}>
          {words('quoteCopy')}
        </Button>
        <Button quiet onPress={() => onDelete(quote.id)} about={about}>
          {words('quoteDelete')}
        </Button>
      </div>
    </li>
  );
}

/** The quotes and notes of an article; nothing where there is none, and none can be. */
export function QuoteList({ quotes, damaged, note, onNote, ...events }: QuotesView) {
  const words = useWords();
  const found = quotes.filter(({ at }) => at !== 'orphan');
  const orphans = quotes.filter(({ at }) => at === 'orphan');
  if (note === null && quotes.length + damaged === 0) return null;
  const entries = (some: readonly ShownQuote[]) => (
    <ul>
      {some.map((shown) => (
        <Entry key={shown.quote.id} shown={shown} {...events} />
      ))}
    </ul>
  );
  return (
    <section class="article-quotes" aria-label={words('quotesTitle')} {...languageOf(words)}>
      {note !== null && <ClippingNote note={note} onNote={onNote} />}
      {quotes.length + damaged > 0 && (
        <details class="quotes">
          <summary>
            {words('quotesList')}{' '}
            <span class="quotes-count">{formats(words).number.format(quotes.length)}</span>
          </summary>
          {entries(found)}
          {orphans.length > 0 && (
            <>
              <p class="quotes-orphans">{words('quoteOrphans')}</p>
              {entries(orphans)}
            </>
          )}
          {damaged > 0 && (
            <p class="second-line">
              {counted(words, damaged, { one: 'quoteDamagedOne', other: 'quoteDamagedOther' })}
            </p>
          )}
        </details>
      )}
    </section>
  );
}
