// How a visit comes by its later parts: the background puts their script beside it, which leaves them in the world that both share.
import { askBackground } from '../../lib/messaging/ask';
import type { MountCard } from '../annotations/late-card';
import type { startPicker } from '../visit/element-picker';

/** What the reader may ask for, and most readers of most pages do not. */
export interface VisitParts {
  readonly mountCard: MountCard;
  readonly startPicker: typeof startPicker;
}

/** On the global object of the extension's own world, which no page sees. */
const KEY = Symbol.for('sidelight.visit-parts');

/** What an older version has left there is replaced. */
export const offerParts = (parts: VisitParts, world: object = globalThis): void =>
  void Reflect.set(world, KEY, parts);

/** A visit that has ended leaves nothing there; the next brings its own. */
export const withdrawParts = (world: object = globalThis): void => void Reflect.deleteProperty(world, KEY);

const isParts = (found: unknown): found is VisitParts =>
  typeof found === 'object' && found !== null && 'mountCard' in found && 'startPicker' in found;

async function fetchParts(): Promise<VisitParts> {
  const isThere = await askBackground('page/load-parts', null);
  const found: unknown = isThere ? Reflect.get(globalThis, KEY) : null;
  if (!isParts(found)) throw new Error('The browser keeps the parts of the visit from this page');
  return found;
}

let loading: Promise<VisitParts> | null = null;

/**
 * The parts, brought once a document. Rejects where the browser does not let us any more (the leave of a click ends when
 * the reader goes to another site, and a page that comes back from the cache has none): then it is tried anew each time.
 */
export function loadParts(): Promise<VisitParts> {
  loading ??= fetchParts().catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}
