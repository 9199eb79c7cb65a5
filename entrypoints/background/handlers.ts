// What the background answers: it knows the facts, keeps the library, and is the one place that reaches the network.
import { siteOf } from '../../lib/article/site-rule';
import { describeEntity } from '../../lib/hovercard/describe-entity';
import { openLibrary } from '../../lib/library/repository';
import { linkEntities } from '../../lib/linking/link-entities';
import type { BackgroundHandlers } from '../../lib/messaging/listen';
import { fetchPicture } from '../../lib/reading/fetch-picture';
import { changeSite } from '../../lib/settings/sites';
import { readersDay, systemClock } from '../../lib/shared/clock';
import { flagsOf } from './flags';
import type { FactsKeeper } from './keep-facts-current';
import { knowledgeLoader } from './knowledge';
import { openCorrection } from './open-correction';

export function backgroundHandlers({ refreshNow }: FactsKeeper): BackgroundHandlers {
  const knowledge = knowledgeLoader();
  const library = openLibrary();
  return {
    'article/link': async (ask) => {
      const { index } = await knowledge();
      return linkEntities(index, { ...ask, today: readersDay(systemClock) });
    },
    'entity/describe': async ({ id, published }) => {
      const { gazetteer } = await knowledge();
      const card = describeEntity(gazetteer, id, { published, today: readersDay(systemClock) });
      return card && { card, flags: await flagsOf(card) };
    },
    'clipping/is-saved': (article) => library.isSaved(article),
    'clipping/save': ({ article, mentions }) => library.save(article, mentions),
    'site/tidy': async ({ site, on }) => {
      await changeSite(site, (before) => ({ ...before, declutter: on }));
      return null;
    },
    'site/article': async ({ selector }, from) => {
      const site = siteOf(from ?? '');
      if (site !== null) await changeSite(site, (before) => ({ ...before, article: selector }));
      return null;
    },
    'draft/keep': ({ article, mentions }) => library.keepDraft(article, mentions),
    'picture/fetch': ({ address }) => fetchPicture(address),
    'facts/refresh': () => {
      // Not waited for: it takes longer than a message may. The store tells how it went, or that it tells nothing.
      refreshNow().catch(() => undefined);
      return null;
    },
    'facts/correct': ({ id }) => openCorrection(id),
  };
}
