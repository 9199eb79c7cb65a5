// The hover card: who or what this is, on the article's day and now, and where one can go from there.

import type { CardModel } from '../../lib/gazetteer/describe/card-model';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { useWords } from '../words';
import { CardHead } from './card-head';
import { CountryBody } from './country-body';
import { Elsewhere } from './elsewhere';
import { LeaderBody } from './leader-body';
import { OrganisationBody } from './organisation-body';
import { NotesProvider, notesOf, SourceNotes } from './source-notes';
import { type LeadOn, WaysProvider } from './way-to';

/** What there is to show of a mention; `name` stands in until the card is there. */
export type CardView =
  | { readonly at: 'loading' | 'unknown' | 'failed'; readonly name: string }
  | {
      readonly at: 'ready';
      readonly described: DescribedEntity;
      /** Why these words mean this entity; null: it goes without saying. */
      readonly because: string | null;
    };

/** The name at the head of the card. */
export const nameOnCard = (view: CardView): string =>
  view.at === 'ready' ? view.described.card.name : view.name;

const MESSAGE = { loading: 'cardLoading', unknown: 'cardUnknown', failed: 'cardFailed' } as const;

interface BodyProps {
  readonly card: CardModel;
  readonly because: string | null;
  readonly onCorrect: Props['onCorrect'];
  readonly onLead: LeadOn;
}

function Body({ card, because, onCorrect, onLead }: BodyProps) {
  const words = useWords();
  return (
    <WaysProvider value={{ self: card.id, onLead }}>
      <NotesProvider value={notesOf(card)}>
        {card.day.assumed && <p class="message">{words('cardAssumedDay')}</p>}
        {card.kind === 'leader' && <LeaderBody card={card} />}
        {card.kind === 'country' && <CountryBody card={card} />}
        {card.kind === 'organisation' && <OrganisationBody card={card} />}
        {because !== null && <p class="because">{because}</p>}
        <footer class="foot">
          <SourceNotes card={card} />
          <p class="onward">
            <Elsewhere item={card.kind === 'leader' ? card.wikidata : null} />
            <button type="button" class="correct-button" onClick={() => onCorrect(card.id)}>
              {words('cardCorrect')}
            </button>
          </p>
        </footer>
      </NotesProvider>
    </WaysProvider>
  );
}

interface Props {
  readonly view: CardView;
  /** Name of the card that one has come from; null: this is the mention's own. */
  readonly behind: string | null;
  /** Whether the reader keeps the card where it is; left out: it cannot be kept. */
  readonly isPinned?: boolean;
  readonly onPin?: () => void;
  readonly onClose: () => void;
  /** The reader wants the card of somebody, or of a country, that this one names. */
  readonly onLead: LeadOn;
  readonly onBack: () => void;
  /** The reader wants to put right what the card says. */
  readonly onCorrect: (id: EntityId) => void;
}

export function Card({ view, behind, isPinned = false, onPin, onClose, onLead, onBack, onCorrect }: Props) {
  const words = useWords();
  const described = view.at === 'ready' ? view.described : null;
  const head = { name: nameOnCard(view), described, behind, onBack, isPinned, onPin, onClose };
  return (
    <article class="content">
      <CardHead {...head} />
      {view.at === 'ready' ? (
        // Each card has parts of its own: what was opened on one is not open on the next.
        <Body
          key={view.described.card.id}
          card={view.described.card}
          because={view.because}
          onCorrect={onCorrect}
          onLead={onLead}
        />
      ) : (
        <p class="message" aria-live="polite">
          {words(MESSAGE[view.at])}
        </p>
      )}
    </article>
  );
}
