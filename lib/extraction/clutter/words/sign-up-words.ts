// What sign-up forms, consent and cookie notes say, by language; wording that articles do not use.
import { NO_LETTER, Phrases } from './phrases';

const { anywhere, atStart } = Phrases;

export const SIGN_UP = anywhere({
  en: [
    `^${NO_LETTER}*sign up (?:to receive\\b.{0,60}\\b(?:newsletters?|e-?mails?|updates|alerts|briefings?|inbox|news|stories|offers)|now|here|today|below)\\b`,
    `(?:^|[.:!?] )${NO_LETTER}*sign up\\b.{0,40}\\b(?:newsletter|email|inbox|updates|briefing|alerts)`,
    'sign up\\b.{0,20}\\b(?:our|your|my)\\b.{0,30}\\b(?:newsletter|inbox|updates|briefing|alerts)',
    '\\bsubscribe (?:to|for|now|here|today)\\b.{0,60}\\b(?:newsletter|inbox|email|channel|podcast|updates)',
    'newsletters? sign.?up',
    '(?:delivered|straight|sent|direct(?:ly)?) (?:\\w+ )?to your (?:inbox|mailbox|e-?mail)',
    '\\b(?:get|receive)\\b.{0,50}\\bin your (?:inbox|mailbox)',
    'join our (?:newsletter|mailing list|email list)',
    `^${NO_LETTER}*(?:enter )?your e-?mail(?: address)?${NO_LETTER}*$`,
  ],
  de: ['newsletters? (?:bestellen|abonnieren|anmelden)', 'für (?:unseren|den) .{0,30}newsletter an'],
  fr: [
    '(?:abonnez|inscrivez)-vous à .{0,40}(?:newsletter|lettre)',
    'recevez .{0,40}(?:newsletter|par e-?mail|boîte mail)',
  ],
  es: ['(?:suscríbe(?:te|se)|apúntate|regístrate) .{0,50}(?:newsletter|bolet[ií]n)'],
  it: ['iscriviti .{0,40}newsletter'],
  pt: ['(?:inscreva-se|assine|cadastre-se) .{0,50}(?:newsletter|boletim)'],
  nl: ['(?:meld je aan|schrijf je in) .{0,40}nieuwsbrief'],
  pl: ['zapisz się .{0,40}newsletter'],
  ja: ['(?:メールマガジン|メルマガ|ニュースレター).{0,12}(?:登録|購読|申し込)'],
});

/** What is signed up for has a name of its own: said by a link or a button alone. */
export const SIGN_UP_FOR = atStart({
  en: ['(?:sign up (?:for|to)|subscribe to|get) [^.!?]{2,50}[.!?]?$'],
  de: ['[^.!?]{2,50} (?:abonnieren|bestellen)[.!?]?$'],
  fr: ['(?:abonnez|inscrivez)-vous (?:à|au) [^.!?]{2,50}[.!?]?$'],
  es: ['suscríbete (?:a|al) [^.!?]{2,50}[.!?]?$'],
  it: ['iscriviti (?:a|alla|al) [^.!?]{2,50}[.!?]?$'],
});

export const CONSENT = anywhere({
  en: [
    'by (?:submitting|signing up|subscribing|clicking|registering|entering|providing)\\b.{0,80}\\b(?:agree|accept|consent|acknowledge|confirm)',
    '\\b(?:you|i) agree to (?:receive\\b|(?:the|our|their)\\b.{0,40}\\b(?:terms|conditions|privacy|policy|processing|use)\\b)',
    'unsubscribe at any time',
    'privacy policy and terms of (?:service|use)',
    'this site is protected by recaptcha',
  ],
  de: [
    'mit (?:ihrer|deiner) anmeldung',
    'mit der anmeldung.{0,30}(?:stimm|akzept|erklär|willig|bestätig)',
    'jederzeit (?:wieder )?(?:abbestellen|abmelden|widerruf)',
  ],
  fr: ['en vous (?:inscrivant|abonnant)'],
  es: ['al (?:suscribirte|registrarte|suscribirse)'],
  pt: ['ao (?:se inscrever|assinar)'],
  ja: ['(?:利用規約|プライバシーポリシー).{0,20}同意'],
});

export const COOKIES = anywhere({
  en: [
    '\\b(?:we|our partners|this (?:web)?site)\\b.{0,40}\\buses? cookies',
    'accept (?:all )?cookies',
    'we value your privacy',
    '\\b(?:we|our|you|your|accept|manage|see|read|change)\\b.{0,120}\\bcookie[- ](?:policy|settings|consent)',
    'cookie[- ](?:policy|settings|consent)\\b.{0,120}\\b(?:we|our|you|your|accept)\\b',
    '^(?:\\S+\\s){0,4}cookie[- ](?:policy|settings|consent)\\W*$',
  ],
  de: [
    'cookie-einstellungen',
    '(?:verwenden|nutzen|verwendet|nutzt) (?:wir )?cookies',
    '(?:externer|redaktioneller) inhalt.{0,60}(?:geladen|angezeigt|einverstanden)',
  ],
  fr: ['utilis\\w+ des cookies'],
  es: ['(?:utilizamos|usamos|utiliza) cookies'],
  pt: ['(?:utilizamos|usamos|utiliza) cookies'],
  it: ['utilizza(?:no)? (?:i )?cookie'],
  pl: ['używa(?:my)? .{0,20}cookies'],
  ja: ['(?:クッキー|cookie).{0,20}(?:使用|利用)し'],
});
