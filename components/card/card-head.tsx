// The head of a card: the way back, the flag, the name, the pin and what closes it; it stays while the rest scrolls.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CountryCard, LeaderCard, OrganisationCard } from '../../lib/gazetteer/describe/card-model';
import type { OwnName } from '../../lib/gazetteer/model/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { yearInWords } from '../formats';
import { useWords } from '../words';
import { ageInWords, ageThen } from './age';
import { Listed } from './way-to';

/** As it is written at home. */
function OwnNames({ names }: { readonly names: readonly OwnName[] }) {
  if (names.length === 0) return null;
  return (
    <p class="second-line">
      <Listed items={names.map(({ lang, name }) => ({ key: lang, node: <bdi lang={lang}>{name}</bdi> }))} />
    </p>
  );
}

/** Whether the card has `name` already, as that of the country's own language. */
const isOwnName = (card: DescribedEntity['card'] | null, name: string): boolean =>
  card !== null && card.kind !== 'organisation' && card.ownNames.some((own) => own.name === name);

function OtherNames({ card }: { readonly card: CountryCard | OrganisationCard }) {
  const words = useWords();
  const { name, longName } = card;
  const nameThen = card.kind === 'country' ? card.nameThen : null;
  return (
    <>
      {longName !== null && longName !== name && <p class="second-line">{longName}</p>}
      {nameThen !== null && <p class="second-line">{words('cardCalledThen', nameThen)}</p>}
    </>
  );
}

/** `Born in 1957, 64 or 65 years old then`. */
function Born({ card }: { readonly card: LeaderCard }) {
  const words = useWords();
  const { birthYear } = card;
  if (birthYear === null) return null;
  const age = ageThen(card);
  const born = yearInWords(birthYear, words);
  return (
    <p class="second-line">
      {age === null ? words('cardBorn', born) : words('cardBornAndAge', born, ageInWords(age, words))}
    </p>
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

interface BackProps {
  readonly to: string;
  readonly onBack: () => void;
}

function BackButton({ to, onBack }: BackProps) {
  const words = useWords();
  return (
    <button type="button" class="back" aria-label={words('cardBackTo', to)} onClick={onBack}>
      <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true">
        <path d="M10 3L5 8l5 5" />
      </svg>
      <span class="back-name">{to}</span>
    </button>
  );
}

export interface CardHeadProps {
  readonly name: string;
  /** Null: it is not there, or not yet. */
  readonly described: DescribedEntity | null;
  /** The article's own word for it; null: it goes without saying. */
  readonly calledHere: string | null;
  /** Name of the card that one has come from; null: this is the mention's own. */
  readonly behind: string | null;
  readonly onBack: () => void;
  /** Whether the reader keeps the card where it is; left out: it cannot be kept. */
  readonly isPinned: boolean;
  readonly onPin: (() => void) | undefined;
  readonly onClose: () => void;
}

export function CardHead(props: CardHeadProps) {
  const { name, described, calledHere, behind, isPinned, onBack, onPin, onClose } = props;
  const words = useWords();
  const card = described?.card ?? null;
  return (
    <header class="title">
      {behind !== null && <BackButton to={behind} onBack={onBack} />}
      <SvgFlag markup={described?.flags[described.card.flag ?? '']} />
      <h2>{name}</h2>
      <div class="beneath-name">
        {calledHere !== null && !isOwnName(card, calledHere) && (
          <p class="second-line">{words('cardCalledHere', calledHere)}</p>
        )}
        {card && card.kind !== 'organisation' && <OwnNames names={card.ownNames} />}
        {card?.kind === 'leader' && <Born card={card} />}
        {card && card.kind !== 'leader' && <OtherNames card={card} />}
      </div>
      {onPin && <PinButton isPinned={isPinned} onPin={onPin} />}
      <button type="button" class="head-button close" aria-label={words('cardClose')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </header>
  );
}

/** Parsed as a document and taken over by nodes: no markup is written into a page, Trusted Types or not. */
function parseFlag(markup: string, into: Document): Element | null {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  return parsed.localName === 'svg' ? into.importNode(parsed, true) : null;
}

/** Decoration: the country is always named beside it. */
function SvgFlag({ markup }: { readonly markup: string | undefined }) {
  const frame = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!frame.current || markup === undefined) return;
    const flag = parseFlag(markup, frame.current.ownerDocument);
    frame.current.replaceChildren(...(flag ? [flag] : []));
  }, [markup]);
  return markup === undefined ? null : <span class="flag" aria-hidden="true" ref={frame} />;
}
