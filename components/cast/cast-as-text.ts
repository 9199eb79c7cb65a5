// A cast → the same as plain text or as Markdown, to be copied into a note of the reader's own.

import type { Cast, CastOrganisation, CastPerson } from '../../lib/gazetteer/describe/cast-model';
import { countryName } from '../country-name';
import type { Words } from '../words';
import {
  leadershipInWords,
  officeInWords,
  otherwiseInWords,
  publishedInWords,
  sinceInWords,
} from './cast-words';

export interface CastHead {
  readonly title: string;
  readonly url: string;
}

/** What a line of Markdown would take for a mark of its own. */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>#|~]/g;
/** A title is one line, whatever its page made of it. */
const WHITE_SPACE = /\s+/g;
/** What would end the address of a link. */
const BREAKS_LINK = /[()<>\s]/g;

interface Marks {
  readonly escaped: (text: string) => string;
  readonly title: (head: CastHead) => string;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
}

const percentOf = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const oneLine = (text: string) => text.replace(WHITE_SPACE, ' ').trim();
const escapeMarkdown = (text: string) => oneLine(text).replace(MARKDOWN_MARKS, '\\$&');

const PLAIN: Marks = {
  escaped: oneLine,
  title: ({ title, url }) => `${oneLine(title)}\n${url}`,
  heading: (text) => text,
  strong: (text) => text,
};
const MARKDOWN: Marks = {
  escaped: escapeMarkdown,
  title: ({ title, url }) => `# [${escapeMarkdown(title)}](${url.replace(BREAKS_LINK, percentOf)})`,
  heading: (text) => `## ${text}`,
  strong: (text) => `**${text}**`,
};

const aboutPerson = (person: CastPerson, words: Words): string[] =>
  [
    person.then && officeInWords(person.then, words),
    sinceInWords(person, words),
    otherwiseInWords(person, words),
  ].filter((part) => part !== null);

const aboutOrganisation = (body: CastOrganisation, words: Words): string[] => [
  ...(body.longName === null ? [] : [body.longName]),
  ...leadershipInWords(body, words),
];

/** Ends with a line break; what is not certain is not in it. */
export function castAsText(cast: Cast, head: CastHead, how: { words: Words; markdown: boolean }): string {
  const { words } = how;
  const { escaped, title, heading, strong } = how.markdown ? MARKDOWN : PLAIN;
  const entry = (name: string, about: readonly string[]) =>
    about.length > 0
      ? `- ${strong(escaped(name))}: ${about.map(escaped).join('; ')}`
      : `- ${strong(escaped(name))}`;
  const people = cast.people.map((person) => entry(person.name, aboutPerson(person, words)));
  const countries = cast.countries.map((country) =>
    entry(countryName(country.code, words), leadershipInWords(country, words)),
  );
  const organisations = cast.organisations.map((body) => entry(body.name, aboutOrganisation(body, words)));
  const section = (name: string, lines: readonly string[]) =>
    lines.length > 0 ? [[heading(name), ...lines].join('\n')] : [];
  const published = publishedInWords(cast, words);
  return `${[
    title(head),
    ...(published === null ? [] : [escaped(published)]),
    ...section(words('castPeople'), people),
    ...section(words('castCountries'), countries),
    ...section(words('castOrganisations'), organisations),
  ].join('\n\n')}\n`;
}
