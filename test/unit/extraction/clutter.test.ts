// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type AboutArticle, NOTHING_KNOWN } from '@/lib/extraction/clutter/block';
import { CLUTTER_RULES } from '@/lib/extraction/clutter/clutter-rules';
import { removeClutter } from '@/lib/extraction/clutter/recognise-clutter';
import { aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');

function clean(markup: string, stage: 'page' | 'article', about: AboutArticle = NOTHING_KNOWN) {
  const root = document.createElement('body');
  root.innerHTML = markup;
  const rules = CLUTTER_RULES.filter((rule) => rule.stage === stage);
  const removals = removeClutter({ root, rules, about });
  return { removals, text: root.textContent ?? '' };
}

const links = (...titles: string[]) =>
  `<ul>${titles.map((t) => `<li><a href="/x">${t}</a></li>`).join('')}</ul>`;

it.each([
  [
    'sign-up-form',
    '<form class="nl"><p>Get our letter.</p><input type="email"><label>I agree to the terms.</label></form>',
  ],
  ['form', '<form><input type="search"> Find</form>'],
  [
    'newsletter-box',
    '<div class="inline-newsletter"><h3>Morning letter</h3><p>The day in five minutes.</p></div>',
  ],
  [
    'share-bar',
    '<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul>',
  ],
  ['related-stories', `<aside class="related">${links('A vote on Sunday', 'Rates rise again')}</aside>`],
  [
    'related-stories',
    `<div id="moreStoriesBox"><div class="more-stories">${links('A vote on Sunday', 'Rates rise again')}</div></div>`,
  ],
  ['ad', '<div class="ad-slot">Advertisement</div>'],
  ['consent-notice', '<div id="cookie-banner">We use cookies. <button>Accept</button></div>'],
  ['comments', '<section class="comments"><h3>Comments (1)</h3><p>I do not agree with this.</p></section>'],
  ['navigation', '<nav><a href="/chad">Chad</a></nav>'],
  ['dialog', '<div role="dialog">Subscribe?</div>'],
  ['page-footer', '<footer>The Example, an imprint</footer>'],
  ['author-box', '<div class="author-bio">She has covered harbours since 2010.</div>'],
  ['author-box', '<div class="author-details">She writes from the harbour.</div>'],
  ['unseen-label', '<span class="av-structured-data">540 960</span>'],
  ['tag-list', `<div class="post-tags">${links('Chad', 'Niger')}</div>`],
  ['paywall-box', '<div class="paywall"><p>Only for readers who pay.</p></div>'],
])('%s: before Readability', (rule, markup) => {
  const { removals, text } = clean(PROSE + markup, 'page');
  expect(removals.map((removal) => removal.rule)).toContain(rule);
  expect(text.trim()).toBe(clean(PROSE, 'page').text.trim());
});

it.each([
  ['sign-up-line', 'English', '<p>Sign up to our weekly newsletter and get it delivered to your inbox.</p>'],
  ['sign-up-line', 'German', '<p>Jetzt den Newsletter abonnieren</p>'],
  ['sign-up-line', 'Spanish', '<p>Suscríbete a nuestro boletín de la mañana.</p>'],
  ['sign-up-line', 'the consent line', '<p>By submitting this form, I agree to the terms.</p>'],
  ['sign-up-line', 'Japanese', '<p>メールマガジンに登録する</p>'],
  ['related-heading', 'Japanese', `<h3>関連記事</h3>${links('首相が訪問', '会談は延期')}`],
  ['ad-mark', 'Japanese', '<p>広告</p>'],
  ['paywall-line', 'Japanese', '<p>この記事は有料会員限定です。残り820文字</p>'],
  ['share-line', 'Japanese', '<p>この記事をシェアする</p>'],
  ['photo-credit', 'Japanese', '<p>写真：通信社</p>'],
  ['cookie-line', 'French', '<p>Nous utilisons des cookies sur ce site.</p>'],
  ['ad-mark', 'English', '<p>Story continues below advertisement</p>'],
  ['ad-mark', 'German', '<span>- Anzeige -</span>'],
  ['share-line', 'names of networks', '<p>Facebook Twitter WhatsApp</p>'],
  ['share-line', 'French', '<p>Partager sur Facebook</p>'],
  ['related-heading', 'German', `<h3>Mehr zum Thema</h3>${links('Wahl am Sonntag', 'Zinsen steigen')}`],
  [
    'related-heading',
    'Polish',
    `<p><strong>Czytaj także:</strong></p>${links('Wybory w niedzielę', 'Stopy rosną')}`,
  ],
  ['read-more-line', 'English', '<p>Read more: <a href="/x">A vote on Sunday</a></p>'],
  [
    'read-more-line',
    'Polish',
    '<p>Dowiedz się więcej: <a href="/x">Kto jak głosował w sprawie funduszy</a></p>',
  ],
  ['read-more-line', 'Portuguese', '<p>Leia também: <a href="/x">Eleições no domingo</a></p>'],
  ['paywall-line', 'English', '<p>Already a subscriber? Log in to continue reading.</p>'],
  ['comment-prompt', 'English', '<p>Join the conversation</p>'],
  ['copyright-line', 'English', '<p>© The Example. All rights reserved.</p>'],
  ['photo-credit', 'English', '<p>Photo: A. Person / Agency</p>'],
  ['follow-line', 'English', '<p>Follow our desk: write to desk@news.example, or see us on Instagram.</p>'],
])('%s (%s): in what Readability found', (rule, _language, markup) => {
  const { removals, text } = clean(PROSE + markup, 'article');
  expect(removals.map((removal) => removal.rule)).toContain(rule);
  expect(text.trim()).toBe(clean(PROSE, 'article').text.trim());
});

describe('keeps', () => {
  it.each([
    [
      'a paragraph that speaks of newsletters',
      '<p>The party had readers sign up for its newsletter, and then sold the list to a firm that nobody knew.</p>',
    ],
    ['a quotation', '<blockquote><p>We will subscribe to the treaty when it is signed.</p></blockquote>'],
    [
      'a list with links that says something',
      '<ul><li><a href="/x">Chad</a>: talks have begun, and will go on</li><li>Niger: none</li></ul>',
    ],
    ['a list of links in the middle of the text', `${links('The treaty', 'The statement')}${PROSE}`],
    [
      'a subhead about sharing',
      '<h2 id="how-to-share-power">How to share power</h2><p>They will take turns.</p>',
    ],
    ['a short sentence with a link', '<p>The <a href="/x">treaty</a> failed.</p>'],
    ['Japanese, in which no letter is ASCII', '<p>首相は会談で合意した。</p>'],
    ['a Japanese sentence on an advertisement', '<p>首相は広告を批判し、会談の写真を公開した。</p>'],
    ['Cyrillic', '<p>Министры встретились.</p>'],
    ['Cyrillic that begins with an agency', '<p>Агентство dpa сообщает, что министры встретились.</p>'],
    ['Cyrillic that ends with an agency’s picture', '<p>На снимке Foto/AFP министры.</p>'],
    ['Cyrillic that speaks of rights', '<p>Министры говорили о copyright и о рыбе.</p>'],
    ['Cyrillic that speaks of a button', '<p>На кнопке было написано sign up now.</p>'],
    ['Japanese that names an agency', '<p>dpa通信によると、首相は会談で合意した。</p>'],
    ['Arabic that names an agency', '<p>ذكرت وكالة dpa أن الوزراء اجتمعوا.</p>'],
    ['a Spanish heading that begins with more', `<h2>Más enérgico que nunca</h2>${PROSE}`],
    ['a German heading that begins with more', `<h2>Mehr Ausübung von Rechten</h2>${PROSE}`],
  ])('%s', (_why, markup) => {
    for (const stage of ['page', 'article'] as const)
      expect(clean(PROSE + markup, stage).removals).toEqual([]);
  });

  it('the article, if a site names it like clutter', () => {
    const { text } = clean(`<div class="comments related newsletter">${PROSE}</div>`, 'page');
    expect(text).toContain('The ministers of both countries');
  });
});

it.each([
  ['a day', 'By Monday, the river had risen by two metres.'],
  ['a German day', 'Von der Brücke aus sieht man die Insel nicht.'],
  ['a French chance', 'Par chance, personne n’a été blessé.'],
  ['a Spanish present', 'Por ahora, nadie ha respondido.'],
  ['a year', 'Created in 1920, the club has 300 members.'],
  ['a rule', 'Posted workers will be paid the same.'],
])('a first sentence stays that begins like a byline or a date, with %s', (_what, sentence) => {
  expect(clean(`<p>${sentence}</p>${PROSE}`, 'article').removals).toEqual([]);
});

it.each([
  ['byline', 'By Jane Doe, Jr.'],
  ['byline', 'By Jane Doe and John Roe, news staff'],
  ['published-line', 'Last updated on 3 May 2021, 10 a.m.'],
])('%s: above the text, %s', (rule, line) => {
  expect(clean(`<p>${line}</p>${PROSE}`, 'article').removals.map((removal) => removal.rule)).toEqual([rule]);
});

it.each([
  ['share-line', 'Share this article with your friends.'],
  ['share-line', 'Follow us on the small screen.'],
  ['cookie-line', 'Read our cookie policy.'],
  ['cookie-line', 'Cookie settings'],
  ['sign-up-line', 'Mit der Anmeldung stimme ich der Verarbeitung zu.'],
  ['paywall-line', 'Register for free to access this article.'],
  ['paywall-line', 'Already a member? Log in.'],
  ['paywall-line', 'Jetzt testen und weiterlesen'],
])('%s: an invitation that is a sentence, “%s”', (rule, line) => {
  expect(clean(inText(`<p>${line}</p>`), 'article').removals.map((removal) => removal.rule)).toEqual([rule]);
});

it('hover-box: what shows under the pointer goes, the word that is pointed at stays', () => {
  const note = '<span class="tooltip-text">A line under the sea</span>';
  const { removals, text } = clean(
    `${PROSE}<p>The <span class="tooltip">cable${note}</span> broke.</p>`,
    'page',
  );
  expect(removals.map(({ rule }) => rule)).toEqual(['hover-box']);
  expect(text).toContain('The cable broke.');
});

it('gives every rule its own name, a reason and a teacher', () => {
  expect(new Set(CLUTTER_RULES.map(({ id }) => id)).size).toBe(CLUTTER_RULES.length);
  for (const { why, learnedFrom } of CLUTTER_RULES)
    expect(`${why} ${learnedFrom}`.length).toBeGreaterThan(30);
});

const inText = (line: string) => `<div>${aParagraph(1)}${aParagraph(2)}${line}${PROSE}</div>`;

it.each([
  ['bare-address', '<p>https://news.example/2021/a-story</p>'],
  ['signs-alone', '<p>_____</p>'],
  ['signs-alone', '<div>* * *</div>'],
  ['gallery-counter', '<div>Image 1 of 12</div>'],
  ['gallery-counter', '<span>3 / 12</span>'],
  ['gallery-counter', '<div>Image 1 of <span>/</span> 12</div>'],
  ['photo-credit', '<div><span>Photo: A. Person</span></div>'],
  ['follow-line', '<p>Follow all of our coverage of the talks at https://news.example/talks</p>'],
  ['ad-mark', '<p>The boat came.<span>Advertisement</span></p>'],
  ['share-line', '<p><span>Facebook</span> | <span>Flipboard</span> | 12</p>'],
  ['script-notice', '<p>This slideshow requires JavaScript.</p>'],
  ['script-notice', '<div>Loading …</div>'],
  ['image-copyright', '<span>Image copyright A. Agency</span>'],
  ['shouted-teaser', '<p><a href="https://other.example/x">MINISTER LEAVES THE ISLAND BY FERRY</a></p>'],
  ['teaser-line', '<p><a href="/another-story">Minister leaves the island by ferry</a></p>'],
])('%s: a line inside the text', (rule, line) => {
  expect(clean(inText(line), 'article').removals.map((removal) => removal.rule)).toEqual([rule]);
});

it('headline-again: the headline at the top of the text', () => {
  const { removals } = clean(`<h1>Ministers meet on the island</h1>${PROSE}`, 'article');
  expect(removals.map(({ rule }) => rule)).toEqual(['headline-again']);
});

it.each([
  ['an address inside a sentence', '<p>See https://news.example/2021/a-story for the text.</p>'],
  [
    'a source on another site',
    '<p><a href="https://other.example/x">The statement of the ministry in full</a></p>',
  ],
  ['a heading that links', '<h3><a href="/products/1">The small boat with two oars</a></h3>'],
  [
    'a list of links with words',
    '<ul><li><a href="/a">One</a>, which is red, and <a href="/b">two</a></li></ul>',
  ],
  ['a picture in a list of things', '<ul><li>Image of the saint, stolen in 1994</li><li>Two nets</li></ul>'],
  ['a price in an element of its own', '<p>They paid <span>$700</span> for the boat.</p>'],
  ['the brackets of a program', '<pre><span>{</span>boat<span>}</span></pre>'],
  ['a sign with a picture', '<p>→ <img src="/boat.jpg" alt="A boat"></p>'],
  ['a span that is part of a sentence', '<p>The <span>photo by the minister</span> was lost.</p>'],
  ['a number by itself', '<p>1984</p>'],
  ['the name of a network in a sentence', '<p>He wrote it on <em>X</em>, and went home.</p>'],
  ['the name of a network at its end', '<p>They put it on <span>Facebook</span>.</p>'],
  ['the name of a network at its beginning', '<p><strong>Twitter</strong> was silent.</p>'],
  ['a stressed word', '<p>She would like <strong>more</strong> of it.</p>'],
  ['a stressed word in two elements', '<p>She would like <b><strong>more</strong></b> of it.</p>'],
  ['half of a name', '<p>The Harbour <span>Open</span> begins today.</p>'],
  ['a fraction', '<p>About <span>1/2</span> of the boats came.</p>'],
  ['a mark in a table', '<table><tr><td>Boats</td><td><p>✓</p></td></tr></table>'],
  ['the brackets of a program in lines', '<pre><div>{</div><div>boat</div><div>}</div></pre>'],
  ['capitals without a link', '<p>MINISTERS MEET ON THE ISLAND TODAY</p>'],
  ['a score', '<p>The score was 3 / 12 at the end.</p>'],
  ['a sentence on shares', '<p>Share prices fell sharply.</p>'],
  ['a sentence that ends in an agency', '<p>Ein Sprecher bestätigte den Vorfall auf Anfrage der dpa.</p>'],
  ['a sentence that begins with a picture', '<p>Photos of the ship were published by the navy.</p>'],
  ['a sentence on a test', '<p>Schulen sollen jetzt testen, sagte der Minister.</p>'],
  ['a sentence on a register', '<p>Voters must register by Friday to keep their place on the roll.</p>'],
  ['a sentence on a service', '<p>Residents must register with the council to access the service.</p>'],
  ['a sentence on a member', '<p>Already a member of the club, he did not have to pay.</p>'],
  ['a sentence on a cookie policy', '<p>The cookie policy of the paper was fined by the regulator.</p>'],
  ['a sentence on an agreement', '<p>“You agree to the deal or you leave,” he was told.</p>'],
  ['a sentence on enrolment', '<p>Mit der Anmeldung beginnt die Arbeit.</p>'],
  ['a question in court', '<p>“What do you think of that,” the judge asked.</p>'],
  ['a sentence on a lost crew', '<p>Contact with the crew was lost on Twitter.</p>'],
  ['a Japanese sentence on members', '<p>このほか、会員限定の集会も開かれた。</p>'],
  [
    'a quotation that links',
    '<blockquote><p><a href="/speech">We shall build it, whatever it costs</a></p></blockquote>',
  ],
])('a line inside the text stays: %s', (_what, line) => {
  expect(clean(inText(line), 'article').removals).toEqual([]);
});
