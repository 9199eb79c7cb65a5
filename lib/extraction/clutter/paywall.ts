// What asks the reader to pay, to log in or to donate: its words, and the rules that take it.
import { says } from './evidence';
import { Phrases } from './phrases';
import type { ClutterRule } from './rule';

const { anywhere } = Phrases;

const PAYWALL_BOX =
  /\b(?:paywall|regwall|registration wall|piano|metered|subscriber (?:only|wall)|subscription (?:offer|prompt))\b/;

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

export const PAYWALL = anywhere(
  '(?:already (?:a |an )?(?:subscriber|(?:member|registered)(?:$|\\s*[?.:|–-]|,? (?:please|log|sign|click)))|(?:log|sign) in to (?:continue|read|access))',
  '(?:to (?:continue|keep) reading|to read the (?:full|rest)).{0,60}(?:subscribe|register|sign|log|account)',
  '(?:^|[.!?:|…–-] |(?:please|must|need to|have to) )(?:subscribe|register|sign up|create an? (?:free )?account)\\b.{0,40}\\b(?:to (?:continue|keep reading|read|unlock|view|access\\W*$|access (?:all|more|this|your|our|unlimited|exclusive|premium|the (?:full|rest|article|story|content)))|for full access|for unlimited)',
  '(?:this (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:subscribers|members))',
  '(?:you have|you.ve) (?:reached|read|used|\\d+) .{0,30}(?:free articles?|limit)',
  '(?:weiterlesen mit|jetzt (?:abo|abonnieren|freischalten|(?:kostenlos|gratis) testen)|^\\W*jetzt testen(?:\\W*$| und)|bereits (?:abonnent|registriert)|sie haben bereits ein abo)',
  '(?:article réservé aux abonnés|réservé à nos abonnés|déjà abonné)',
  '(?:contenido (?:exclusivo )?para suscriptores|ya (?:eres|soy) suscriptor|exclusivo para (?:assinantes|suscriptores)|já é assinante|contenuto riservato agli abbonati)',
  '(?:有料会員|会員)(?:限定(?!の(?!記事|コンテンツ))|の方)|続きを読むには|ログインして(?:続き|全文)|残り\\d+文字',
);

export const SUPPORT = anywhere(
  '(?:support (?:our|independent|quality) (?:work|journalism)|(?:make|consider making) a (?:donation|contribution)|donate (?:now|today|here)|become a (?:member|supporter|patron) (?:today|now))',
  '(?:unterstützen sie (?:unsere|unabhängigen)|jetzt spenden|soutenez(?:-nous)?)',
);

export const PAYWALL_RULES: readonly ClutterRule[] = [
  {
    id: 'paywall-box',
    why: 'Asks the reader to pay; says nothing of the subject.',
    learnedFrom: 'Newspapers that print an offer in the place of the rest.',
    evidence: ['names'],
    stage: 'page',
    where: { named: PAYWALL_BOX },
    longest: 1200,
    matches: () => true,
  },
  {
    id: 'paywall-line',
    why: 'Asks the reader to pay or to log in.',
    learnedFrom: 'Local newspapers with a metered paywall.',
    evidence: ['words'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: says(PAYWALL),
  },
  {
    id: 'support-line',
    why: 'Asks for a donation.',
    learnedFrom: 'Non-profit news sites.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.ends > 0.5 && says(SUPPORT)(block),
  },
];
