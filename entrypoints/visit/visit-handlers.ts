// What the visit answers to the popup and the background.

import { err } from '../../lib/core/result';
import type { Span } from '../../lib/core/span';
import { namedIn } from '../../lib/gazetteer/describe/describe-cast';
import type { FoundArticle } from '../../lib/library/clipping';
import { isCountryMention, isOrganisationMention, isPersonMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { VisitHandlers } from '../../lib/messaging/listen';
import type { LinkOutcome, NamedInArticle, VisitProtocol, VisitStatus } from '../../lib/messaging/protocol';
import { selectedRange } from '../../lib/page/highlight/selected-name';
import { spanIn } from '../../lib/reader/chosen-span';
import { settledNames } from '../annotations/settled-names';
import { everyMention } from './link-article';
import type { OpenArticle } from './open-article';
import type { Visit } from './visit';

type SaveReply = VisitProtocol['visit/save']['reply'];

async function describe(open: OpenArticle): Promise<VisitStatus> {
  const {
    extraction: { article, form },
    annotations,
  } = open;
  const { title, lang, dir, url, canonicalUrl } = article;
  const mentions = everyMention(open);
  const people = new Set(mentions.filter(isPersonMention).map(({ id }) => id));
  const countries = new Set(mentions.filter(isCountryMention).map(({ id }) => id));
  const organisations = new Set(mentions.filter(isOrganisationMention).map(({ id }) => id));
  return {
    state: 'article',
    title,
    lang,
    dir,
    form,
    published: article.published?.days ?? null,
    leaders: people.size,
    countries: countries.size,
    organisations: organisations.size,
    highlighted: annotations.isHighlighted(),
    saved: await askBackground('clipping/is-saved', { canonicalUrl, url, title }),
  };
}

/**
 * Status as it is now. A page that was left or has changed under us is read anew; so is one that was no article
 * or could not be read, once that has been told: it may have loaded more since.
 */
function statusOf(visit: Visit): VisitStatus | Promise<VisitStatus> {
  const state = visit.state();
  if (state.at === 'article' && state.open.extraction.isIntact()) return describe(state.open);
  switch (state.at) {
    case 'not-an-article':
      visit.end();
      return { state: 'not-an-article', why: state.why };
    case 'failed':
      visit.end();
      return { state: 'failed' };
    case 'ended':
    case 'article':
      visit.begin();
      return { state: 'extracting' };
    case 'extracting':
      return { state: 'extracting' };
  }
}

/** What the panel asks the background about. */
function namedInArticle({
  extraction: { article },
  linked,
  captioned,
  choices,
}: OpenArticle): NamedInArticle {
  const { title, lang, dir, url, published } = article;
  return {
    title,
    lang,
    dir,
    url,
    published: published?.days ?? null,
    named: namedIn(linked.title, [...linked.text, ...captioned]),
    settled: settledNames(choices, linked),
  };
}

/** Everything that is stored of an article, its list of removals included. */
const wholeArticle = ({ extraction }: OpenArticle): FoundArticle => ({
  ...extraction.article,
  form: extraction.form,
  removals: extraction.removals(),
});

interface HowToSend {
  readonly replace: boolean;
  readonly quote?: Span;
  readonly onlyFill?: boolean;
}

/** Saves what was read; a page that has no article any more has nothing to save. */
function save(article: OpenArticle | null, how: HowToSend): SaveReply | Promise<SaveReply> {
  if (!article) return err({ kind: 'no-article' });
  return askBackground('clipping/save', {
    article: wholeArticle(article),
    mentions: article.linked,
    choices: article.choices,
    ...how,
  });
}

/** What is selected of an article on its page; null: nothing of it is. */
function chosenIn({ extraction }: OpenArticle): Span | null {
  const range = selectedRange(document);
  return range && spanIn(extraction, range);
}

/** Saves what was read with what is selected of it as a quote; the words, `''`: there were none. */
async function saveQuoted(article: OpenArticle | null): Promise<[SaveReply, words: string]> {
  const quote = article && chosenIn(article);
  if (article && !quote) return [err({ kind: 'nothing-chosen' }), ''];
  const words = quote ? article.extraction.article.text.slice(quote.start, quote.end) : '';
  return [await save(article, { replace: false, ...(quote && { quote }) }), words];
}

interface OnThePage {
  /** Lets the reader show where the article is. */
  readonly onChoose: () => void;
  /** Opens the card of what is selected: these words; null: the page’s own selection. */
  readonly onLookUp: (text: string | null) => Promise<void>;
  /** Says how a save went; `quoted`: the words that it was saved with as a quote, `''`: none. */
  readonly onSaved: (reply: SaveReply, quoted: string) => void;
  /** Says what became of a link over the page. */
  readonly onLinkKept: (outcome: LinkOutcome) => void;
}

/**
 * Answers to all that is asked of `visit`; a visit without an article answers `no-article`, it never throws for
 * one.
 */
export function visitHandlers(visit: Visit, onPage: OnThePage): VisitHandlers {
  const { onChoose, onLookUp, onSaved, onLinkKept } = onPage;
  const open = visit.article;
  return {
    'visit/status': () => statusOf(visit),
    'visit/found': () => {
      const article = open();
      return article && describe(article);
    },
    // What the reader asks of the marks is done with the marks that there are: reading anew would undo it.
    'visit/highlight': ({ on }) => {
      const article = open();
      if (!article) return statusOf(visit);
      article.annotations.setHighlighted(on);
      return describe(article);
    },
    'visit/step': ({ direction }) => {
      const article = open();
      if (!article) return statusOf(visit);
      article.annotations.step(direction);
      return describe(article);
    },
    'visit/save': async ({ announce, quote = false, ...how }) => {
      const [reply, quoted] = quote ? await saveQuoted(open()) : [await save(open(), how), ''];
      if (announce) onSaved(reply, quoted);
      return reply;
    },
    'visit/read': () => {
      const article = open();
      if (!article) return err({ kind: 'no-article' });
      const { linked: mentions, choices } = article;
      return askBackground('draft/keep', { article: wholeArticle(article), mentions, choices });
    },
    'visit/look-up': async ({ text }) => {
      await onLookUp(text);
      return null;
    },
    'visit/link-kept': ({ outcome }) => {
      onLinkKept(outcome);
      return null;
    },
    'visit/named': () => {
      const article = open();
      return article && namedInArticle(article);
    },
    'visit/reveal': ({ id }) => ({ places: open()?.annotations.reveal(id) ?? 0 }),
    'visit/go-back': () => ({ moved: open()?.annotations.goBack() ?? false }),
    'visit/unsettle': async ({ words }) => {
      const article = open();
      if (article) await visit.unsettle(article, words);
      return null;
    },
    'visit/choose': () => {
      onChoose();
      return null;
    },
  };
}
