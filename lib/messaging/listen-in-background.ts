// Receives what is asked of the background: parsed by a schema a topic, the sender checked, answered by a table of handlers.
import { type BackgroundHandlers, listenFor, type Responder } from './listen';
import type { BackgroundTopic } from './protocol';
import { backgroundAsks, OWN_PAGES_ONLY } from './schemas';

/** Answers everything that is asked of the background. Call it synchronously at start-up, or wake-ups are missed. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  const responder = <T extends BackgroundTopic>(topic: T): [string, Responder] => [
    topic,
    async (ask, asker) => handlers[topic](backgroundAsks[topic].parse(ask), asker),
  ];
  listenFor(
    new Map([
      responder('article/link'),
      responder('names/prepare'),
      responder('name/look-up'),
      responder('name/candidates'),
      responder('article/cast'),
      responder('entity/describe'),
      responder('entity/wikipedia'),
      responder('clipping/is-saved'),
      responder('clipping/save'),
      responder('draft/keep'),
      responder('picture/fetch'),
      responder('page/fetch'),
      responder('pictures/keep'),
      responder('pictures/go-on'),
      responder('facts/refresh'),
      responder('facts/correct'),
      responder('site/article'),
      responder('site/settings'),
      responder('site/tidy'),
      responder('site/read'),
      responder('site/refused'),
      responder('page/read'),
      responder('page/load-parts'),
      responder('page/choose'),
      responder('page/lay-style'),
    ]),
    { ownPagesOnly: OWN_PAGES_ONLY },
  );
}
