// Notes of the editors: on authors, rights, commissions and dates; their words, and the rules that take them.
import { says, saysLabel } from './evidence';
import { CAPITAL, LETTER, NO_LETTER, Phrases, WORD_END } from './phrases';
import type { ClutterRule } from './rule';

const { anywhere, atStart } = Phrases;

const AUTHOR_BOX =
  /\b(?:author (?:bio|box|info|card|about|description|details|profile)|about (?:the )?author|bio box|post author|writer bio)\b/;

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const PARAGRAPHS = 'p div section aside footer li em small blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

/** UTF-16 code units. */
const NOTE = 320;
const PARAGRAPH = 600;
const NAME_PART = `${CAPITAL}[A-Za-z\\u0080-\\uffff.’'-]`;

/** Says how the site earns money, or that it does not answer for what it prints. */
export const DISCLOSURE = anywhere(
  `\\b(?:may|might|can|could|will) (?:earn|receive|get|make) (?:${LETTER}+ ){0,3}(?:affiliate )?(?:commission|compensation)`,
  `\\b(?:contains?|includes?|using|use|uses) (?:${LETTER}+ ){0,2}affiliate links?\\b`,
  '\\bas an amazon associate\\b',
  'independently (?:chosen|selected|reviewed)\\b|(?:chosen|selected) independently\\b',
  '(?:not|in no way) responsible for the (?:opinions?|views?|content)\\b',
  '(?:opinions?|views) expressed\\b.{0,60}\\b(?:are|do) (?:not|those|solely|their)\\b',
  '(?:alle )?angaben ohne gewähr',
  'gibt (?:nicht notwendigerweise )?die meinung de[rs]\\b.{0,60}wieder',
  `dieser (?:beitrag|artikel|text) enthält (?:${LETTER}+ )?(?:werbung|werbelinks|affiliate)`,
  `(?:bei den|die) (?:${LETTER}+ ){0,3}(?:verlinkungen|links)\\b.{0,40}\\b(?:affiliate|provision|werbe|handelt es sich)`,
  `erhalten wir (?:${LETTER}+ ){0,4}provision|wir erhalten (?:${LETTER}+ ){0,4}provision`,
  'liens? affiliés?|enlaces? de afiliad[oa]s?|link di affiliazione|links? de afiliados?',
  'this (?:entry|post|article|story) (?:was|has been) (?:posted|filed|tagged|published) (?:in|on|under|by)\\b',
);

/** A sentence that says who the author is; jobs of those who write. */
export const AUTHOR_NOTE = new RegExp(
  `^${NAME_PART}+(?: ${NAME_PART}*){1,3}(?: \\([^)]{1,60}\\))?,? (?:is|ist|est|es|è|é|jest|was|has (?:been|covered|written)|covers|writes|works|joined|schreibt|arbeitet)${WORD_END}.{0,120}\\b` +
    '(?:writer|journalist|reporter|editor|columnist|correspondent|contributor|blogger|author|novelist|professor|fellow|lecturer|analyst|founder|director|redakteur[a-z]*|autor[a-z]*|journalistin|journaliste|periodista|giornalista|dziennikar[a-z]+|kolumnist[a-z]*|schreibt|covering|covers)\\b',
);

/** Who else worked on the text; the byline is metadata. */
export const CONTRIBUTORS = anywhere(
  '\\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|reporting)\\b',
  '\\bmit material von\\b',
);

export const COPYRIGHT = anywhere(
  `^${NO_LETTER}*(?:©|\\(c\\)\\s|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)`,
  `^${NO_LETTER}*(?:this (?:material|content) may not be (?:published|reproduced)|reprinted with permission)`,
  `^${NO_LETTER}*(?:記事・写真の)?無断転載`,
);

export const PUBLISHED_LINE = atStart(
  `(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created|veröffentlicht|aktualisiert|stand(?=\\s*:|\\s*\\d|\\s*(?:vom|am) \\d)|erstellt|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|opublikowano)${WORD_END}`,
  `\\d{1,2}[./ -](?:\\d{1,2}|${LETTER}{3,10}\\.?)[./ ,-]+\\d{4}\\b`,
  `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)${LETTER}{0,6}\\.?\\s+\\d{1,2},?\\s+\\d{4}`,
  '(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\\b,?\\s(?:(?:de|den|le|dia|der) )?\\d{1,2}\\b.{0,30}\\d{4}.{0,20}$',
  '\\d+ (?:min(?:ute)?s?|minuten) (?:read|lesezeit)',
  '(?:lesezeit|reading time|estimated read)\\b',
  '(?:(?:公開|更新|配信)(?:日時?)?[:：\\s]?)?\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日.{0,20}$',
);

export const BYLINE = atStart(`(?:by|von|par|por|di|door|autor|author|written by|text)\\b:?\\s+${LETTER}`);

export const NOTE_RULES: readonly ClutterRule[] = [
  {
    id: 'author-box',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Blogs that close every post with the same biography.',
    evidence: ['names', 'position'],
    stage: 'page',
    where: { named: AUTHOR_BOX },
    longest: 1500,
    matches: ({ begins }) => begins > 0.3,
  },
  {
    id: 'copyright-line',
    why: 'Rights, not news.',
    learnedFrom: 'Agencies whose terms stand below every report.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.ends > 0.7 && says(COPYRIGHT)(block),
  },
  {
    id: 'published-line',
    why: 'The date is metadata.',
    learnedFrom: 'Sites that print date and reading time as the first line of the text.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: `${LINES} time` },
    longest: 100,
    matches: (block) => (block.ends < 0.1 || block.begins > 0.95) && saysLabel(PUBLISHED_LINE)(block),
  },
  {
    id: 'byline',
    why: 'The author is metadata.',
    learnedFrom: 'Newspapers whose byline is the first line of the text.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: `${LINES} address` },
    longest: 90,
    matches: (block) => block.ends < 0.1 && saysLabel(BYLINE)(block),
  },
  {
    id: 'disclosure-line',
    why: 'Says how the site earns money or what it does not answer for, not what happened.',
    learnedFrom: 'Shopping guides that live on commissions, and papers with guest contributions.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: NOTE,
    matches: (block) =>
      (block.ends < 0.2 || block.begins > 0.6 || block.length < 160) && says(DISCLOSURE)(block),
  },
  {
    id: 'author-note',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Magazines that close with a sentence on who wrote the piece.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: PARAGRAPH,
    matches: (block) =>
      (block.begins > 0.8 && says(AUTHOR_NOTE)(block)) ||
      ((block.begins > 0.85 || block.isAboveProse) && block.speaksOfAuthor),
  },
  {
    id: 'contributors-line',
    why: 'Who else worked on the report is metadata.',
    learnedFrom: 'American papers that name further reporters under the text.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: 260,
    matches: (block) => block.begins > 0.7 && says(CONTRIBUTORS)(block),
  },
];
