// The hover card: who or what this is, on the article's day and now.
import type { CardModel, CardSource } from '../../lib/hovercard/card-model';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { onDay } from '../../lib/shared/calendar';
import { daysInWords } from '../day-words';
import { useWords } from '../words';
import { CountryBody } from './country-body';
import { LeaderBody } from './leader-body';
import { SvgFlag } from './svg-flag';

/** What there is to show of a mention; `name` stands in until the card is there. */
export type CardView =
  | { readonly at: 'loading' | 'unknown' | 'failed'; readonly name: string }
  | { readonly at: 'ready'; readonly described: DescribedEntity };

const MESSAGE = { loading: 'cardLoading', unknown: 'cardUnknown', failed: 'cardFailed' } as const;

/** Sources of all lines, each title once. */
function sourcesOf(card: CardModel): CardSource[] {
  const lines = [...card.then, ...card.now, ...(card.kind === 'leader' ? card.terms : [])];
  const all = [...(card.kind === 'country' ? card.sources : []), ...lines.flatMap(({ sources }) => sources)];
  return [...new Map(all.map((source) => [source.title, source])).values()];
}

function Sources({ card }: { readonly card: CardModel }) {
  const words = useWords();
  return (
    <footer class="sources">
      {card.kind === 'country' && <p>{words('cardFactsAsOf', daysInWords(onDay(card.asOf)))}</p>}
      <p>
        {words('cardSources')}{' '}
        {sourcesOf(card).map(({ title, url }, at) => (
          <span key={title}>
            {at > 0 && ', '}
            {url === null ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            )}
          </span>
        ))}
      </p>
    </footer>
  );
}

function Body({ card }: { readonly card: CardModel }) {
  const words = useWords();
  return (
    <>
      {card.day.assumed && <p class="message">{words('cardAssumedDay')}</p>}
      {card.kind === 'leader' ? <LeaderBody card={card} /> : <CountryBody card={card} />}
      <Sources card={card} />
    </>
  );
}

interface Props {
  readonly view: CardView;
  readonly onClose: () => void;
}

export function Card({ view, onClose }: Props) {
  const words = useWords();
  const described = view.at === 'ready' ? view.described : null;
  const name = view.at === 'ready' ? view.described.card.name : view.name;
  const longName = described?.card.kind === 'country' ? described.card.longName : null;
  return (
    <article class="content">
      <header class="title">
        <SvgFlag markup={described?.flags[described.card.flag]} />
        <div class="names">
          <h2>{name}</h2>
          {longName !== null && longName !== name && <p class="second-line">{longName}</p>}
        </div>
        <button type="button" class="close" aria-label={words('cardClose')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {view.at === 'ready' ? (
        <Body card={view.described.card} />
      ) : (
        <p class="message" aria-live="polite">
          {words(MESSAGE[view.at])}
        </p>
      )}
    </article>
  );
}
