// Notes of the editors, by language: on commissions, authors, rights and dates.
import { CAPITAL, LETTER, NO_LETTER, Phrases, WORD_END } from './phrases';

const { anywhere, asWritten, atStart } = Phrases;

const EARNS = `\\b(?:may|might|can|could|will) (?:earn|receive|get|make) (?:${LETTER}+ ){0,3}(?:affiliate )?(?:commissions?|compensation)`;
const CHOSEN =
  '(?:independently (?:chosen|selected|reviewed)\\b|(?:chosen|selected|reviewed) independently\\b)';

/** Says how the site earns money, or that it does not answer for what it prints. */
export const DISCLOSURE = anywhere({
  en: [
    `\\b(?:we|our|this)\\b.{0,60}${EARNS}`,
    `${EARNS}\\b.{0,120}\\b(?:links?|buy|bought|purchases?|purchased|affiliates?|retailers?)\\b`,
    `\\b(?:contains?|includes?|using|use|uses) (?:${LETTER}+ ){0,2}affiliate links?\\b`,
    '\\bas an amazon associate\\b',
    `\\b(?:we|our|editors?|products?|items?|everything)\\b.{0,60}${CHOSEN}`,
    `${CHOSEN}.{0,60}\\b(?:we|our|us|editors?)\\b`,
    '\\b(?:we|are|editors?|publishers?|(?:news)?paper|magazine|(?:web)?site|blog|portal)\\b.{0,40}\\b(?:not|in no way) responsible for the (?:opinions?|views?|content)\\b',
    '(?:not|in no way) responsible for the content of (?:external|other|linked)\\b',
    '(?:opinions?|views) expressed\\b.{0,60}\\b(?:are (?:not (?:necessarily|those)|those|solely|their)|do not)\\b',
    'this (?:entry|post|article|story) (?:was|has been) (?:posted|filed|tagged|published) (?:in|on|under|by)\\b',
  ],
  de: [
    '(?:alle )?angaben ohne gewähr',
    'gibt (?:nicht notwendigerweise )?die meinung de[rs]\\b.{0,60}wieder',
    `dieser (?:beitrag|artikel|text) enthält (?:${LETTER}+ )?(?:werbung|werbelinks|affiliate)`,
    `(?:bei den|die) (?:${LETTER}+ ){0,3}(?:verlinkungen|links)\\b.{0,40}\\b(?:affiliate|provision|werbe|handelt es sich)`,
    `erhalten wir (?:${LETTER}+ ){0,4}provision|wir erhalten (?:${LETTER}+ ){0,4}provision`,
  ],
  fr: ['liens? affiliés?'],
  es: ['enlaces? de afiliad[oa]s?'],
  it: ['link di affiliazione'],
  pt: ['links? de afiliados?'],
});

const NAME_PART = `${CAPITAL}[A-Za-z\\u0080-\\uffff.’'-]`;
/** A name, what its bearer does, and before the line is long a job of those who write. */
const authorNote = (does: string, jobs: string) =>
  `^${NAME_PART}+(?: ${NAME_PART}*){1,3}(?: \\([^)]{1,60}\\))?,? (?:${does})${WORD_END}.{0,120}\\b(?:${jobs})\\b`;
const JOBS =
  'writer|journalist|reporter|editor|columnist|correspondent|contributor|blogger|author|novelist|professor|fellow|lecturer|analyst|founder|director';

/** A sentence that says who the author is. */
export const AUTHOR_NOTE = asWritten({
  en: [
    authorNote('is|was|has (?:been|covered|written)|covers|writes|works|joined', `${JOBS}|covering|covers`),
  ],
  de: [
    authorNote(
      'ist|schreibt|arbeitet|was',
      `${JOBS}|redakteur[a-z]*|autor[a-z]*|journalistin|kolumnist[a-z]*|schreibt`,
    ),
  ],
  fr: [authorNote('est', `${JOBS}|journaliste`)],
  es: [authorNote('es', `${JOBS}|periodista|autora?`)],
  it: [authorNote('è', `${JOBS}|giornalista`)],
  pt: [authorNote('é', `${JOBS}|autora?`)],
  nl: [authorNote('is|was|schrijft', JOBS)],
  pl: [authorNote('jest', `dziennikar[a-z]+|redaktor[a-z]*`)],
});

/** Who else worked on the text; the byline is metadata. */
export const CONTRIBUTORS = anywhere({
  en: ['\\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting)\\b'],
  de: ['\\bmit material von\\b'],
});

const rights = (words: string) => `^${NO_LETTER}*(?:${words})`;

/** The word alone; sentences begin with it, too. */
export const COPYRIGHT_LABEL = atStart({ en: ['copyright\\b'] });

export const COPYRIGHT = anywhere({
  en: [
    rights('©|\\(c\\)\\s|copyright\\W*(?:©|\\(c\\)|\\d|by\\b)|all rights reserved'),
    rights('copyright\\b.*\\ball rights reserved'),
    rights('this (?:material|content) may not be (?:published|reproduced)|reprinted with permission'),
  ],
  de: [rights('alle rechte vorbehalten')],
  fr: [rights('tous droits réservés')],
  es: [rights('todos los derechos reservados')],
  ru: [rights('все права защищены')],
  tr: [rights('tüm hakları saklıdır')],
  ja: [rights('(?:記事・写真の)?無断転載')],
});

/** A day of the week, a day of the month, a year. */
const day = (names: string) =>
  `(?:${names})\\b,?\\s(?:(?:de|den|le|dia|der) )?\\d{1,2}\\b.{0,30}\\d{4}.{0,20}$`;
const published = (words: string) => `(?:${words})${WORD_END}`;

export const PUBLISHED_LINE = atStart({
  en: [
    published('(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created)'),
    `\\d{1,2}[./ -](?:\\d{1,2}|${LETTER}{3,10}\\.?)[./ ,-]+\\d{4}\\b`,
    `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)${LETTER}{0,6}\\.?\\s+\\d{1,2},?\\s+\\d{4}`,
    '\\d+ min(?:ute)?s? read',
    '(?:reading time|estimated read)\\b',
  ],
  de: [
    published('veröffentlicht|aktualisiert|stand(?=\\s*:|\\s*\\d|\\s*(?:vom|am) \\d)|erstellt'),
    day('(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch'),
    '\\d+ (?:min|minuten?) lesezeit',
    'lesezeit\\b',
  ],
  fr: [published('publié|mis à jour'), day('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche')],
  es: [published('publicado|actualizado'), day('lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo')],
  pt: [
    published('publicado|atualizado'),
    day('(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo'),
  ],
  it: [published('pubblicato|aggiornato')],
  nl: [published('gepubliceerd')],
  pl: [published('opublikowano')],
  ru: ['(?:опубликовано|обновлено)(?![а-яё])'],
  tr: ['(?:yayınlanma|güncelleme)(?: tarihi)?\\s?:'],
  ja: ['(?:(?:公開|更新|配信)(?:日時?)?[:：\\s]?)?\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日.{0,20}$'],
  zh: ['(?:(?:发布|更新)(?:时间|于)?[:：\\s]?)?\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日.{0,20}$'],
  ko: ['(?:입력|수정|등록)\\s?:?\\s?\\d{4}'],
});

const by = (words: string) => `(?:${words})\\b:?\\s+${LETTER}`;

export const BYLINE = atStart({
  en: [by('by|author|written by|text')],
  de: [by('von|autor|text')],
  fr: [by('par')],
  es: [by('por|autor')],
  it: [by('di')],
  pt: [by('por|autor')],
  nl: [by('door')],
});
