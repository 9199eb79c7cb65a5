// Says what a picture shows where it would stand: our pages load nothing from the network.

/**
 * Puts a placeholder for each picture of `root` that says what it shows; the others go. The words are drawn from an
 * attribute, so that no text node is added and offsets into the article's text stay true.
 */
export function replacePictures(root: Element): void {
  for (const picture of root.querySelectorAll('img')) {
    const shows = picture.alt.trim();
    if (shows === '') {
      picture.remove();
      continue;
    }
    const placeholder = root.ownerDocument.createElement('span');
    placeholder.className = 'picture';
    placeholder.setAttribute('role', 'img');
    placeholder.setAttribute('aria-label', shows);
    picture.replaceWith(placeholder);
  }
}
