// What asks the reader to pay, to log in or to donate, by language.
import { Phrases } from './phrases';

const { anywhere } = Phrases;

export const PAYWALL = anywhere({
  en: [
    '(?:already (?:a |an )?(?:subscriber|(?:member|registered)(?:$|\\s*[?.:|–-]|,? (?:please|log|sign|click)))|(?:log|sign) in to (?:continue|read|access))',
    '(?:to (?:continue|keep) reading|to read the (?:full|rest)).{0,60}(?:subscribe|register|sign|log|account)',
    '(?:^|[.!?:|…–-] |(?:please|must|need to|have to) )(?:subscribe|register|sign up|create an? (?:free )?account)\\b.{0,40}\\b(?:to (?:continue|keep reading|read|unlock|view|access\\W*$|access (?:all|more|this|your|our|unlimited|exclusive|premium|the (?:full|rest|article|story|content)))|for full access|for unlimited)',
    '(?:this (?:article|story|content) is (?:only )?(?:for|available to|reserved for) (?:subscribers|members))',
    '\\bwhile we (?:verify|check|confirm) (?:your )?(?:access|subscription)\\b|\\bif you are in reader mode\\b|^(?:verifying|checking) (?:your )?(?:access|subscription)\\b',
    '^want all of .{1,60}\\? (?:subscribe|log in|sign up)|(?:trouble|problem) (?:retrieving|loading) the (?:article|story|content)\\b.{0,20}$',
    '^(?:you have been granted access,?|the rest of this (?:article|story) is (?:for|only for|available to|reserved for) (?:our )?(?:subscribers|members))',
    '(?:you have|you.ve) (?:reached|read|used|\\d+) .{0,30}(?:free articles?|limit)',
  ],
  de: [
    '(?:weiterlesen mit|jetzt (?:abo|abonnieren|freischalten|(?:kostenlos|gratis) testen)|^\\W*jetzt testen(?:\\W*$| und)|bereits (?:abonnent|registriert)|sie haben bereits ein abo)',
    '(?:ihr|dein) zugang wird (?:geprüft|überprüft)|(?:wir|einen moment, wir) (?:prüfen|überprüfen) (?:ihren|deinen) zugang',
  ],
  fr: [
    '(?:article réservé aux abonnés|réservé à nos abonnés|déjà abonné)',
    'vérification de (?:votre|vos) (?:accès|abonnement)|la suite de cet article est réservée',
  ],
  es: [
    '(?:contenido (?:exclusivo )?para suscriptores|ya (?:eres|soy) suscriptor|exclusivo para suscriptores)',
  ],
  it: ['contenuto riservato agli abbonati'],
  pt: ['(?:exclusivo para assinantes|já é assinante)'],
  ja: [
    '(?:有料会員|会員)(?:限定(?!の(?!記事|コンテンツ))|の方)|続きを読むには|ログインして(?:続き|全文)|残り\\d+文字',
  ],
});

/** Where a sentence or a label begins: what one is asked to do stands first. */
const BEGINS = '(?:^\\W*|[.!?:|…–-] )';

export const SUPPORT = anywhere({
  en: [
    `(?:${BEGINS}|\\b(?:please|you|us|our)\\b.{0,80} )(?:support (?:our|independent|quality) (?:work|journalism)|(?:make|consider making) a (?:donation|contribution)|donate (?:now|today|here)|become a (?:member|supporter|patron) (?:today|now))\\b`,
  ],
  de: [`${BEGINS}(?:unterstützen sie (?:unsere|unabhängigen)|jetzt spenden)\\b`],
  fr: [
    `${BEGINS}soutenez(?:-nous\\b| (?:notre|nos|une (?:presse|information)|(?:un|le) journalisme|l.info)|\\W*$)`,
  ],
});
