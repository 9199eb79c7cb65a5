// @vitest-environment jsdom
// What asks the reader to pay, to log in or to donate, beside sentences on registers, members and gifts.
import { PAYWALL_RULES } from '@/lib/extraction/clutter/paywall';
import { aParagraph } from '../../../news-page';
import { atEnd, behind, inside, testKind } from './page-with';

testKind(PAYWALL_RULES, {
  takes: {
    'paywall-box': [['an offer', behind('<div class="paywall"><p>Only for readers who pay.</p></div>')]],
    'paywall-line': [
      ['Japanese', atEnd('<p>この記事は有料会員限定です。残り820文字</p>')],
      ['English', atEnd('<p>Already a subscriber? Log in to continue reading.</p>')],
      ['a register', inside('<p>Register for free to access this article.</p>')],
      [
        'access that is verified',
        atEnd(
          '<p>Thank you for your patience while we verify access. If you are in Reader mode please exit and <a href="/login">log into</a> your account, or <a href="/s">subscribe</a> for all of The Bay News.</p>',
        ),
      ],
      ['access that is verified, in the middle', inside('<p>Verifying your subscription…</p>')],
      ['all of a paper', atEnd('<p>Want all of The Bay News? <a href="/s">Subscribe</a>.</p>')],
      [
        'a text that was not retrieved',
        atEnd('<p>We are having trouble retrieving the article content.</p>'),
      ],
      [
        'access for readers by keyboard',
        inside('<p>You have been granted access, use your keyboard to go on.</p>'),
      ],
      ['the rest', atEnd('<p>The rest of this story is for subscribers</p>')],
      ['German access', inside('<p>Einen Moment, Ihr Zugang wird geprüft</p>')],
      ['French access', inside('<p>Vérification de votre abonnement en cours</p>')],
      ['a member', inside('<p>Already a member? Log in.</p>')],
      ['a German test', inside('<p>Jetzt testen und weiterlesen</p>')],
    ],
    'support-line': [
      ['a donation', atEnd('<p>Please consider making a donation.</p>')],
      ['in a sentence that asks', atEnd('<p>If you like what we do, become a member today.</p>')],
      ['French', atEnd('<p>Soutenez-nous !</p>')],
      ['German', atEnd('<p>Unterstützen Sie unsere Arbeit!</p>')],
    ],
  },
  keeps: {
    'paywall-box': [
      ['an instrument', inside('<p>She played the <em class="piano-forte">piano</em> in May.</p>')],
      ['a text on meters', inside(`<section class="meters">${aParagraph(1)}${aParagraph(2)}</section>`)],
    ],
    'paywall-line': [
      ['a sentence on a test', inside('<p>Schulen sollen jetzt testen, sagte der Minister.</p>')],
      [
        'a sentence on a register',
        inside('<p>Voters must register by Friday to keep their place on the roll.</p>'),
      ],
      [
        'a sentence on a service',
        inside('<p>Residents must register with the council to access the service.</p>'),
      ],
      [
        'registered, and not for reading',
        inside('<p>Mourners had to register to view the coffin in the old town hall.</p>'),
      ],
      [
        'patience that is news',
        inside(
          '<p>Customs thanked the crews for their patience while officers verified access to the quay.</p>',
        ),
      ],
      ['who wants all', inside('<p>Want all of the island? Then pay, the ministers told the settlers.</p>')],
      ['who is granted access', inside('<p>You have been granted asylum, the judge told the crew.</p>')],
      ['a sentence on a member', inside('<p>Already a member of the club, he did not have to pay.</p>')],
      ['a Japanese sentence on members', inside('<p>このほか、会員限定の集会も開かれた。</p>')],
      ['German: who tests', inside('<p>Jetzt testen die Ingenieure das neue Kabel.</p>')],
    ],
    'support-line': [
      ['a gift in the news', atEnd('<p>The firm made a donation to the party in the spring.</p>')],
      ['who joined', atEnd('<p>The island became a member of the union in 1994.</p>')],
      ['help for work', atEnd('<p>They support our work, the fishermen said.</p>')],
      ['who will give', atEnd('<p>The firm will make a donation to the harbour, it said.</p>')],
      ['who may join', atEnd('<p>The island may become a member today, the minister said.</p>')],
      ['German: who gives', atEnd('<p>Viele Leser wollen jetzt spenden, sagte die Bürgermeisterin.</p>')],
      ['French: who held out', atEnd('<p>Les pêcheurs, soutenez par la ville, ont tenu.</p>')],
    ],
  },
});
