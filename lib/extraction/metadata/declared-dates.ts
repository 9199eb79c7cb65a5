// Meta tags and the address of a page → the days that they declare; nothing is guessed, what cannot be read is passed over.
import type { PublishedDate } from '../types';
import { firstOf, type MetaTags } from './meta-tags';
import { parseDate } from './parse-date';

/** Tags that name the first publication, the most deliberate first; none that names an update. */
const PUBLISHED = [
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
  'published_on',
  'published-on',
  'published_date',
  'published-date',
  'publisheddate',
  'date_published',
  'article:publish_date',
  'article_date_original',
  'publication-date',
  'pub_date',
  'post_date',
  'dateposted',
  'og:pubdate',
  'prism.publicationdate',
  'citation_online_date',
  'dc.date.published',
  'dc.created',
  'date',
  'created',
];
/** Tags that name an update. */
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];
/** `/2019/11/18/`, `/2019-11-18-`, `/20191118/`; the month alone is a reduced date. */
const IN_PATH = /[/_-](19[89]\d|20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\D)/;
const WITH_MONTH_NAME =
  /\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/;

function firstDate(tags: MetaTags, keys: readonly string[]): PublishedDate | null {
  for (const key of keys) {
    for (const content of firstOf(tags, [key])) {
      const date = parseDate(content);
      if (date) return date;
    }
  }
  return null;
}

/** The first publication that meta tags declare and that can be read; null: none. */
export const publishedInMeta = (tags: MetaTags): PublishedDate | null => firstDate(tags, PUBLISHED);

/** The update that meta tags declare, as `publishedInMeta`. */
export const updatedInMeta = (tags: MetaTags): PublishedDate | null => firstDate(tags, UPDATED);

/** The day in the path of `url` (`/2022/04/21/`, `/21-april-2022`); null: none that is a day. */
export const dateInAddress = (url: string): PublishedDate | null => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = IN_PATH.exec(path);
  if (found) return parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  const named = WITH_MONTH_NAME.exec(path.toLowerCase());
  return named && parseDate(`${named[3]} ${named[2]} ${named[1]}`);
};
