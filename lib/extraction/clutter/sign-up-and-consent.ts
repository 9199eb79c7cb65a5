// Sign-up forms, newsletters, consent and cookie notes: their words, and the rules that take them.
import { says, unlessItReadsOn } from './evidence';
import { NO_LETTER, Phrases } from './phrases';
import type { ClutterRule } from './rule';

const { anywhere } = Phrases;

/** What sites call their parts; read against the words of `class` and `id`. */
const NEWSLETTER =
  /\b(?:newsletter|mailchimp|mc embed|sign ?up|email (?:form|capture)|subscribe (?:box|form|widget))\b/;

const CONSENT_BOX = /\b(?:cookies?|consent|gdpr|onetrust|didomi|privacy (?:banner|notice)|usercentrics)\b/;
const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

export const SIGN_UP = anywhere(
  `^${NO_LETTER}*sign up (?:to receive\\b.{0,60}\\b(?:newsletters?|e-?mails?|updates|alerts|briefings?|inbox|news|stories|offers)|now|here|today|below)\\b`,
  `(?:^|[.:!?] )${NO_LETTER}*sign up\\b.{0,40}\\b(?:newsletter|email|inbox|updates|briefing|alerts)`,
  'sign up\\b.{0,20}\\b(?:our|your|my)\\b.{0,30}\\b(?:newsletter|inbox|updates|briefing|alerts)',
  '\\bsubscribe (?:to|for|now|here|today)\\b.{0,60}\\b(?:newsletter|inbox|email|channel|podcast|updates)',
  'newsletters? (?:sign.?up|abonnieren)',
  '(?:delivered|straight|sent|direct(?:ly)?) (?:\\w+ )?to your (?:inbox|mailbox|e-?mail)',
  '\\b(?:get|receive)\\b.{0,50}\\bin your (?:inbox|mailbox)',
  'join our (?:newsletter|mailing list|email list)',
  `^${NO_LETTER}*(?:enter )?your e-?mail(?: address)?${NO_LETTER}*$`,
  'newsletter (?:bestellen|abonnieren|anmelden)',
  'für (?:unseren|den) .{0,30}newsletter an',
  '(?:abonnez|inscrivez)-vous à .{0,40}(?:newsletter|lettre)',
  'recevez .{0,40}(?:newsletter|par e-?mail|boîte mail)',
  '(?:suscríbe(?:te|se)|apúntate|regístrate) .{0,50}(?:newsletter|bolet[ií]n)',
  '(?:inscreva-se|assine|cadastre-se) .{0,50}(?:newsletter|boletim)',
  'iscriviti .{0,40}newsletter',
  '(?:meld je aan|schrijf je in) .{0,40}nieuwsbrief',
  'zapisz się .{0,40}newsletter',
  '(?:メールマガジン|メルマガ|ニュースレター).{0,12}(?:登録|購読|申し込)',
);

export const CONSENT = anywhere(
  'by (?:submitting|signing up|subscribing|clicking|registering|entering|providing)\\b.{0,80}\\b(?:agree|accept|consent|acknowledge|confirm)',
  '\\b(?:you|i) agree to (?:receive\\b|(?:the|our|their)\\b.{0,40}\\b(?:terms|conditions|privacy|policy|processing|use)\\b)',
  'mit (?:ihrer|deiner) anmeldung',
  'mit der anmeldung.{0,30}(?:stimm|akzept|erklär|willig|bestätig)',
  'en vous (?:inscrivant|abonnant)',
  'al (?:suscribirte|registrarte|suscribirse)',
  'ao (?:se inscrever|assinar)',
  'unsubscribe at any time',
  'jederzeit (?:wieder )?(?:abbestellen|abmelden|widerruf)',
  'privacy policy and terms of (?:service|use)',
  'this site is protected by recaptcha',
  '(?:利用規約|プライバシーポリシー).{0,20}同意',
);

export const COOKIES = anywhere(
  '\\b(?:we|our partners|this (?:web)?site)\\b.{0,40}\\buses? cookies',
  'accept (?:all )?cookies',
  'we value your privacy',
  '\\b(?:we|our|you|your|accept|manage|see|read|change)\\b.{0,120}\\bcookie[- ](?:policy|settings|consent)',
  'cookie[- ](?:policy|settings|consent)\\b.{0,120}\\b(?:we|our|you|your|accept)\\b',
  '^(?:\\S+\\s){0,4}cookie[- ](?:policy|settings|consent)\\W*$',
  'cookie-einstellungen',
  '(?:verwenden|nutzen|verwendet|nutzt) (?:wir )?cookies',
  'utilis\\w+ des cookies',
  '(?:utilizamos|usamos|utiliza) cookies',
  'utilizza(?:no)? (?:i )?cookie',
  'używa(?:my)? .{0,20}cookies',
  '(?:externer|redaktioneller) inhalt.{0,60}(?:geladen|angezeigt|einverstanden)',
  '(?:クッキー|cookie).{0,20}(?:使用|利用)し',
);

export const SIGN_UP_RULES: readonly ClutterRule[] = [
  {
    id: 'sign-up-form',
    why: 'A form that asks for an address sells a newsletter; its consent line reads like a sentence of the article.',
    learnedFrom: 'A news site with a sign-up form as the last block of its article body.',
    evidence: ['structure', 'words'],
    stage: 'page',
    where: { tags: 'form' },
    longest: 1500,
    matches: ({ element, folded }) =>
      element.querySelector('input[type="email"], input[placeholder*="mail" i]') !== null ||
      SIGN_UP.areIn(folded) ||
      CONSENT.areIn(folded),
  },
  {
    id: 'consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'European sites with a consent bar in the body of the page.',
    evidence: ['names'],
    stage: 'page',
    where: { named: CONSENT_BOX },
    longest: 4000,
    matches: unlessItReadsOn(),
  },
  {
    id: 'nameless-consent-notice',
    why: 'A note on cookies is the same on every page of the site.',
    learnedFrom: 'Sites whose consent bar has no name, as the last thing in the body.',
    evidence: ['words', 'position'],
    stage: 'page',
    where: { tags: 'div section aside p footer' },
    longest: 400,
    matches: (block) => block.ends > 0.9 && block.length > 0 && COOKIES.areIn(block.folded),
  },
  {
    id: 'newsletter-box',
    why: 'Advertises the newsletter; the form itself may come from a script.',
    learnedFrom: 'Magazines that interrupt the text with a box named after their newsletter.',
    evidence: ['names'],
    stage: 'page',
    where: { named: NEWSLETTER },
    longest: 900,
    matches: unlessItReadsOn(),
  },
  {
    id: 'sign-up-line',
    why: 'Advertises a newsletter, with or without a form.',
    learnedFrom: 'Magazines whose form comes from a script and leaves its words behind.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => says(SIGN_UP)(block) || says(CONSENT)(block),
  },
  {
    id: 'cookie-line',
    why: 'A note on cookies or on content from elsewhere.',
    learnedFrom: 'German sites that put a notice in the place of an embedded post.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: says(COOKIES),
  },
];
