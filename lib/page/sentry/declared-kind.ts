// What a page says of itself in its head, its data and its markup → an article, something else, or nothing; no text is measured.
import { all, attribute, first, textOf } from '../../core/dom/native-dom';

/** `article` and `other`: the page says so. `unsaid`: it says neither. */
export type DeclaredKind = 'article' | 'other' | 'unsaid';

/** How much of a page's JSON-LD is looked at, in UTF-16 code units. */
const LONGEST_DATA = 200_000;
const TYPES = /"@type"\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/g;
/** Names of schema.org and their kin: NewsArticle, AnalysisNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
/** Pages that list stories, or others’ words; whatever they name besides. */
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting)$/;
/** Things that a page may be about; one that is an article besides is a report on them. */
const THING_TYPE =
  /^(?:Product|ProductGroup|ItemList|Recipe|JobPosting|CheckoutPage|ContactPage|SoftwareApplication)$/;
/** What stands in many an article, whose data tells of nothing else: the film above it, the questions at its end. */
const PART_TYPE = /^(?:VideoObject|FAQPage)$/;

/** An article may stand in its page's markup twice, in two vocabularies; a list of stories has more. */
const MOST_ITEMS = 2;
const ARTICLE_ITEM =
  '[itemtype*="schema.org/" i]:is([itemtype$="Article" i], [itemtype$="/BlogPosting" i], [itemtype$="/LiveBlogPosting" i])';
const OTHER_ITEM = '[itemtype$="schema.org/Product" i], [itemtype$="schema.org/QAPage" i]';
const SHOP =
  'form[action*="/cart" i], form[action*="addtocart" i], [name="add-to-cart"], [data-add-to-cart], .add-to-cart';

/** `og:type` is set by templates: `article` is said on many a list, too, but these on no article. */
const OTHER_OG = /^(?:product|og:product|video|music|profile|book|restaurant|business|place|shop)\b/;

const contentOf = (page: Document, name: string): string => {
  const meta = first(page, `meta[property="${name}" i], meta[name="${name}" i]`);
  return ((meta && attribute(meta, 'content')) ?? '').trim().toLowerCase();
};

/** Names of all types in the page's JSON-LD, wherever they stand in it; what is no JSON is read as well as it can be. */
function typesInData(page: Document): string[] {
  const scripts = [...all(page, 'script[type*="ld+json" i]')];
  const data = scripts.map((script) => textOf(script) ?? '').join('\n');
  return [...data.slice(0, LONGEST_DATA).matchAll(TYPES)].flatMap(([, one = '', many = '']) =>
    (many === '' ? [one] : many.split(',')).map((name) =>
      name.replace(/^[\s"]+|[\s"]+$|https?:\/\/schema\.org\//g, ''),
    ),
  );
}

/** `part`: of what may stand in an article, and of nothing else. */
function kindInData(page: Document): DeclaredKind | 'part' {
  const types = typesInData(page);
  const has = (kind: RegExp) => types.some((type) => kind.test(type));
  if (types.includes('LiveBlogPosting')) return 'article';
  if (has(LIST_TYPE)) return 'other';
  if (has(ARTICLE_TYPE)) return 'article';
  if (has(THING_TYPE)) return 'other';
  return has(PART_TYPE) ? 'part' : 'unsaid';
}

/** What the page says where it is clear: the more exact word counts before the template's. */
export function declaredKind(page: Document): DeclaredKind {
  const og = contentOf(page, 'og:type');
  if (OTHER_OG.test(og)) return 'other';
  const inData = kindInData(page);
  if (inData === 'article' || inData === 'other') return inData;
  const items = all(page, ARTICLE_ITEM).length;
  if (items > 0 && items <= MOST_ITEMS) return 'article';
  if (first(page, OTHER_ITEM) || first(page, SHOP)) return 'other';
  const isPost =
    contentOf(page, 'article:published_time') !== '' || contentOf(page, 'parsely-type') === 'post';
  const isCalledOne = og === 'article' || isPost;
  // Templates call pages of films articles, too: there, the text must speak for itself.
  if (inData === 'part') return isCalledOne ? 'unsaid' : 'other';
  return isCalledOne ? 'article' : 'unsaid';
}
