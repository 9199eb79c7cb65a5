// A person, country or body named on a card → a button that leads to its own card; plain words on that card itself.

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { formats } from '../formats';
import { useWords } from '../words';

/** `name` stands in until the card of `id` is there. */
export type LeadOn = (id: EntityId, name: string) => void;

interface Ways {
  /** Whose card this is: nothing leads to where one is. */
  readonly self: EntityId;
  readonly onLead: LeadOn;
}

const WaysContext = createContext<Ways | null>(null);
export const WaysProvider = WaysContext.Provider;

interface WayToProps {
  readonly id: EntityId;
  readonly name: string;
}

export function WayTo({ id, name }: WayToProps) {
  const ways = useContext(WaysContext);
  if (ways === null || ways.self === id) return <>{name}</>;
  return (
    <button type="button" class="way" onClick={() => ways.onLead(id, name)}>
      {name}
    </button>
  );
}

interface ListedProps {
  readonly items: readonly { readonly key: string; readonly node: ComponentChildren }[];
}

/** `A, B`, each an element, joined as the language of the words joins a list. */
export function Listed({ items }: ListedProps) {
  const { list } = formats(useWords());
  const separators = list
    .formatToParts(items.map(({ key }) => key))
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
  return (
    <>
      {items.map(({ key, node }, at) => (
        <span key={key}>
          {node}
          {separators[at]}
        </span>
      ))}
    </>
  );
}
