// @vitest-environment jsdom
// Newsletter forms, boxes and lines, consent and cookie notes, beside sentences on registers, agreements and cookies.
import { SIGN_UP_RULES } from '@/lib/extraction/clutter/sign-up-and-consent';
import { aParagraph } from '../../../news-page';
import { atEnd, behind, inside, link, testKind } from './page-with';

const SECTION = `${aParagraph(1)}${aParagraph(2)}`;

testKind(SIGN_UP_RULES, {
  takes: {
    'sign-up-form': [
      [
        'a form that asks for an address',
        behind(
          '<form class="nl"><p>Get our letter.</p><input type="email"><label>I agree to the terms.</label></form>',
        ),
      ],
    ],
    'consent-notice': [
      [
        'a bar with a button',
        behind('<div id="cookie-banner">We use cookies. <button>Accept</button></div>'),
      ],
    ],
    'nameless-consent-notice': [
      ['a bar without a name', behind('<div><p>This site uses cookies to count its readers.</p></div>')],
    ],
    'newsletter-box': [
      [
        'a box whose form comes from a script',
        behind('<div class="inline-newsletter"><h3>Morning letter</h3><p>The day in five minutes.</p></div>'),
      ],
    ],
    'sign-up-line': [
      ['English', inside('<p>Sign up to our weekly newsletter and get it delivered to your inbox.</p>')],
      ['German', inside('<p>Jetzt den Newsletter abonnieren</p>')],
      ['Spanish', inside('<p>Suscríbete a nuestro boletín de la mañana.</p>')],
      ['the consent line', inside('<p>By submitting this form, I agree to the terms.</p>')],
      ['Japanese', inside('<p>メールマガジンに登録する</p>')],
      ['the German consent line', inside('<p>Mit der Anmeldung stimme ich der Verarbeitung zu.</p>')],
    ],
    'sign-up-link': [
      ['a name of its own', inside(`<p>${link('Sign up for Morning Tide')}</p>`)],
      ['a sentence that is a link', inside(`<p><strong>${link('Subscribe to The Long Wave.')}</strong></p>`)],
      ['a button', inside('<div><button>Get Low Tide</button></div>')],
      ['German', inside(`<p>${link('Morgenflut abonnieren')}</p>`)],
      ['French', atEnd(`<p>${link('Inscrivez-vous à Marée basse')}</p>`)],
    ],
    'cookie-line': [
      ['French', inside('<p>Nous utilisons des cookies sur ce site.</p>')],
      ['a policy to read', inside('<p>Read our cookie policy.</p>')],
      ['settings', inside('<p>Cookie settings</p>')],
    ],
  },
  keeps: {
    'sign-up-form': [
      ['a form that holds the text and asks for nothing', inside(`<form>${SECTION}${aParagraph(3)}</form>`)],
      ['a form that is spoken of', inside('<p>The form asks for an address and a signature.</p>')],
    ],
    'consent-notice': [
      ['a section on consent', inside(`<section class="consent">${SECTION}</section>`)],
      ['a paragraph on cookies', inside(aParagraph(2).replace('<p>', '<p class="cookies">'))],
    ],
    'nameless-consent-notice': [
      ['a fine', behind('<p>The court fined the paper for its cookies on Monday.</p>')],
      ['a text in which a baker speaks of them', behind(`<div>${SECTION}<p>He bakes cookies.</p></div>`)],
    ],
    'newsletter-box': [
      ['a section on newsletters', inside(`<section class="newsletter">${SECTION}</section>`)],
      ['a heading', inside('<h2 class="newsletter">The letter of the bishop</h2>')],
    ],
    'sign-up-line': [
      [
        'a paragraph that speaks of newsletters',
        atEnd(
          '<p>The party had readers sign up for its newsletter, and then sold the list to a firm that nobody knew.</p>',
        ),
      ],
      [
        'a quotation',
        atEnd('<blockquote><p>We will subscribe to the treaty when it is signed.</p></blockquote>'),
      ],
      [
        'signing up for a thing',
        inside('<p>Sign up to receive a medal, the veterans were told in the spring.</p>'),
      ],
      ['a sentence on an agreement', inside('<p>“You agree to the deal or you leave,” he was told.</p>')],
      ['a sentence on enrolment', inside('<p>Mit der Anmeldung beginnt die Arbeit.</p>')],
    ],
    'sign-up-link': [
      ['who signs up for what', inside('<p>Sign up for the draft</p>')],
      [
        'a sentence on signing up',
        inside(`<p>Crews who ${link('sign up for the scheme')} are paid at once.</p>`),
      ],
    ],
    'cookie-line': [
      [
        'a sentence on a cookie policy',
        inside('<p>The cookie policy of the paper was fined by the regulator.</p>'),
      ],
      ['a heading', inside('<h2>Cookie settings</h2>')],
      ['an item among others', inside('<ul><li>Boats</li><li>Cookie settings</li><li>Nets</li></ul>')],
    ],
  },
});
