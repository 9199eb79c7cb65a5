// Which language a paragraph is read in: what stands there counts, what the page claims is a hint.
import { expect, it } from 'vitest';
import { markedIn, plain } from './marked-countries';

const ENGLISH =
  'The minister said that the talks with [Turkey=TR] were over, and that they would not be held again.';
const GERMAN =
  'Der Minister sagte, dass die Gespräche mit der [Türkei=TR] beendet sind und nicht wieder beginnen.';

it.each<[why: string, lang: string | null, marked: string]>([
  ['the page says so', 'de', GERMAN],
  ['the page says nothing', null, GERMAN],
  ['the page says English', 'en', GERMAN],
  ['the page says another language that has words', 'fr', GERMAN],
  ['the page says one that has none', 'da', GERMAN],
  ['English on a German page', 'de', ENGLISH],
  ['a German paragraph in an English article', 'en', `${ENGLISH}\n${GERMAN}\n${ENGLISH}`],
  ['a short line is of the article', 'de', `${GERMAN}\n[Türkei=TR] lenkt ein`],
  ['English names do not count in German', 'de', `${GERMAN}\nHungary, Turkey, [Ungarn=HU]`],
  ['too short to tell, and the page says German', 'de', 'Neues aus [Ungarn=HU]'],
  ['too short to tell, and the page says nothing: English', null, 'Neues aus Ungarn, [Hungary=HU]'],
  ['a headline in capitals', 'de', 'NEUES AUS [UNGARN=HU] UND DER [TÜRKEI=TR]'],
  ['no words at all', 'de', '…'],
])('%s: %s', (_why, lang, marked) => {
  expect(markedIn(plain(marked), lang)).toBe(marked);
});
