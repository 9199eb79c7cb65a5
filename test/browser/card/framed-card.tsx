// A card in a frame of a test's own, without the page it would hang on: what it says, and how it looks.
import { render } from 'preact';
import { Card, type CardView } from '@/components/card/card';
import cardCss from '@/components/card/styles/card.css?inline';
import frameCss from '@/components/card-frame/frame.css?inline';
import themeCss from '@/components/theme.css?inline';
import { WordsProvider } from '@/components/words';
import type { CardModel } from '@/lib/gazetteer/describe/card-model';
import { englishWords } from '../../words';

const nothing = () => undefined;
const EVENTS = {
  ...{ onPin: nothing, onClose: nothing, onLead: nothing, onBack: nothing, onCorrect: nothing },
  ...{ onDoubt: nothing, onChoose: nothing },
};

export const ready = (card: CardModel, flags = {}): CardView => ({
  at: 'ready',
  described: { card, flags },
  because: null,
  doubt: null,
  calledHere: null,
  wikipedia: null,
  clippings: null,
});

export interface FramedCard {
  readonly frame: HTMLElement;
  /** Shows a card, behind which is the one of that name; what it says. */
  readonly show: (view: CardView, behind?: string | null) => string;
}

export function frameCard(css: readonly string[] = [themeCss, cardCss, frameCss]): FramedCard {
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-label', 'A card');
  const style = document.createElement('style');
  style.textContent = css.join('\n');
  document.body.append(frame, style);
  function show(view: CardView, behind: string | null = null): string {
    render(
      <WordsProvider value={englishWords}>
        <Card view={view} behind={behind} isPinned {...EVENTS} />
      </WordsProvider>,
      frame,
    );
    return frame.textContent.replace(/\s+/g, ' ');
  }
  return { frame, show };
}

export function removeCard(frame: HTMLElement): void {
  render(null, frame);
  document.body.replaceChildren();
}
