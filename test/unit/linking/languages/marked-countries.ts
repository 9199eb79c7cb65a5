// Rows of tests about countries in other languages: a text with its marks in brackets → the plain text and what is found in it.
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer, readLanguageIndexes } from '@/scripts/read-gazetteer';
import { day, days } from '../../../builders';

const MARK = /\[([^\]=]+)=([A-Z]{2})\]/g;
export const gazetteer = await readGazetteer();
const index = buildIndex(gazetteer);
export const languages = await readLanguageIndexes();

/** "[Frankreichs=FR] Präsident" → "Frankreichs Präsident". */
export const plain = (marked: string): string => marked.replace(MARK, '$1');

const DAY = '2018-05-01';
const linkedIn = (text: string, lang: string | null, published: string | null = DAY) =>
  linkEntities(
    index,
    {
      title: '',
      text,
      lang,
      published: published === null ? null : days(published),
      today: day('2026-01-22'),
    },
    languages,
  ).text;

/** Whom the offices of the text mean, in their order. */
export const rolesIn = (text: string, lang: string, published: string | null): string[] =>
  linkedIn(text, lang, published)
    .filter(({ type }) => type === 'role')
    .map(({ id }) => id);

/** The words of the text that are taken for people, in their order. */
export const peopleIn = (text: string, lang: string): string[] =>
  linkedIn(text, lang)
    .filter(({ type }) => type === 'leader')
    .map(({ start, end }) => text.slice(start, end));

const PERSON_MARK = /\[([^\]=]+)=[a-z]{2}-[a-z0-9-]+\]/g;

/** A text whose people are marked, with the marks that are found instead. */
export function personMarks(expected: string, lang: string, published?: string): string {
  const text = expected.replace(PERSON_MARK, '$1');
  let marked = '';
  let from = 0;
  for (const { start, end, id, type } of linkedIn(text, lang, published)) {
    if (type !== 'leader') continue;
    marked += `${text.slice(from, start)}[${text.slice(start, end)}=${id}]`;
    from = end;
  }
  return marked + text.slice(from);
}

/** The text with the countries that are found in it marked; people, roles and bodies aside. */
export function markedIn(text: string, lang: string | null): string {
  const mentions = linkedIn(text, lang);
  let marked = '';
  let from = 0;
  for (const { start, end, id, type } of mentions) {
    if (type !== 'country' && type !== 'norp') continue;
    marked += `${text.slice(from, start)}[${text.slice(start, end)}=${id}]`;
    from = end;
  }
  return marked + text.slice(from);
}
