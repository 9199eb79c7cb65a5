// Makes the ways inside an article work where it is shown: from a mark to its note, and back.
import { LEADS_TO_PLACE, PLACE } from '../extraction/sanitize/safe-markup';

/** Ids of ours; the article's own were left behind by the sanitiser. */
const PLACE_ID = 'sidelight-place-';
const MARK_ID = 'sidelight-mark-';
/** Marks that are longer, in UTF-16 code units, are cross references, from which nobody needs a way back. */
const LONGEST_MARK = 6;

export interface NoteWords {
  /** Label of the way back from a note. */
  readonly back: string;
}

function leadTo(link: HTMLAnchorElement, id: string): void {
  link.href = `#${id}`;
  link.removeAttribute('target');
  link.removeAttribute('rel');
}

const isMark = (link: Element) => (link.textContent ?? '').trim().length <= LONGEST_MARK;

/** A note without a way back gets one. It holds no text, so that offsets into the article's text stay true. */
function addWayBack(note: Element, { mark, label }: { mark: HTMLElement; label: string }): void {
  if (note.querySelector(`a[${LEADS_TO_PLACE}], .note-back`)) return;
  const back = note.ownerDocument.createElement('a');
  back.className = 'note-back';
  back.href = `#${mark.id}`;
  back.setAttribute('aria-label', label);
  const lastLine = note.querySelector(':scope > p:last-child') ?? note;
  lastLine.append(back);
}

/** Ids and links inside `body`, which `sanitizeHtml` made; may be done again. */
export function joinNotes(body: Element, { back }: NoteWords): void {
  const places = new Map<string, Element>();
  for (const place of body.querySelectorAll(`[${PLACE}]`)) {
    const number = place.getAttribute(PLACE) ?? '';
    if (places.has(number)) continue;
    places.set(number, place);
    place.id = PLACE_ID + number;
  }
  const links = body.querySelectorAll<HTMLAnchorElement>(`a[${LEADS_TO_PLACE}]`);
  let marks = 0;
  for (const link of links) {
    const note = places.get(link.getAttribute(LEADS_TO_PLACE) ?? '');
    if (!note) continue;
    leadTo(link, note.id);
    const leadsDown = Boolean(link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!isMark(link) || !leadsDown) continue;
    link.classList.add('note-mark');
    if (link.id === '') link.id = MARK_ID + ++marks;
    if (/^(?:li|p|dd|div)$/.test(note.localName)) addWayBack(note, { mark: link, label: back });
  }
}
