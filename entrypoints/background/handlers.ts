// What the background answers: it knows the facts, keeps the library, and is the one place that reaches the network.
import { siteOf } from '../../lib/article/site-rule';
import { describeEntity } from '../../lib/hovercard/describe-entity';
import { openLibrary } from '../../lib/library/repository';
import { linkEntities } from '../../lib/linking/link-entities';
import type { Asker, BackgroundHandlers } from '../../lib/messaging/listen';
import { isOwnAddress } from '../../lib/messaging/own-address';
import type { ForeignAddress } from '../../lib/messaging/protocol';
import { fetchPicture } from '../../lib/reading/fetch-picture';
import { changeSite } from '../../lib/settings/sites';
import { readersDay, systemClock } from '../../lib/shared/clock';
import { err, ok } from '../../lib/shared/result';
import { keepSpareDraft } from '../shared/spare-draft';
import { onceEach } from './do-once';
import { flagsOf } from './flags';
import type { FactsKeeper } from './keep-facts-current';
import { knowledgeLoader } from './knowledge';
import { openCorrection } from './open-correction';

/** A visit runs in the process of a page that we do not trust: it may speak of its own page, and of no other. */
const maySpeakOf = ({ isOwnPage, from }: Asker, { url }: { readonly url: string }): boolean =>
  isOwnPage || isOwnAddress(from, url);
const FOREIGN: ForeignAddress = { kind: 'foreign-address' };

export function backgroundHandlers({ refreshNow }: FactsKeeper): BackgroundHandlers {
  const knowledge = knowledgeLoader();
  const library = openLibrary();
  const doOnce = onceEach();
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
    'clipping/is-saved': (article, asker) => maySpeakOf(asker, article) && library.isSaved(article),
    'clipping/save': ({ article, mentions, replace }, asker) =>
      maySpeakOf(asker, article)
        ? library.save(article, mentions, { replace, id: asker.request })
        : err(FOREIGN),
    'site/tidy': async ({ site, on }) => {
      await changeSite(site, (before) => ({ ...before, declutter: on }));
      return null;
    },
    'site/article': async ({ selector }, { from }) => {
      const site = siteOf(from ?? '');
      if (site !== null) await changeSite(site, (before) => ({ ...before, article: selector }));
      return null;
    },
    'draft/keep': async ({ article, mentions }, asker) => {
      if (!maySpeakOf(asker, article)) return err(FOREIGN);
      const id = asker.request;
      const kept = await library.keepDraft(article, mentions, id);
      // Reading needs no disk.
      return kept.ok || !(await keepSpareDraft({ id, article, mentions })) ? kept : ok(id);
    },
    'picture/fetch': ({ address }) => fetchPicture(address),
    'facts/refresh': () => {
      // Not waited for: it takes longer than a message may. The store tells how it went, or that it tells nothing.
      refreshNow().catch(() => undefined);
      return null;
    },
    'facts/correct': async ({ id }, { request }) => {
      await doOnce(request, () => openCorrection(id));
      return null;
    },
  };
}
