// How exported articles look in a browser and on e-readers: the style sheet of HTML files and of EPUBs, nothing of which is loaded.

/** What both have; e-readers know no custom properties and no nesting. */
const SHARED = `
body { overflow-wrap: break-word; }
h1 { margin: 0 0 0.4em; font-size: 1.6em; line-height: 1.2; }
h2, h3, h4 { margin: 1.6em 0 0.5em; line-height: 1.3; }
p { margin: 0 0 0.9em; }
a { color: inherit; }
blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 0.2em solid #a14a07; }
table { border-collapse: collapse; margin: 1em 0; }
td, th { padding: 0.3em 0.6em; border: 1px solid #8a8178; vertical-align: top; text-align: start; }
pre { white-space: pre-wrap; }
img { max-width: 100%; height: auto; }
.byline, .days, .original, .picture, .caption { color: #57534e; font-size: 0.9em; }
.byline, .days { margin: 0 0 0.2em; }
.text { margin: 1.6em 0; }
.block, .row { display: block; }
.beside { margin-top: 2em; padding-top: 0.5em; border-top: 1px solid #e7e0d5; }
.beside h2 { margin-top: 0.6em; font-size: 1.1em; }
.cast { padding-inline-start: 1.2em; }
.cast li { margin-bottom: 0.5em; }
.yellow { border-color: #d9a400; }
.green { border-color: #3d8b40; }
.blue { border-color: #2f6fb3; }
.pink { border-color: #c2417c; }
.group { color: #57534e; }
`;

/** Of an EPUB: type and measure are the reader's own. */
export const EPUB_STYLE = `${SHARED}body { margin: 0 0.5em; }
.cover { margin-top: 20%; text-align: center; }
`;

/** Of an HTML file: it follows the light of its reader's screen. */
export const HTML_STYLE = `${SHARED}:root { color-scheme: light dark; }
body { max-width: 42em; margin: 0 auto; padding: 2em 1.2em 5em; font: 1.05em/1.55 Charter, Georgia, serif; }
article + article, .group { margin-top: 4em; padding-top: 2em; border-top: 2px solid #8a8178; }
nav ol { padding-inline-start: 1.4em; }
@media (prefers-color-scheme: dark) {
  body { background: #1a1815; color: #ece7df; }
  .byline, .days, .original, .picture, .caption, .group { color: #b0a89d; }
  .beside { border-color: #322e29; }
}
@media print { article + article { break-before: page; } }
`;
