// An article's tree → Markdown (CommonMark, with GFM's tables and strikes), in which nothing of its text is taken for markup.
import TurndownService from 'turndown';
import { REMOTE_PICTURE } from '../../../extraction/sanitize/safe-markup';
import { EMPHASES, emphasised } from './markdown-emphasis';
import { fenced, markdownEscaped, withWholeTexts } from './markdown-escapes';
import { tableAsMarkdown } from './markdown-table';

/** What would end the address of a link, or the cell of a table that it stands in. */
const BREAKS_LINK = /[()<>\s\\|]/g;

const percentOf = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** An address that can stand between the brackets of a link. */
export const linkTarget = (address: string): string => address.replace(BREAKS_LINK, percentOf);

/** A text of one line in which no sign is taken for a mark. */
export const escapedMarkdown = (text: string): string => markdownEscaped(text.replace(/\s+/g, ' ').trim());

function pictureAsMarkdown(picture: HTMLElement): string {
  const address = picture.getAttribute(REMOTE_PICTURE);
  if (address === null) return '';
  return `![${escapedMarkdown(picture.getAttribute('alt') ?? '')}](${linkTarget(address)})`;
}

/** A link is a part of one line. */
const BLOCKS_IN_LINK = /\s*\n(?:\s|#{1,6} )*/g;
const HEADING = /^#{1,6} /;

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
  service.escape = markdownEscaped;
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => pictureAsMarkdown(node as HTMLElement),
  });
  for (const emphasis of EMPHASES)
    service.addRule(emphasis.tag, {
      filter: (node) => node.matches(emphasis.elements),
      replacement: (content, node) => emphasised(content, node as HTMLElement, emphasis),
    });
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) =>
      `\n\n${'#'.repeat(Number(node.nodeName.slice(1)))} ${content.trim().replace(/\s*\n\s*/g, ' ')}\n\n`,
  });
  service.addRule('lines', { filter: 'pre', replacement: (_, node) => fenced(node.textContent ?? '') });
  service.addRule('cell', {
    filter: ['td', 'th', 'caption'],
    replacement: (content) => `\n\n${content}\n\n`, // a table asks for its cells one by one
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
      const said = content.trim().replace(BLOCKS_IN_LINK, ' ').replace(HEADING, '');
      return address === null || said === '' ? content : `[${said}](${linkTarget(address)})`;
    },
  });
  made = service;
  return service;
}

/** The Markdown of what is in `root`, which stays as it is; without a line end. Pictures are addresses. */
export const markdownOf = (root: Element): string =>
  converter()
    .turndown(withWholeTexts(root) as HTMLElement)
    .replace(/^[ \n]+|[ \n]+$/g, ''); // other blanks are of the text, and keep signs from the beginning of a line
