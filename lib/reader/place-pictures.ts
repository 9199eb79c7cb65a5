// Says what a picture shows where it would stand: our pages load nothing from the network unless the reader asks.
import { REMOTE_PICTURE } from '../extraction/sanitize/safe-markup';

export interface PictureWords {
  /** Stands for a picture that says nothing of itself. */
  readonly unnamed: string;
}

/** A place at which a picture can be shown. */
export interface PicturePlace {
  /** The placeholder; stays the same object until a picture stands in its place. */
  readonly placeholder: HTMLElement;
  /** Address on the web, http or https. */
  readonly address: string;
}

const PLACEHOLDER = 'picture';

/**
 * Puts a placeholder for each picture of `body`. The words are drawn from an attribute, so that no text node is added
 * and offsets into the article's text stay true. What says nothing of itself and belongs to no figure is most often
 * an ornament: its place is not shown before the picture is.
 */
export function placePictures(body: Element, { unnamed }: PictureWords): void {
  for (const picture of body.querySelectorAll<HTMLImageElement>(`img[${REMOTE_PICTURE}]`)) {
    const shows = picture.alt.trim();
    const placeholder = body.ownerDocument.createElement('span');
    placeholder.className = PLACEHOLDER;
    placeholder.setAttribute('role', 'img');
    placeholder.setAttribute('aria-label', shows || unnamed);
    placeholder.setAttribute(REMOTE_PICTURE, picture.getAttribute(REMOTE_PICTURE) ?? '');
    if (shows !== '') placeholder.dataset['alt'] = shows;
    placeholder.hidden = shows === '' && !picture.closest('figure');
    picture.replaceWith(placeholder);
  }
}

/** Pictures that are not shown yet, in reading order. */
export function picturePlaces(body: Element): PicturePlace[] {
  return [...body.querySelectorAll<HTMLElement>(`.${PLACEHOLDER}[${REMOTE_PICTURE}]`)].map((placeholder) => ({
    placeholder,
    address: placeholder.getAttribute(REMOTE_PICTURE) ?? '',
  }));
}

/** Shows `source`, a data: address, in place of the placeholder; rejects when it is no picture. */
export async function showPicture({ placeholder }: PicturePlace, source: string): Promise<void> {
  const picture = placeholder.ownerDocument.createElement('img');
  picture.alt = placeholder.dataset['alt'] ?? '';
  picture.src = source;
  await picture.decode();
  placeholder.replaceWith(picture);
}
