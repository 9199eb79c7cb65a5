// Writes changed terms and new people into the text of a file of data/, a line each, and leaves every other line alone.

import type { DayInterval } from '../../lib/core/calendar';
import { err, ok, type Result } from '../../lib/core/result';
import type { OfficeTerm, Person } from '../../lib/gazetteer/model/types';

/** A term as it is to stand, and where it was read. */
export interface TermEdit {
  readonly term: OfficeTerm;
  /** Id of the source that is added to the line. */
  readonly source: string;
  /** Address of the item, set behind the line for whoever reviews it. */
  readonly page: string;
}

export interface FileEdits {
  /** Terms that stand in the file and have got an end, or a newer look. */
  readonly changed: readonly TermEdit[];
  readonly begun: readonly TermEdit[];
  readonly people: readonly Person[];
}

const RANGE = '..';
const NEEDS_QUOTES = /[,:{}[\]#&*!|>'"%@`]|^[\s-]|\s$/;

const days = ({ first, last }: DayInterval) => (first === last ? first : `${first}${RANGE}${last}`);
const quoted = (text: string) => (NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text);

function termLine({ term, source, page }: TermEdit): string {
  const { office, person, start, end, asOf } = term;
  const fields = [
    `office: ${office}`,
    `person: ${person}`,
    `start: ${days(start)}`,
    `end: ${end ? days(end) : 'null'}`,
    `asOf: ${asOf}`,
    `sources: [${source}]`,
  ];
  return `  - { ${fields.join(', ')} } # ${page}`;
}

function personLine({ id, name, surname, gender, birthYear, wikidata }: Person): string {
  const fields = [
    `id: ${id}`,
    `name: ${quoted(name)}`,
    `surname: ${surname === null ? 'null' : quoted(surname)}`,
    ...(wikidata ? [`wikidata: ${wikidata}`] : []),
    ...(gender ? [`gender: ${gender.charAt(0)}`] : []),
    ...(birthYear ? [`born: ${birthYear}`] : []),
  ];
  return `  - { ${fields.join(', ')} }`;
}

/** Only what has changed in the line is written anew; a page from an earlier refresh gives way to this one's. */
function changedLine(line: string, { term, source, page }: TermEdit): string {
  const [row = ''] = line.split(' # ');
  const withEnd = term.end ? row.replace(/\bend: null\b/, `end: ${days(term.end)}`) : row;
  const withDay = withEnd.replace(/\basOf: [\d-]+/, `asOf: ${term.asOf}`);
  const withSource = withDay.replace(/\bsources: \[(.*?)\]/, (whole, ids: string) =>
    ids.split(', ').includes(source) ? whole : `sources: [${ids}, ${source}]`,
  );
  return `${withSource} # ${page}`;
}

/** Whether `line` is that open term's; `start` need not be written as a day. */
const isOpenTermOf = (line: string, { term }: TermEdit) =>
  line.includes(`office: ${term.office},`) &&
  line.includes(`person: ${term.person},`) &&
  /\bend: null\b/.test(line);

/** Position behind the last line that begins with `start`, or behind the heading of the section. */
function placeBehind(lines: readonly string[], start: string, heading: string): number {
  const last = lines.findLastIndex((line) => line.startsWith(start));
  return (last < 0 ? lines.indexOf(heading) : last) + 1;
}

/** The text after the edits, or what could not be found in it. */
export function editFacts(text: string, { changed, begun, people }: FileEdits): Result<string, string> {
  const lines = text.split('\n');
  for (const edit of changed) {
    const at = lines.findIndex((line) => isOpenTermOf(line, edit));
    if (at < 0) return err(`no open term of ${edit.term.person} in ${edit.term.office}`);
    lines[at] = changedLine(lines[at]!, edit);
  }
  for (const edit of begun) {
    const at = placeBehind(lines, `  - { office: ${edit.term.office},`, 'terms:');
    if (at === 0) return err(`no terms: in the file of ${edit.term.office}`);
    lines.splice(at, 0, termLine(edit));
  }
  for (const person of people) {
    const at = placeBehind(lines, `  - { id: ${person.id.slice(0, 'nl-'.length)}`, 'people:');
    if (at === 0) return err(`no people: in the file of ${person.country}`);
    lines.splice(at, 0, personLine(person));
  }
  return ok(lines.join('\n'));
}

/** `sources.yaml` with an entry for a refresh of that day; as it was, where it has one. */
export const addSource = (text: string, id: string, day: string): string =>
  text.includes(`- id: ${id}\n`)
    ? text
    : `${text.trimEnd()}
  - id: ${id}
    title: "Wikidata, ${day}"
    url: https://www.wikidata.org/
    licence: CC0-1.0
    asOf: ${day}
`;
