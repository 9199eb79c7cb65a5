// Which elements and attributes an article may consist of; everything else is dropped or unwrapped.
const TEXT =
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';
const BLOCKS =
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup ' +
  'hr li main ol p pre section summary ul';
const TABLES = 'caption col colgroup table tbody td tfoot th thead tr';
const FORMULAS =
  'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

export const ALLOWED_TAGS: readonly string[] = `${TEXT} ${BLOCKS} ${TABLES} ${FORMULAS} img`.split(' ');

/** A picture's address; not `src`, because our own pages must not load anything by themselves. */
export const REMOTE_PICTURE = 'data-remote-src';

/**
 * Where a link inside the article leads to, and the link to it: small numbers, given out by the sanitiser. They
 * stand in attributes of our own, because an `id` of the page's would mean something in ours.
 */
export const PLACE = 'data-place';
export const LEADS_TO_PLACE = 'data-to-place';

/** No `id`, `name` or `class`: the page's names must mean nothing in ours. */
export const ALLOWED_ATTRIBUTES: readonly string[] =
  `href rel target alt title lang dir datetime colspan rowspan scope start reversed value open display mathvariant ${REMOTE_PICTURE} ${PLACE} ${LEADS_TO_PLACE}`.split(
    ' ',
  );

/** Go with all that is in them: programs, controls, and what only makes sense while the page runs. */
export const DROPPED_WITH_CONTENT: readonly string[] = (
  'annotation annotation-xml applet area audio base canvas datalist embed frame frameset iframe input link map ' +
  'meta noembed noframes noscript object option optgroup param plaintext portal progress meter script select ' +
  'slot source style svg template textarea title track video xmp'
).split(' ');

/** Not allowed as they are, but a block of text: they become a `div`, so that their lines stay lines. */
export const BLOCKS_IN_DISGUISE: readonly string[] =
  'body center dialog dir fieldset form legend menu nav'.split(' ');
