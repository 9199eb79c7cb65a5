// Quotes of clippings that name somebody: the words, the reader's note, and the article that they are from.
import type { QuoteAbout } from '../../../lib/library/archive/quotes-about';
import { Button } from '../../button';
import { daysInWords } from '../../formats';
import { readerAddress } from '../../popup/reading-list-row';
import { useWords } from '../../words';
import { ShownInPart } from './shown-in-part';

/** Quotes that stand there before more are asked for. */
const MOST_SHOWN = 6;
/** Longest part of a quote, and of its note, that is shown, in UTF-16 units: all of it is in the article. */
const LONGEST = 420;

/** The beginning of a text, to the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, end > 0 ? end : LONGEST)}…`;
}

export interface AboutQuotesProps {
  readonly quotes: readonly QuoteAbout[];
  /** Whether the quote of this id, which was to be copied last, was; null: nothing was copied yet. */
  readonly outcome: { readonly of: string; readonly isDone: boolean } | null;
  readonly onCopy: (about: QuoteAbout) => void;
}

interface AboutQuoteProps extends Pick<AboutQuotesProps, 'outcome' | 'onCopy'> {
  readonly about: QuoteAbout;
}

function AboutQuote({ about, outcome, onCopy }: AboutQuoteProps) {
  const words = useWords();
  const { quote: whole, title, days } = about;
  const { id, quote, clippingId, colour, note } = whole;
  return (
    <li>
      <figure class="about-quote">
        <blockquote class={`about-quote-words about-quote-${colour}`} dir="auto">
          {beginningOf(quote.exact)}
        </blockquote>
        {note !== '' && (
          <p class="about-quote-note" dir="auto">
            {beginningOf(note)}
          </p>
        )}
        <figcaption class="second-line">
          <a class="about-title" href={readerAddress(clippingId)} dir="auto">
            {title || words('popupDamagedTitle')}
          </a>{' '}
          {days && daysInWords(days, words, 'short')}{' '}
          <Button quiet onPress={() => onCopy(about)} about={quote.exact.slice(0, 80)}>
            {words('quoteCopy')}
          </Button>{' '}
          <span role="status">
            {outcome?.of === id && words(outcome.isDone ? 'quoteCopied' : 'exportCopyFailed')}
          </span>
        </figcaption>
      </figure>
    </li>
  );
}

export function AboutQuotes({ quotes, ...copying }: AboutQuotesProps) {
  const words = useWords();
  if (quotes.length === 0) return null;
  const list = (some: readonly QuoteAbout[]) => (
    <ul class="about-quotes">
      {some.map((each) => (
        <AboutQuote key={each.quote.id} about={each} {...copying} />
      ))}
    </ul>
  );
  return (
    <section class="about-term">
      <h2>{words('quotesTitle')}</h2>
      <ShownInPart all={quotes} first={MOST_SHOWN} list={list} />
    </section>
  );
}
