// Says on the terminal what a reader would see: the article, what was removed, and every card's lines.
import { daysInWords } from '../../components/formats';
import type { DayInterval } from '../../lib/core/calendar';
import type { CardModel, OfficeLine } from '../../lib/gazetteer/describe/card-model';
import type { SavedBody, SavedClipping } from './saved-clipping';

/** What is printed is English; days are all that is asked of the words. */
const LOCALE = 'en-GB';
const inWords = (days: DayInterval) => daysInWords(days, () => LOCALE);

/** How much of a removed block is shown, in characters. */
const REMOVAL_LENGTH = 70;

const shorten = (text: string) =>
  text.length > REMOVAL_LENGTH ? `${text.slice(0, REMOVAL_LENGTH).trimEnd()}…` : text;

function officeLine(line: OfficeLine, who: boolean): string {
  const until = line.until
    ? `until ${inWords(line.until)}`
    : `open as of ${inWords({ first: line.asOf, last: line.asOf })}`;
  const person = who ? `${line.person.name}, ` : '';
  return `${person}${line.office}, ${line.body.name}, since ${inWords(line.since)}, ${until}`;
}

function cardLines(card: CardModel): string[] {
  const day = card.day.assumed
    ? `today, ${inWords(card.day.days)}; the article has no date`
    : `on ${inWords(card.day.days)}`;
  const who = card.kind !== 'leader';
  const then = card.then.map((line) => `then (${day}): ${officeLine(line, who)}`);
  const now = card.now.map((line) => `now: ${officeLine(line, who)}`);
  const last =
    card.kind === 'leader' && card.last ? [`now: no office known; last ${officeLine(card.last, false)}`] : [];
  return [...then, ...now, ...last];
}

function printMentions(body: SavedBody, cards: SavedClipping['cards']): void {
  const title = body.mentions.title.map((mention) => ({ ...mention, where: 'headline', said: mention.name }));
  const text = body.mentions.text.map((mention) => ({
    ...mention,
    where: String(mention.start),
    said: body.text.slice(mention.start, mention.end),
  }));
  const described = new Set<string>();
  for (const { where, said, type, id, name } of [...title, ...text]) {
    console.log(`  ${where.padStart(8)}  ${type.padEnd(8)} ${said} → ${name} (${id})`);
    const card = cards.get(id);
    if (!card || described.has(id)) continue; // one card an entity is enough
    described.add(id);
    for (const line of cardLines(card)) console.log(`            ${line}`);
  }
}

/** `shown`: the mention whose card was opened on the page, if any. */
export function printReport({ item, body, cards }: SavedClipping, shown: string | null): void {
  console.log(`Title:    ${item.title}`);
  console.log(`Byline:   ${item.byline ?? '(none)'}`);
  console.log(`Site:     ${item.siteName ?? '(none)'}`);
  console.log(
    `Date:     ${item.published ? `${inWords(item.published.days)} (${item.published.written})` : '(none)'}`,
  );
  console.log(`Address:  ${item.canonicalUrl}`);
  console.log(`\nRemoved (${body.removals.length}):`);
  for (const { rule, text } of body.removals) console.log(`  ${rule.padEnd(20)} ${shorten(text)}`);
  console.log(
    `\nMentions (${body.mentions.title.length} in the headline, ${body.mentions.text.length} in the text):`,
  );
  printMentions(body, cards);
  if (shown !== null) console.log(`\nCard opened on the page: ${shown}`);
}
