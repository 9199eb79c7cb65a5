// Decides when an article was first published; cards hang on it, so a wrong day is worse than none.
import { collapseSpace } from '../../text/collapse-space';
import type { PublishedDate } from '../types';
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';
import { parseDate } from './parse-date';

/** Tags that name the first publication, the most deliberate first; none that names an update. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'publication_date',
  'date.created',
  'article.published',
  'article.created',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'date',
  'created',
];
/** `/2019/11/18/`, `/2019-11-18-`, `/20191118/`; the month alone is a reduced date. */
const IN_PATH = /[/_-](19[89]\d|20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\D)/;
const WITH_MONTH_NAME =
  /\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/;
const UPDATE = /updat|modif|edited|aktualisiert|geändert|mis à jour|actualiz|atualiz|aggiornat/i;
/** UTF-16 code units of a line that may be read as a date. */
const LONGEST_DATE_LINE = 120;

const dateInPath = (url: string) => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = IN_PATH.exec(path);
  if (found) return parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  const named = WITH_MONTH_NAME.exec(path.toLowerCase());
  return named && parseDate(`${named[3]} ${named[2]} ${named[1]}`);
};

const speaksOfUpdate = (element: Element) =>
  UPDATE.test(
    `${element.className} ${element.getAttribute('itemprop') ?? ''} ${collapseSpace(element.textContent)}`,
  ) || UPDATE.test(collapseSpace(element.parentElement?.textContent ?? '').slice(0, 40));

function dateOfElement(element: Element): PublishedDate | null {
  for (const attribute of ['datetime', 'content', 'data-datetime', 'title']) {
    const date = parseDate(element.getAttribute(attribute) ?? '');
    if (date) return date;
  }
  const text = collapseSpace(element.textContent);
  return text.length <= LONGEST_DATE_LINE ? parseDate(text) : null;
}

/** Microdata and `<time>`: the first one that is not an update, outside lists of other stories. */
function dateInMarkup(page: Document): PublishedDate | null {
  const stated = page.querySelectorAll(
    '[itemprop~="datePublished"], [property~="datePublished"], time[pubdate], [class~="published"], .dt-published, .entry-date',
  );
  const times = page.querySelectorAll(
    'article time, main time, header time, [class*="byline" i] time, [class*="date" i] time, time',
  );
  for (const element of [...stated, ...times]) {
    if (element.closest('aside, nav, footer, li li, [class*="related" i], [class*="comment" i]')) continue;
    if (speaksOfUpdate(element)) continue;
    const date = dateOfElement(element);
    if (date) return date;
  }
  return null;
}

/** Last resort: a short line that is called a date, in the page's main part. */
function dateInWords(page: Document): PublishedDate | null {
  const lines = page.querySelectorAll(
    ':is([class*="date" i], [id*="date" i], [class*="publish" i], [class*="byline" i], [class*="meta" i], [class*="time" i], [class*="posted" i])',
  );
  for (const line of lines) {
    if (
      line.closest(
        'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recent" i]',
      )
    )
      continue;
    if (UPDATE.test(line.className)) continue;
    const text = collapseSpace(line.textContent);
    if (text.length === 0 || text.length > LONGEST_DATE_LINE) continue;
    const date = parseDate(UPDATE.test(text) ? text.slice(0, text.search(UPDATE)) : text);
    if (date) return date;
  }
  return null;
}

/** UTF-16 code units beside the date itself that a date line may have: a place, an author, a reading time. */
const MOST_BESIDE = 45;
const PUBLISHED =
  /^(?:first )?(?:published|posted|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano)/i;
const DATE_LENGTH = 12;
/** Words and a full stop: it tells of a day, it does not date the article. */
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?]$/;

/** A whole day; a year or a month alone is too often a title's, an edition's or a copyright's. */
function dayIn(text: string): PublishedDate | null {
  const date = parseDate(text);
  return date && date.days.first === date.days.last ? date : null;
}

/** A line around the headline that is a date and little else. */
function dateInLines(lines: readonly string[]): PublishedDate | null {
  for (const line of lines) {
    const update = line.search(UPDATE);
    const text = update < 0 ? line : line.slice(0, update);
    if (SENTENCE.test(text) || (text.length > DATE_LENGTH + MOST_BESIDE && !PUBLISHED.test(text))) continue;
    const date = dayIn(text);
    if (date) return date;
  }
  return null;
}

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  /** What stands around the headline, nearest first. */
  readonly lines: readonly string[];
}

/**
 * Order of trust: JSON-LD of an article, meta tags, microdata and `<time>`, the address, JSON-LD of a mere web
 * page, visible lines that are called a date, lines around the headline that are one. The first that can
 * be read as one date is taken. The day of an update is no substitute: in a trial it was wrong every other time.
 */
export function findPublished({ page, url, tags, linkedData, lines }: Sources): PublishedDate | null {
  const stated = linkedData?.published ? parseDate(linkedData.published) : null;
  if (stated && linkedData?.isArticle) return stated;
  for (const key of META) {
    for (const content of firstOf(tags, [key])) {
      const date = parseDate(content);
      if (date) return date;
    }
  }
  return dateInMarkup(page) ?? dateInPath(url) ?? stated ?? dateInWords(page) ?? dateInLines(lines);
}
