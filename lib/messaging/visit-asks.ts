// What a visit may be asked, parsed by hand, one parser a topic: it runs on every page read, and what it is asked is little.
import { LONGEST_ENTITY_ID, LONGEST_LINE, LONGEST_NAME_CHOICE } from '../core/shapes/bounds';
import type { EntityId } from '../gazetteer/model/types';
import { fieldsOf } from './envelope';
import type { LinkOutcome, VisitProtocol, VisitTopic } from './protocol';

/** Gives what was asked; throws for everything else. */
type Parse<T> = (ask: unknown) => T;

const isEntityId = (value: unknown): value is EntityId =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ENTITY_ID;

function refuse(ask: unknown): never {
  throw new TypeError(`Asked of a visit what it does not know: ${JSON.stringify(ask)}`);
}

const OUTCOMES: readonly LinkOutcome[] = [
  'kept',
  'known',
  'in-library',
  'storage-full',
  'storage-unavailable',
];

const nothing: Parse<null> = (ask) => (ask === null ? null : refuse(ask));

/** Forgetting a topic, or parsing it into the wrong shape, is a compile error. */
export const visitAsks: { readonly [K in VisitTopic]: Parse<VisitProtocol[K]['ask']> } = {
  'visit/status': nothing,
  'visit/found': nothing,
  'visit/read': nothing,
  'visit/named': nothing,
  'visit/choose': nothing,
  'visit/go-back': nothing,
  'visit/highlight': (ask) => {
    const { on } = fieldsOf(ask) ?? {};
    return typeof on === 'boolean' ? { on } : refuse(ask);
  },
  'visit/save': (ask) => {
    const { replace, announce, quote = false, onlyFill = false } = fieldsOf(ask) ?? {};
    const isKnown = [replace, announce, quote, onlyFill].every((each) => typeof each === 'boolean');
    if (!isKnown) return refuse(ask);
    const less = { ...(quote === true && { quote }), ...(onlyFill === true && { onlyFill }) };
    return { replace: replace === true, announce: announce === true, ...less };
  },
  'visit/link-kept': (ask) => {
    const outcome = OUTCOMES.find((each) => each === fieldsOf(ask)?.['outcome']);
    return outcome ? { outcome } : refuse(ask);
  },
  'visit/reveal': (ask) => {
    const { id } = fieldsOf(ask) ?? {};
    return isEntityId(id) ? { id } : refuse(ask);
  },
  'visit/unsettle': (ask) => {
    const { words } = fieldsOf(ask) ?? {};
    return typeof words === 'string' && words.length <= LONGEST_NAME_CHOICE ? { words } : refuse(ask);
  },
  'visit/look-up': (ask) => {
    const { text } = fieldsOf(ask) ?? {};
    if (text === null) return { text };
    return typeof text === 'string' && text.length <= LONGEST_LINE ? { text } : refuse(ask);
  },
  'visit/step': (ask) => {
    const { direction } = fieldsOf(ask) ?? {};
    return direction === 'next' || direction === 'previous' ? { direction } : refuse(ask);
  },
};
