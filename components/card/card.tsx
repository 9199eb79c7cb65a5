// The hover card: who or what this is, on the article's day and now.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel, CountryCard } from '../../lib/gazetteer/describe/card-model';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { useWords } from '../words';
import { CountryBody } from './country-body';
import { LeaderBody } from './leader-body';
import { NotesProvider, notesOf, SourceNotes } from './source-notes';

/** What there is to show of a mention; `name` stands in until the card is there. */
export type CardView =
  | { readonly at: 'loading' | 'unknown' | 'failed'; readonly name: string }
  | {
      readonly at: 'ready';
      readonly described: DescribedEntity;
      /** Why these words mean this entity; null: it goes without saying. */
      readonly because: string | null;
    };

const MESSAGE = { loading: 'cardLoading', unknown: 'cardUnknown', failed: 'cardFailed' } as const;

interface BodyProps {
  readonly card: CardModel;
  readonly because: string | null;
  readonly onCorrect: Props['onCorrect'];
}

function Body({ card, because, onCorrect }: BodyProps) {
  const words = useWords();
  return (
    <NotesProvider value={notesOf(card)}>
      {card.day.assumed && <p class="message">{words('cardAssumedDay')}</p>}
      {card.kind === 'leader' ? <LeaderBody card={card} /> : <CountryBody card={card} />}
      {because !== null && <p class="because">{because}</p>}
      <SourceNotes card={card} />
      <p class="correct">
        <button type="button" class="correct-button" onClick={() => onCorrect(card.id)}>
          {words('cardCorrect')}
        </button>
      </p>
    </NotesProvider>
  );
}

function CountryNames({ card: { name, longName, nameThen } }: { readonly card: CountryCard }) {
  const words = useWords();
  return (
    <>
      {longName !== null && longName !== name && <p class="second-line">{longName}</p>}
      {nameThen !== null && <p class="second-line">{words('cardCalledThen', nameThen)}</p>}
    </>
  );
}

interface PinProps {
  readonly isPinned: boolean;
  readonly onPin: () => void;
}

/** Its label stays the same while it is pressed, as a switch's does; what arrow keys do is said once they do it. */
function PinButton({ isPinned, onPin }: PinProps) {
  const words = useWords();
  const label = words('cardPin');
  return (
    <button
      type="button"
      class="head-button pin"
      aria-label={label}
      aria-pressed={isPinned}
      title={isPinned ? words('cardPinned') : label}
      onClick={onPin}
    >
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        <path d="M6 2.5h4M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5V14" />
      </svg>
    </button>
  );
}

interface Props {
  readonly view: CardView;
  /** Whether the reader keeps the card where it is; left out: it cannot be kept. */
  readonly isPinned?: boolean;
  readonly onPin?: () => void;
  readonly onClose: () => void;
  /** The reader wants to put right what the card says. */
  readonly onCorrect: (id: EntityId) => void;
}

export function Card({ view, isPinned = false, onPin, onClose, onCorrect }: Props) {
  const words = useWords();
  const described = view.at === 'ready' ? view.described : null;
  const name = view.at === 'ready' ? view.described.card.name : view.name;
  const country = described?.card.kind === 'country' ? described.card : null;
  return (
    <article class="content">
      <header class="title">
        <SvgFlag markup={described?.flags[described.card.flag]} />
        <div class="names">
          <h2>{name}</h2>
          {country && <CountryNames card={country} />}
        </div>
        {onPin && <PinButton isPinned={isPinned} onPin={onPin} />}
        <button type="button" class="head-button close" aria-label={words('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {view.at === 'ready' ? (
        <Body card={view.described.card} because={view.because} onCorrect={onCorrect} />
      ) : (
        <p class="message" aria-live="polite">
          {words(MESSAGE[view.at])}
        </p>
      )}
    </article>
  );
}

/** Parsed as a document and taken over by nodes: no markup is written into a page, Trusted Types or not. */
function parseFlag(markup: string, into: Document): Element | null {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  return parsed.localName === 'svg' ? into.importNode(parsed, true) : null;
}

/** Decoration: the country is always named beside it. */
export function SvgFlag({ markup }: { readonly markup: string | undefined }) {
  const frame = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!frame.current || markup === undefined) return;
    const flag = parseFlag(markup, frame.current.ownerDocument);
    frame.current.replaceChildren(...(flag ? [flag] : []));
  }, [markup]);
  return markup === undefined ? null : <span class="flag" aria-hidden="true" ref={frame} />;
}
