// What the background answers: it knows the facts, keeps the library, and is the one place that reaches the network.

import { err, ok } from '../../lib/core/result';
import { NO_EDITS, withNames } from '../../lib/edits/edits';
import { siteOf } from '../../lib/extraction/site-rule';
import { type Links, openLinks } from '../../lib/library/links/open-links';
import { openQuotes, type Quotes } from '../../lib/library/quotes/open-quotes';
import { selectorsOf } from '../../lib/library/quotes/quote-selectors';
import type { Library } from '../../lib/library/repository';
import { type Asker, type BackgroundHandlers, isOwnAddress } from '../../lib/messaging/listen';
import type { ForeignAddress, NoLink } from '../../lib/messaging/protocol';
import { releaseSite } from '../../lib/settings/reading';
import { forgetWish } from '../../lib/settings/reading-wish';
import { changeSite, readSite } from '../../lib/settings/sites';
import { keepFiled, openOwnLibrary } from '../shared/own-library';
import { keepSpareDraft } from '../shared/spare-draft';
import { chooseReading, readAskingPage } from './choose-reading';
import { choose, layStyle, loadPartsInto, onceEach, openCorrection } from './commands';
import { fetchHandlers } from './fetch-handlers';
import type { FactsKeeper } from './keep-facts-current';
import { keepPicturesLater } from './keep-pictures-later';
import { knowledgeLoader } from './knowledge';
import { namesHandlers } from './names-handlers';

/** A visit runs in the process of a page that we do not trust: it may speak of its own page, and of no other. */
const maySpeakOf = ({ isOwnPage, from }: Asker, { url }: { readonly url: string }): boolean =>
  isOwnPage || isOwnAddress(from, url);
const FOREIGN: ForeignAddress = { kind: 'foreign-address' };
const NO_LINK: NoLink = { kind: 'no-link' };

/** Doors to the library beside its own. */
interface DoorsBeside {
  readonly quotes: Pick<Quotes, 'add'>;
  readonly links: Pick<Links, 'find'>;
}

/** Answers to all that is asked of the background; refusals are values, and what throws is told to the asker as a fault. */
export function backgroundHandlers(
  { refreshNow }: FactsKeeper,
  library: Library = openOwnLibrary(),
  { quotes, links }: DoorsBeside = { quotes: openQuotes(), links: openLinks() },
): BackgroundHandlers {
  const doOnce = onceEach();
  const knowledge = knowledgeLoader();
  return {
    ...namesHandlers(knowledge),
    ...fetchHandlers,
    'clipping/is-saved': (article, asker) => maySpeakOf(asker, article) && library.isSaved(article),
    'clipping/save': async ({ article, mentions, choices = [], replace, quote, onlyFill = false }, asker) => {
      if (!maySpeakOf(asker, article)) return err(FOREIGN);
      if (onlyFill && !(await links.find(article))) return err(NO_LINK);
      const layer = { edits: withNames(NO_EDITS, choices), text: article.text };
      const saved = await library.save(article, mentions, { layer, replace, id: asker.request });
      const selectors = quote && selectorsOf(article.text, quote);
      if (saved.ok && selectors) {
        const made = { clippingId: saved.value.id, selectors, colour: 'yellow', note: '' } as const;
        const quoted = await quotes.add(made); // the same once, however often it is asked for
        if (!quoted.ok) return quoted;
      }
      if (saved.ok && saved.value.did !== 'kept-longer') await keepPicturesLater(saved.value, asker);
      keepFiled(library); // after a few saves there is something to merge
      return saved;
    },
    'site/tidy': async ({ host, on }) => {
      const site = siteOf(`https://${host}/`);
      if (site === null) return null;
      await changeSite(site, (before) => ({ ...before, declutter: on, host }));
      if (on)
        await forgetWish(); // the leave that is asked for next is for this, and for nothing else
      else await releaseSite(site);
      return null;
    },
    'site/read': async (wish) => {
      await chooseReading(wish);
      return null;
    },
    'site/refused': async () => {
      await forgetWish();
      return null;
    },
    'site/article': async ({ selector }, { from }) => {
      const site = siteOf(from ?? '');
      if (site !== null) await changeSite(site, (before) => ({ ...before, article: selector }));
      return null;
    },
    'site/settings': (_, { from }) => {
      const site = siteOf(from ?? '');
      return site === null ? null : readSite(site);
    },
    'page/read': (_, asker) => {
      // Not waited for: reading a page takes longer than a message may, and nobody waits for the answer.
      readAskingPage(asker, knowledge).catch(() => undefined); // the tab was closed, or has moved on
      return null;
    },
    'page/load-parts': (_, { frame }) => frame !== null && loadPartsInto(frame),
    'page/choose': async ({ tabId }) => {
      await choose(tabId);
      return null;
    },
    'page/lay-style': ({ css, on }, { frame }) => frame !== null && layStyle(frame, css, on),
    'draft/keep': async ({ article, mentions, choices = [] }, asker) => {
      if (!maySpeakOf(asker, article)) return err(FOREIGN);
      const id = asker.request;
      const edits = withNames(NO_EDITS, choices);
      const kept = await library.keepDraft(article, mentions, { id, edits });
      // Reading needs no disk.
      return kept.ok || !(await keepSpareDraft({ id, article, edits, mentions })) ? kept : ok(id);
    },
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
