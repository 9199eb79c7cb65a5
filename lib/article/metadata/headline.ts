// Finds the element of the live page that shows the headline, so that names in it can be marked too.

const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The innermost heading whose text is `title`; null if the page shows it nowhere. */
export function findHeadline(page: Document, title: string): Element | null {
  const wanted = fold(title);
  if (wanted === '') return null;
  const headings = Document.prototype.querySelectorAll.call(
    page,
    'h1, h2, [role="heading"], [itemprop~="headline"]',
  );
  for (const heading of headings) if (fold(heading.textContent) === wanted) return heading;
  return null;
}
