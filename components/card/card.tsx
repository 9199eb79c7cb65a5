// The hover card: who or what this is, on the article's day and now, and where one can go from there.

import type { EntityId } from '../../lib/gazetteer/model/types';
import type { WikipediaSummary } from '../../lib/gazetteer/wikipedia/wikipedia-answer';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { counted } from '../formats';
import { LIBRARY_PAGE, libraryAddress } from '../library/library-address';
import { FromWikipedia } from '../wikipedia/from-wikipedia';
import { useWords, type Words } from '../words';
import { CardHead } from './card-head';
import { CountryBody } from './country-body';
import { Elsewhere } from './elsewhere';
import { LeaderBody } from './leader-body';
import { OrganisationBody } from './organisation-body';
import { type NameDoubt, type OnChoose, OtherMeanings, TakeBack } from './other-meanings';
import { NotesProvider, notesOf, SourceNotes } from './source-notes';
import { type LeadOn, WaysProvider } from './way-to';

/** What there is to show of a mention; `name` stands in until the card is there. */
export type CardView =
  | { readonly at: 'loading' | 'unknown' | 'failed'; readonly name: string }
  /** The reader has said that the words `name` mean nobody. */
  | { readonly at: 'nobody'; readonly name: string }
  | {
      readonly at: 'ready';
      readonly described: DescribedEntity;
      /** Why these words mean this entity; null: it goes without saying. */
      readonly because: string | null;
      /** What may be said against it; null: it is not the card of a mention. */
      readonly doubt: NameDoubt | null;
      /** The article's own word for it, in another language than the card's; null: it goes without saying. */
      readonly calledHere: string | null;
      /** Null: it is not wanted, not there, or not there yet. */
      readonly wikipedia: WikipediaSummary | null;
      /** How many clippings name it; null: none, or it is not known here. */
      readonly clippings: number | null;
    };

/** The name at the head of the card. */
export const nameOnCard = (view: CardView): string =>
  view.at === 'ready' ? view.described.card.name : view.name;

const MESSAGE = { loading: 'cardLoading', unknown: 'cardUnknown', failed: 'cardFailed' } as const;

/** A card that has something to say. */
export type ReadyView = Extract<CardView, { at: 'ready' }>;
type BodyProps = ReadyView & Pick<Props, 'onCorrect' | 'onLead' | 'onDoubt' | 'onChoose'>;

const clippingsInWords = (count: number, name: string, words: Words): string =>
  counted(words, count, { one: 'cardClippingsOne', other: 'cardClippingsOther', and: name });

function Body({ described: { card }, because, doubt, wikipedia, clippings, ...events }: BodyProps) {
  const words = useWords();
  const { onCorrect, onLead, onDoubt, onChoose } = events;
  return (
    <WaysProvider value={{ self: card.id, onLead }}>
      <NotesProvider value={notesOf(card)}>
        {card.day.assumed && <p class="message">{words('cardAssumedDay')}</p>}
        {card.kind === 'leader' && <LeaderBody card={card} />}
        {card.kind === 'country' && <CountryBody card={card} />}
        {card.kind === 'organisation' && <OrganisationBody card={card} />}
        {because !== null && (
          <p class="because">
            {because} {doubt?.isChosen && <TakeBack onChoose={onChoose} />}
          </p>
        )}
        {wikipedia && <FromWikipedia summary={wikipedia} name={card.name} />}
        {/* Only cards on pages of our own know of clippings: there the address leads into the library. */}
        {clippings !== null && (
          <p class="because">
            <a
              class="clippings-link"
              href={`${LIBRARY_PAGE}${libraryAddress({ at: 'about', entity: card.id })}`}
              target="_blank"
              rel="noopener"
            >
              {clippingsInWords(clippings, card.name, words)}
            </a>
          </p>
        )}
        <footer class="foot">
          {doubt && <OtherMeanings doubt={doubt} onDoubt={onDoubt} onChoose={onChoose} />}
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
  /** The reader wants to know whom else the name may mean. */
  readonly onDoubt: () => void;
  readonly onChoose: OnChoose;
}

/** What a card has to say that has no facts to show. */
function Plain({
  view,
  onChoose,
}: {
  readonly view: Exclude<CardView, ReadyView>;
  readonly onChoose: OnChoose;
}) {
  const words = useWords();
  return (
    <p class="message" aria-live="polite">
      {view.at === 'nobody' ? words('cardNobody', view.name) : words(MESSAGE[view.at])}{' '}
      {view.at === 'nobody' && <TakeBack onChoose={onChoose} />}
    </p>
  );
}

/** What the reader has said of the name, for those who do not see it; empty: nothing. */
const settledInWords = (view: CardView, words: Words): string =>
  view.at === 'ready' && view.doubt?.isChosen
    ? words('cardSettled', view.doubt.words, view.described.card.name)
    : '';

export function Card({ view, behind, isPinned = false, onPin, onClose, onBack, ...events }: Props) {
  const words = useWords();
  const described = view.at === 'ready' ? view.described : null;
  const calledHere = view.at === 'ready' ? view.calledHere : null;
  const head = { name: nameOnCard(view), described, calledHere, behind, onBack, isPinned, onPin, onClose };
  return (
    <article class="content">
      <CardHead {...head} />
      {view.at === 'ready' ? (
        // Each card has parts of its own: what was opened on one is not open on the next.
        <Body key={view.described.card.id} {...view} {...events} />
      ) : (
        <Plain view={view} onChoose={events.onChoose} />
      )}
      <p class="visually-hidden" role="status">
        {settledInWords(view, words)}
      </p>
    </article>
  );
}
