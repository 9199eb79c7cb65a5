// Texts → what stands for them in XML and HTML: signs escaped, and what no XML document may hold left out.

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/g;
/** XML 1.0 allows of the controls only tab and line ends; two code points are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** A text without what XML refuses; half of a character becomes U+FFFD. */
export const xmlCharacters = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(NO_CHARACTERS, '');

/** A text as content or as the value of a quoted attribute. */
export const escapedMarkup = (text: string): string =>
  xmlCharacters(text).replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);

/** Subtags of letters and digits: readers of XML refuse what is not written so. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/** A language as a page declared it; null: none, or nothing that is written like one. */
export const languageTag = (declared: string | null): string | null =>
  declared !== null && LANGUAGE_TAG.test(declared) ? declared : null;

/** Browsers take such signs in addresses; readers of books that check them do not. */
const NOT_IN_URIS = /[\s"<>\\^`{|}[\]]|%(?![\da-f]{2})/gi;

/** Where an address of the web lies, and the rest of it, whose first sharp begins its fragment. */
const PARTS = /^(https?:\/\/[^/?#]*)?([^#]*)(#?)(.*)$/is;

const byPercent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** An address as every reader takes it: signs that it may not hold are written as percents, its host as networks do. */
export function uriOf(address: string): string {
  const isOfWeb = /^https?:/i.test(address) && URL.canParse(address);
  const [, host = '', path = '', sharp = '', fragment = ''] =
    PARTS.exec(isOfWeb ? new URL(address).href : address) ?? [];
  const rest = path + sharp + fragment.replaceAll('#', '%23');
  return host.replace(/%(?![\da-f]{2})/gi, byPercent) + rest.replace(NOT_IN_URIS, byPercent);
}

/** Names with their values as attributes, a blank before each; those of null are left out. */
export const attributesAs = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapedMarkup(value)}"`))
    .join('');
