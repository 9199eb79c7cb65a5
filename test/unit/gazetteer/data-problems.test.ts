// Whoever corrects a fact wrongly is told the file, the line and what is wrong.
import { describe, expect, it } from 'vitest';
import { crossCheck } from '@/scripts/gazetteer/cross-checks';
import { parseYaml } from '@/scripts/gazetteer/parse-yaml';
import { formatProblem } from '@/scripts/gazetteer/problem';
import { countryFileSchema, sourcesFileSchema } from '@/scripts/gazetteer/row-schemas';

const HEAD = `country:
  code: NZ
  kind: sovereign
  name: New Zealand
  longName: null
  capital: Wellington
  region: null
  population: null
  asOf: 2026-01-22
  sources: [editor]
people:
  - { id: nz-one, name: Ann One, surname: One }
  - { id: nz-two, name: Bob Two, surname: Two }
offices:
  - { id: NZ/prime-minister, rank: head-of-government, title: Prime Minister }
terms:
`;
/** Line of the first term. */
const TERMS = HEAD.split('\n').length;
const SOURCES = 'sources:\n  - { id: editor, title: Editor, url: null, licence: own, asOf: 2026-01-22 }\n';

const term = (fields: string) =>
  `  - { office: NZ/prime-minister, asOf: 2026-01-22, sources: [editor], ${fields} }\n`;

function problemsIn(text: string, name = 'countries/NZ.yaml'): string[] {
  const file = parseYaml(name, text, countryFileSchema);
  const sources = parseYaml('sources.yaml', SOURCES, sourcesFileSchema);
  if (!sources.ok) throw new Error('The test’s own sources are wrong');
  return (file.ok ? crossCheck([file.value], sources.value) : file.error).map(formatProblem);
}

const one = term('person: nz-one, start: 2001-01-01, end: 2005-06-01');

describe('silent about', () => {
  it.each([
    ['terms that follow each other', one + term('person: nz-two, start: 2005-06-01, end: null')],
    ['a bare year, which YAML reads as a number', term('person: nz-one, start: 1984, end: 1990')],
    ['terms that overlap in uncertain days only', one + term('person: nz-two, start: 2005, end: null')],
    ['a disputed rival', one + term('person: nz-two, start: 2003-01-01, end: null, disputed: true')],
  ])('%s', (_what, terms) => {
    expect(problemsIn(HEAD + terms)).toEqual([]);
  });
});

describe('names the line of', () => {
  it.each([
    ['a day that does not exist', term('person: nz-one, start: 2001-02-30, end: null'), 0, 'not a date'],
    ['a term without a source', one.replace('[editor]', '[]'), 0, 'no source'],
    ['a misspelt field', term('person: nz-one, start: 2001, end: null, since: 2001'), 0, 'since'],
    [
      'a person who is not there',
      one + term('person: nz-three, start: 2006, end: null'),
      1,
      'no such person: nz-three',
    ],
    ['a source that is not there', one.replace('editor', 'hearsay'), 0, 'no such source: hearsay'],
    [
      'an end before the start',
      term('person: nz-one, start: 2001, end: 2000-05-01'),
      0,
      'ends before it starts',
    ],
    [
      'two holders at once',
      one + term('person: nz-two, start: 2005-05-31, end: null'),
      1,
      'nz-two overlaps nz-one',
    ],
  ])('%s', (_what, terms, offset, message) => {
    const problems = problemsIn(HEAD + terms);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`data/countries/NZ.yaml:${TERMS + offset}: `);
    expect(problems[0]).toContain(message);
  });

  it('a doubled id', () => {
    expect(problemsIn(HEAD.replace('id: nz-two', 'id: nz-one') + one)).toEqual([
      'data/countries/NZ.yaml:13: id nz-one is used twice',
    ]);
  });

  it('an item of Wikidata that two people bear', () => {
    const both = HEAD.replace(/surname: (One|Two) /g, 'surname: $1, wikidata: Q7 ');
    expect(problemsIn(both + one)).toEqual([
      'data/countries/NZ.yaml:13: nz-two has the Wikidata item of nz-one: Q7',
    ]);
  });

  it('a country in the wrong file', () => {
    expect(problemsIn(HEAD + one, 'countries/AU.yaml')).toContain('data/countries/AU.yaml:2: holds NZ');
  });
});
