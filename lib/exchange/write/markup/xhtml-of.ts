// An article's tree → XHTML that keeps to the content models of EPUB 3, whatever nests in what; no text of it is lost.
import { LEADS_TO_PLACE, PLACE, REMOTE_PICTURE } from '../../../extraction/sanitize/safe-markup';
import { attributesAs, escapedMarkup, languageTag, uriOf } from './escaped-markup';
import { formulaAsXhtml } from './formula-of';
import { isRegularTable } from './regular-table';

/** A picture that lies beside the text; null: there is none, and a link leads to where it is. */
export type KeptPicture = (address: string) => string | null;

export interface XhtmlOptions {
  /** Stands before each id: those of several articles in one file are told apart by it. */
  readonly prefix: string;
  /** Stands for a picture without words of its own. */
  readonly picture: string;
  /** `src` of a picture that goes with the file. */
  readonly pictureAt?: KeptPicture;
}

interface Place {
  /** Blocks may stand here; else they are lines of their own within a sentence. */
  readonly isFlow: boolean;
  readonly isInLink: boolean;
}
const FLOW: Place = { isFlow: true, isInLink: false };

const words = (names: string) => new Set(names.split(' '));
const INLINE = words('abbr b bdi cite code em i kbd mark q s samp small strong sub sup u var del ins');
/** Hold a line of text, and nothing that is a block. */
const LINES = words('p h1 h2 h3 h4 h5 h6 pre');
const LISTS = words('ul ol');
const TABLE_PARTS = words('caption colgroup col thead tbody tfoot tr td th');
const DIRECTIONS = words('ltr rtl auto');
const MOST_SPAN = 1000;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isBlank = (node: Node): boolean => !isElement(node) && !/\S/.test(node.nodeValue ?? '');

const whole = (value: string | null, from: number, to: number): string | null =>
  value !== null && /^-?\d{1,6}$/.test(value) && Number(value) >= from && Number(value) <= to ? value : null;

/** The sanitiser's number of a place; null: none, or something else. */
function numberIn(element: Element, attribute: typeof PLACE | typeof LEADS_TO_PLACE): string | null {
  return whole(element.getAttribute(attribute), 0, 999_999);
}

/** An address that leads somewhere from wherever the file is; null: one within the page, or none. */
const addressIn = (href: string | null): string | null =>
  href !== null && URL.canParse(href) ? uriOf(href) : null;

/** Writes one article; ids are given once, and links lead to `places` only. */
class XhtmlWriter {
  readonly #options: XhtmlOptions;
  readonly #places: ReadonlySet<string>;
  readonly given = new Set<string>();

  constructor(places: ReadonlySet<string>, options: XhtmlOptions) {
    this.#options = options;
    this.#places = places;
  }

  inside(node: Node, place: Place): string {
    return [...node.childNodes].map((child) => this.#node(child, place)).join('');
  }

  #node(node: Node, place: Place): string {
    if (isElement(node)) return this.#element(node, place);
    return node.nodeType === 3 ? escapedMarkup(node.nodeValue ?? '') : '';
  }

  #idOf(element: Element): string | null {
    const place = numberIn(element, PLACE);
    if (place === null || this.given.has(place)) return null;
    this.given.add(place);
    return `${this.#options.prefix}p${place}`;
  }

  #tag(
    [name, element]: readonly [name: string, element: Element],
    content: string,
    own: Readonly<Record<string, string | null>> = {},
  ): string {
    const lang = languageTag(element.getAttribute('lang'));
    const dir = element.getAttribute('dir')?.toLowerCase() ?? '';
    const attributes = attributesAs({
      id: this.#idOf(element),
      ...own,
      'xml:lang': lang,
      lang,
      dir: DIRECTIONS.has(dir) ? dir : null,
    });
    return `<${name}${attributes}>${content}</${name}>`;
  }

  /** A block, or where none may stand, a line of its own. */
  #block(element: Element, place: Place, kind: string | null = null): string {
    if (place.isFlow) return this.#tag(['div', element], this.inside(element, place), { class: kind });
    return this.#tag(['span', element], this.inside(element, place), {
      class: kind ? `block ${kind}` : 'block',
    });
  }

  /** What is written without an id of its own has an empty place before it, so that links to it lead there. */
  #element(element: Element, place: Place): string {
    const written = this.#written(element, place);
    const id = this.#idOf(element);
    return id === null ? written : `<span${attributesAs({ id })}></span>${written}`;
  }

  #written(element: Element, place: Place): string {
    const name = element.localName;
    const phrases = { ...place, isFlow: false };
    if (name === 'br' || name === 'wbr') return `<${name}/>`;
    if (name === 'hr') return place.isFlow ? '<hr/>' : '<br/>';
    if (name === 'img') return this.#picture(element, place);
    if (name === 'math') return formulaAsXhtml(element);
    if (name === 'a') return this.#link(element, place);
    if (name === 'ruby') return this.#ruby(element, phrases);
    if (INLINE.has(name)) {
      const title = name === 'abbr' ? element.getAttribute('title') : null;
      return this.#tag([name, element], this.inside(element, phrases), { title });
    }
    if (LINES.has(name)) {
      if (place.isFlow) return this.#tag([name, element], this.inside(element, phrases));
      return this.#block(element, place);
    }
    if (!place.isFlow) return this.#inLine(element, place);
    if (LISTS.has(name)) return this.#list(element, place);
    if (name === 'dl') return this.#pairs(element, place);
    if (name === 'table') return this.#table(element, place);
    if (name === 'blockquote') return this.#tag([name, element], this.inside(element, place));
    if (SPANS.has(name)) return this.#tag(['span', element], this.inside(element, phrases));
    return this.#block(element, place, KINDS[name] ?? null);
  }

  /** What is neither a phrase nor, here, a block. */
  #inLine(element: Element, place: Place): string {
    if (SPANS.has(element.localName)) return this.#tag(['span', element], this.inside(element, place));
    return this.#block(element, place, KINDS[element.localName] ?? null);
  }

  #link(element: Element, place: Place): string {
    const content = this.inside(element, { isFlow: false, isInLink: true });
    const to = numberIn(element, LEADS_TO_PLACE);
    const inner = to !== null && this.#places.has(to) ? `#${this.#options.prefix}p${to}` : null;
    const href = inner ?? addressIn(element.getAttribute('href'));
    if (href === null || place.isInLink) return this.#tag(['span', element], content);
    return this.#tag(['a', element], content, { href });
  }

  #picture(element: Element, { isFlow, isInLink }: Place): string {
    const address = element.getAttribute(REMOTE_PICTURE);
    if (address === null) return '';
    const alt = element.getAttribute('alt') ?? '';
    const kept = this.#options.pictureAt?.(address) ?? null;
    if (kept !== null) return `<img${attributesAs({ src: kept, alt })}/>`;
    const said = escapedMarkup(alt.trim() || this.#options.picture);
    const link = isInLink
      ? `<span>${said}</span>`
      : `<a${attributesAs({ href: uriOf(address) })}>${said}</a>`;
    return isFlow ? `<div class="picture">${link}</div>` : `<span class="picture">${link}</span>`;
  }

  /** Readings that follow what they are of; brackets around them are for those who show no readings. */
  #ruby(element: Element, place: Place): string {
    let [pairs, base] = ['', ''];
    for (const child of element.childNodes) {
      if (isElement(child) && child.localName === 'rp') continue;
      if (isElement(child) && child.localName === 'rt' && base !== '') {
        pairs += `${base}${this.#tag(['rt', child], this.inside(child, place))}`;
        base = '';
      } else
        base +=
          isElement(child) && child.localName === 'rt' ? this.inside(child, place) : this.#node(child, place);
    }
    return pairs === '' ? base : `<ruby>${pairs}</ruby>${base}`;
  }

  #list(element: Element, place: Place): string {
    const items = [...element.childNodes].filter((child) => !isBlank(child));
    if (items.length === 0) return '';
    const isOrdered = element.localName === 'ol';
    const written = items.map((child) =>
      isElement(child) && child.localName === 'li'
        ? this.#tag(['li', child], this.inside(child, place), {
            value: isOrdered ? whole(child.getAttribute('value'), -99_999, 999_999) : null,
          })
        : `<li>${this.#node(child, place)}</li>`,
    );
    const own = isOrdered
      ? {
          start: whole(element.getAttribute('start'), -99_999, 999_999),
          reversed: element.hasAttribute('reversed') ? 'reversed' : null,
        }
      : {};
    return this.#tag([element.localName, element], written.join(''), own);
  }

  /** Terms with what is said of them; where they do not come in pairs, plain blocks. */
  #pairs(element: Element, place: Place): string {
    const children = [...element.childNodes].filter((child) => !isBlank(child));
    const order = children.map((child) => (isElement(child) ? child.localName : '#')).join(' ');
    if (!/^(?:dt(?: dt)* dd(?: dd)*(?: |$))+$/.test(order)) return this.#block(element, place);
    const written = children.map((child) => {
      const part = child as Element; // the order above says so
      const isTerm = part.localName === 'dt';
      return this.#tag([part.localName, part], this.inside(part, { ...place, isFlow: !isTerm }));
    });
    return this.#tag(['dl', element], written.join(''));
  }

  #table(element: Element, place: Place): string {
    if (!isRegularTable(element)) return this.#block(element, place);
    const part = (node: Element): string => {
      const name = node.localName;
      if (name === 'colgroup' || name === 'col') return '';
      if (name === 'td' || name === 'th')
        return this.#tag([name, node], this.inside(node, place), {
          colspan: whole(node.getAttribute('colspan'), 1, MOST_SPAN),
          rowspan: whole(node.getAttribute('rowspan'), 1, MOST_SPAN),
        });
      if (name === 'caption') return this.#tag([name, node], this.inside(node, place));
      return this.#tag([name, node], [...node.children].map(part).join(''));
    };
    return part(element);
  }
}

/** Written as phrases that mean nothing by themselves. */
const SPANS = words('span time data dfn bdo rt rp');
/** Blocks that are drawn otherwise than others. */
const KINDS: Readonly<Record<string, string>> = {
  figure: 'figure',
  figcaption: 'caption',
  caption: 'caption',
  summary: 'summary',
  tr: 'row',
  ...Object.fromEntries(
    [...TABLE_PARTS].filter((name) => name === 'td' || name === 'th').map((name) => [name, 'cell']),
  ),
};

/** What is in `root`, as XHTML that may stand in a `div`. `root` stays as it is. */
export function xhtmlOf(root: Element, options: XhtmlOptions): string {
  const places = new Set([...root.querySelectorAll(`[${PLACE}]`)].map((each) => numberIn(each, PLACE) ?? ''));
  const first = new XhtmlWriter(places, options);
  const written = first.inside(root, FLOW);
  if (places.size === first.given.size) return written;
  // Some place cannot have an id where it stands: links to it are written anew, as words.
  return new XhtmlWriter(first.given, options).inside(root, FLOW);
}
