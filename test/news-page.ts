// Builds pages as news sites serve them; a test names only the parts it is about.
const SENTENCES = [
  'The ministers of both countries met on the island for two days, and spoke about fishing rights, ferries and a cable.',
  'Their talks had been put off twice, first by a storm and then by a vote of no confidence, as officials recalled.',
  'A joint statement is expected within the week, although neither side would say what it might contain, or when.',
  'Fishermen in the harbour said that they had heard such promises before, and that they would believe them when signed.',
  'The cable, which would be the longest of its kind, has been planned since the spring, and is to be paid for by both.',
];

/** A paragraph of prose; `n` chooses among a few, so that a page does not repeat itself. */
export function aParagraph(n: number): string {
  const first = SENTENCES[n % SENTENCES.length];
  const second = SENTENCES[(n * 2 + 1) % SENTENCES.length];
  return `<p>${first} ${second}</p>`;
}

interface NewsPageFacts {
  title?: string;
  /** Markup inside `<head>`, after `<title>`. */
  head?: string;
  /** Markup of the article's body, below its headline. */
  body?: string;
  /** Markup between the article and the end of the page. */
  after?: string;
}

export function aNewsPage({
  title = 'Ministers meet on the island',
  head = '',
  body = [1, 2, 3, 4].map(aParagraph).join('\n'),
  after = '',
}: NewsPageFacts = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header><a href="/">The Example</a></header>
<main><article><h1>${title}</h1><div class="story">${body}</div></article></main>
${after}</body></html>`;
}
