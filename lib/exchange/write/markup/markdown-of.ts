// An article's tree → Markdown (CommonMark, with GFM's tables and strikes), in which nothing of its text is taken for markup.
import TurndownService from 'turndown';
import { REMOTE_PICTURE } from '../../../extraction/sanitize/safe-markup';
import { tableAsMarkdown } from './markdown-table';

/** HTML, character references, and what Obsidian takes for a tag, a highlight, a comment, a formula, a place. */
const MORE_MARKS = /[<&$|]|#(?=[\p{L}\p{N}_/-])|==|%%|~~|(?<=\s)\^(?=[\w-]+$)/gmu;
/** What would end the address of a link. */
const BREAKS_LINK = /[()<>\s\\]/g;

const percentOf = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** An address that can stand between the brackets of a link. */
export const linkTarget = (address: string): string => address.replace(BREAKS_LINK, percentOf);

/** A text of one line in which no sign is taken for a mark. */
export const escapedMarkdown = (text: string): string => converter().escape(text.replace(/\s+/g, ' ').trim());

function pictureAsMarkdown(picture: HTMLElement): string {
  const address = picture.getAttribute(REMOTE_PICTURE);
  if (address === null) return '';
  return `![${escapedMarkdown(picture.getAttribute('alt') ?? '')}](${linkTarget(address)})`;
}

let made: TurndownService | undefined;

/** One converter for all: its rules are read once. */
function converter(): TurndownService {
  if (made) return made;
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escapeOwn = service.escape.bind(service);
  service.escape = (text) => escapeOwn(text).replace(MORE_MARKS, '\\$&');
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => pictureAsMarkdown(node as HTMLElement),
  });
  service.addRule('strike', {
    filter: ['s', 'del'],
    replacement: (content) => (content ? `~~${content}~~` : ''),
  });
  service.addRule('cell', {
    filter: ['td', 'th', 'caption'],
    replacement: (content) => content, // a table asks for its cells one by one
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (content, node) =>
      tableAsMarkdown(node as HTMLElement, (cell) => service.turndown(cell as HTMLElement)) ?? content,
  });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A',
    replacement: (content, node) => {
      const address = (node as HTMLElement).getAttribute('href');
      return address === null || content.trim() === '' ? content : `[${content}](${linkTarget(address)})`;
    },
  });
  made = service;
  return service;
}

/** The Markdown of what is in `root`, which stays as it is; without a line end. Pictures are addresses. */
export const markdownOf = (root: Element): string =>
  converter()
    .turndown(root as HTMLElement)
    .trim();
