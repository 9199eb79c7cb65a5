// data/languages/people/XX.tsv and the gazetteer's own-script names → how one language's press writes people, a line a person.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '../../lib/gazetteer/model/types';
import type { PersonSpellings } from '../../lib/linking/languages/language-types';
import { GazetteerDataError, type Problem } from './problem';

const FOLDER = 'languages/people';
const SEPARATOR = '|';
/** Names that are written without spaces have their family name first, and nothing stands for them alone unless a line says so. */
const WITHOUT_PARTS = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
/** What parts the names of a person, and the last of which stands alone: not a hyphen. */
const BETWEEN = /[\s·・＝]/;
/** No short names. */
const NONE = '-';

const lastPart = (name: string): string[] =>
  WITHOUT_PARTS.test(name) && !BETWEEN.test(name) ? [] : [name.split(BETWEEN).at(-1) ?? name];

const withLastParts = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => BETWEEN.test(name)).flatMap(lastPart)),
];

/** One line: id, names in full, what stands for them alone (none given: the last part of each; `-`: nothing). */
function readLine(line: string): PersonSpellings {
  const [id = '', full = '', short] = line.split('\t').map((field) => field.trim());
  const names = full.split(SEPARATOR).filter((name) => name !== '');
  const given = short === NONE ? [] : short?.split(SEPARATOR);
  return { id, names, shortNames: given ?? withLastParts(names) };
}

async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch (cause) {
    // A language may have no file of people.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

/**
 * How the press of `lang` writes people; who has no line is written as in the own name, if that is in this language.
 *
 * @throws GazetteerDataError where a line names nobody of the gazetteer, or somebody twice.
 */
export async function readPersonSpellings(
  dataDir: string,
  lang: string,
  people: readonly Pick<Person, 'id' | 'ownName'>[],
): Promise<readonly PersonSpellings[]> {
  const file = `${FOLDER}/${lang}.tsv`;
  const known = new Set<string>(people.map(({ id }) => id));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const own = (await linesOf(join(dataDir, file))).flatMap((line, at): PersonSpellings[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const spellings = readLine(line);
    const { id, names } = spellings;
    if (!known.has(id)) problems.push({ file, line: at + 1, message: `${id}: nobody of data/countries` });
    if (seen.has(id)) problems.push({ file, line: at + 1, message: `${id}: a second line` });
    if (names.length === 0) problems.push({ file, line: at + 1, message: `${id}: no name` });
    seen.add(id);
    return [spellings];
  });
  if (problems.length > 0) throw new GazetteerDataError(problems);
  const further = people.flatMap(({ id, ownName }): PersonSpellings[] => {
    if (ownName?.lang !== lang || seen.has(id)) return [];
    return [{ id, names: [ownName.name], shortNames: withLastParts([ownName.name]) }];
  });
  return [...own, ...further];
}
