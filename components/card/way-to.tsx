// A person, country or body named on a card → a button that leads to its own card; plain words on that card itself.

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { counted, formats } from '../formats';
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

/** What a line or two of a card hold. */
const IN_SIGHT = 6;

/** The first few, and the others behind `and 12 more`; a single one more is not hidden. */
export function ListedInBrief({ items }: ListedProps) {
  const words = useWords();
  if (items.length <= IN_SIGHT + 1) return <Listed items={items} />;
  const hidden = items.slice(IN_SIGHT);
  return (
    <>
      <Listed items={items.slice(0, IN_SIGHT)} />
      <details class="more rest">
        <summary>
          {counted(words, hidden.length, { one: 'cardAndMoreOne', other: 'cardAndMoreOther' })}
        </summary>
        <Listed items={hidden} />
      </details>
    </>
  );
}
