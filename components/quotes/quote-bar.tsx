// The small bar at words that are selected: quote them in a colour, with a note, or copy them.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { QUOTE_COLOURS } from '../../lib/library/quotes/quote-kinds';
import { Button } from '../button';
import { languageOf, useWords } from '../words';
import { type ChosenWords, COLOUR_WORDS, type PlaceOfWords } from './quote-types';

/** Pixels between words and what stands at them, and that it keeps from the window's edges. */
const GAP = 8;

/** Puts `tool` under `place`, or above it where there is no room, inside the window at all events. */
function putAt(tool: HTMLElement, frame: HTMLElement, place: PlaceOfWords): void {
  const home = frame.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tool;
  const below = place.bottom + GAP;
  const lowest = window.scrollY + window.innerHeight - height - GAP;
  const above = place.top - GAP - height;
  const top = below > lowest && above > window.scrollY ? above : Math.min(below, lowest);
  const middle = (place.left + place.right - width) / 2;
  const most = window.scrollX + document.documentElement.clientWidth - width - GAP;
  const left = Math.max(window.scrollX + GAP, Math.min(middle, most));
  tool.style.setProperty('--words-top', `${top - home.top - window.scrollY}px`);
  tool.style.setProperty('--words-left', `${left - home.left - window.scrollX}px`);
}

/** Keeps an element of `frame` at words of the article. */
export function useAtWords(
  tool: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  place: PlaceOfWords | null,
): void {
  useLayoutEffect(() => {
    if (tool.current && frame.current && place) putAt(tool.current, frame.current, place);
  }, [place]);
}

interface QuoteBarProps extends ChosenWords {
  readonly frame: RefObject<HTMLElement | null>;
}

export function QuoteBar({ frame, place, onQuote, onNote, onCopy }: QuoteBarProps) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useAtWords(bar, frame, place);
  return (
    <div
      ref={bar}
      class="quote-bar raised"
      role="toolbar"
      aria-label={words('quoteBar')}
      {...languageOf(words)}
      onPointerDown={(event) => event.preventDefault() /* what is selected stays so */}
    >
      {QUOTE_COLOURS.map((colour) => (
        <Button
          key={colour}
          label={words('quoteIn', words(COLOUR_WORDS[colour]))}
          onPress={() => onQuote(colour)}
        >
          <span class={`quote-dot quote-${colour}`} />
        </Button>
      ))}
      <Button quiet onPress={onNote}>
        {words('quoteNote')}
      </Button>
      <Button quiet onPress={onCopy}>
        {words('quoteCopy')}
      </Button>
    </div>
  );
}
