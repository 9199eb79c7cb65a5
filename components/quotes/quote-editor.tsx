// One quote, opened beside its words: its note, its colour, and the way to be rid of it.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { QuoteColour } from '../../lib/library/quotes/quote-kinds';
import { QUOTE_COLOURS } from '../../lib/library/quotes/quote-kinds';
import { Button } from '../button';
import { useDismissal } from '../use-dismissal';
import { languageOf, useWords } from '../words';
import { NoteField } from './note-field';
import { useAtWords } from './quote-bar';
import { COLOUR_WORDS, type OpenQuote, type QuoteEvents } from './quote-types';

interface ColoursProps {
  readonly colour: QuoteColour;
  readonly onColour: (colour: QuoteColour) => void;
}

function Colours({ colour, onColour }: ColoursProps) {
  const words = useWords();
  return (
    <fieldset class="quote-colours">
      <legend class="visually-hidden">{words('quoteColour')}</legend>
      {QUOTE_COLOURS.map((each) => (
        <label key={each} class="quote-colour" title={words(COLOUR_WORDS[each])}>
          <input
            type="radio"
            name="quote-colour"
            class="visually-hidden"
            checked={each === colour}
            onChange={() => onColour(each)}
          />
          <span class={`quote-dot quote-${each}`} />
          <span class="visually-hidden">{words(COLOUR_WORDS[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface QuoteEditorProps extends OpenQuote, Pick<QuoteEvents, 'onChange' | 'onDelete'> {
  readonly frame: RefObject<HTMLElement | null>;
}

export function QuoteEditor({ frame, shown, place, onClose, onChange, onDelete }: QuoteEditorProps) {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const { quote, reads } = shown;
  useAtWords(sheet, frame, place);
  useDismissal(sheet, true, onClose);
  return (
    <div
      ref={sheet}
      class={`quote-editor raised${place ? '' : ' quote-editor-alone'}`}
      role="dialog"
      aria-label={words('quoteOpened')}
      {...languageOf(words)}
    >
      {place === null && (
        <blockquote class="quote-words" lang="" dir="auto">
          {quote.quote.exact}
        </blockquote>
      )}
      {reads !== null && (
        <p class="second-line">
          {words('quoteWas')}{' '}
          <q class="quote-was" lang="" dir="auto">
            {quote.quote.exact}
          </q>
        </p>
      )}
      <NoteField
        key={quote.id}
        text={quote.note}
        label={words('quoteNoteOn', quote.quote.exact.slice(0, 80))}
        onKeep={(note) => onChange(quote.id, { note })}
      />
      <div class="quote-editor-line">
        <Colours colour={quote.colour} onColour={(colour) => onChange(quote.id, { colour })} />
        <Button quiet onPress={() => onDelete(quote.id)}>
          {words('quoteDelete')}
        </Button>
        <Button onPress={onClose}>{words('quoteDone')}</Button>
      </div>
    </div>
  );
}
