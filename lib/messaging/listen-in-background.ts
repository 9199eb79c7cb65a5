// Receives what is asked of the background: parsed by a schema a topic, the sender checked, answered by a table of handlers.
import { type BackgroundHandlers, listenFor, type Responder } from './listen';
import type { BackgroundTopic } from './protocol';
import { backgroundAsks, OWN_PAGES_ONLY } from './schemas';

/** Answers everything that is asked of the background. Call it synchronously at start-up, or wake-ups are missed. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  const responder =
    <T extends BackgroundTopic>(topic: T): Responder =>
    async (ask, asker) =>
      handlers[topic](backgroundAsks[topic].parse(ask), asker);
  /** Forgetting a topic is a compile error. */
  const responders: Readonly<Record<BackgroundTopic, Responder>> = {
    'article/link': responder('article/link'),
    'names/prepare': responder('names/prepare'),
    'name/look-up': responder('name/look-up'),
    'name/candidates': responder('name/candidates'),
    'article/cast': responder('article/cast'),
    'entity/describe': responder('entity/describe'),
    'entity/wikipedia': responder('entity/wikipedia'),
    'clipping/is-saved': responder('clipping/is-saved'),
    'clipping/save': responder('clipping/save'),
    'draft/keep': responder('draft/keep'),
    'picture/fetch': responder('picture/fetch'),
    'page/fetch': responder('page/fetch'),
    'pictures/keep': responder('pictures/keep'),
    'facts/refresh': responder('facts/refresh'),
    'facts/correct': responder('facts/correct'),
    'site/article': responder('site/article'),
    'site/settings': responder('site/settings'),
    'site/tidy': responder('site/tidy'),
    'site/read': responder('site/read'),
    'site/refused': responder('site/refused'),
    'page/read': responder('page/read'),
    'page/load-parts': responder('page/load-parts'),
    'page/choose': responder('page/choose'),
    'page/lay-style': responder('page/lay-style'),
  };
  listenFor(new Map(Object.entries(responders)), { ownPagesOnly: OWN_PAGES_ONLY });
}
