// The panel beside the page: what has changed since the article, everyone and everything that it names, their map.

import { useEffect, useState } from 'preact/hooks';
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import type { Region } from '../../lib/gazetteer/describe/world-map';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { NamedInArticle } from '../../lib/messaging/protocol';
import { Button } from '../button';
import { CastList, type SavedAboutEach } from '../cast/cast-list';
import { type ListedCast, sizeOf } from '../cast/cast-words';
import { RegionMap } from '../cast/region-map';
import { SettledList, type SettledListProps } from '../cast/settled-list';
import { SinceThenNote } from '../cast/since-then';
import { countryName } from '../country-name';
import { useWords, type WordKey, type Words } from '../words';

export type PanelState =
  /** Nothing to show, and why. */
  | { readonly at: 'plain'; readonly why: WordKey; readonly isBusy: boolean }
  | {
      readonly at: 'cast';
      readonly article: NamedInArticle;
      readonly cast: Cast;
      readonly saved: SavedAboutEach;
      /** Null: no country that is named is on the map, or the map is still being read. */
      readonly region: Region | null;
    };

export interface PanelEvents {
  readonly onReveal: (id: EntityId, name: string) => void;
  /** The reader wants the page to be where it was before it was led to a place. */
  readonly onGoBack: () => void;
  readonly onCopy: (how: 'text' | 'markdown') => void;
  readonly onUnsettle: SettledListProps['onUnsettle'];
}

export interface PanelProps extends PanelEvents {
  readonly state: PanelState;
  /** Said to who cannot see what has changed: the last jump, the last copy; empty: nothing. */
  readonly said: string;
}

/** Fewer names than these are seen at a glance. */
const LEAST_FOR_FILTER = 9;

/** Those whose name has `wanted` in it, whatever its capitals and accents. */
function matching({ people, countries, organisations }: Cast, wanted: string, words: Words): ListedCast {
  const fold = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(words('locale'));
  const has = (name: string) => fold(name).includes(fold(wanted.trim()));
  return {
    people: people.filter(({ name }) => has(name)),
    countries: countries.filter(({ code, name }) => has(countryName(code, words)) || has(name)),
    organisations: organisations.filter(({ name, longName }) => has(name) || has(longName ?? '')),
  };
}

type Shown = Extract<PanelState, { at: 'cast' }>;

type FoundProps = Omit<PanelEvents, 'onGoBack'> & { readonly state: Shown };

function Found({ state: { article, cast, saved, region }, onReveal, onCopy, onUnsettle }: FoundProps) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const count = sizeOf(cast);
  const said = <SettledList settled={article.settled} onUnsettle={onUnsettle} />;
  if (count === 0)
    return (
      <>
        <p class="panel-plain">{words('castNobody')}</p>
        {said}
      </>
    );
  const found = matching(cast, wanted, words);
  return (
    <>
      <SinceThenNote cast={cast} />
      {region && <RegionMap region={region} codes={cast.countries.map(({ code }) => code)} />}
      {count >= LEAST_FOR_FILTER && (
        <input
          class="input cast-filter"
          type="search"
          value={wanted}
          aria-label={words('castFilter')}
          placeholder={words('castFilter')}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {sizeOf(found) === 0 && <p class="panel-plain">{words('castNoMatch')}</p>}
      <CastList cast={found} saved={saved} onReveal={onReveal} />
      {said}
      <p class="cast-copies">
        <Button quiet onPress={() => onCopy('text')}>
          {words('castCopyText')}
        </Button>
        <Button quiet onPress={() => onCopy('markdown')}>
          {words('castCopyMarkdown')}
        </Button>
      </p>
    </>
  );
}

/** Escape empties a field first: that is the browser's own. */
const isOfField = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.value !== '';

export function Panel({ state, said, onGoBack, ...events }: PanelProps) {
  const words = useWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !isOfField(event)) onGoBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onGoBack]);
  return (
    <main class="panel" aria-busy={state.at === 'plain' && state.isBusy}>
      {state.at === 'cast' ? (
        <>
          <h1 class="panel-title" dir={state.article.dir} lang={state.article.lang ?? undefined}>
            {state.article.title}
          </h1>
          {/* What was typed into the filter belongs to one article. */}
          <Found key={state.article.url} state={state} {...events} />
        </>
      ) : (
        <>
          <h1 class="visually-hidden">{words('castWho')}</h1>
          <p class="panel-plain" role="status">
            {words(state.why)}
          </p>
        </>
      )}
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </main>
  );
}
