// The files that each build of the extension ships out of data/: compiled facts, a map, and a flag for each country.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { encodeGazetteer } from '../../lib/gazetteer/bundle/encode-gazetteer';
import { shippedRows } from './compile-gazetteer';
import { compileLanguage, type LanguageSubjects, languageCodes } from './compile-language';
import { drawWorldMap } from './world-map';

/** Flags in use today, 4 by 3, named by lower-case code. */
const FLAG_ICONS = 'node_modules/flag-icons/flags/4x3';
/** States that are gone; drawn for this project. */
const OWN_FLAGS = 'data/flags';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function flag(root: string, code: string): Promise<ResolvedPublicFile> {
  const own = join(root, OWN_FLAGS, `${code}.svg`);
  const drawn = join(root, FLAG_ICONS, `${code.toLowerCase()}.svg`);
  const source = (await exists(own)) ? own : drawn;
  if (!(await exists(source))) throw new Error(`No flag for ${code}: neither ${own} nor ${drawn}`);
  return { absoluteSrc: source, relativeDest: `flags/${code}.svg` };
}

/** `languages/XX.json`: the words of one language beside English, which are loaded for a page in it only. */
async function languageFile(root: string, lang: string, subjects: LanguageSubjects) {
  const words = await compileLanguage(join(root, 'data'), lang, subjects);
  return { contents: JSON.stringify(words), relativeDest: `languages/${lang}.json` };
}

/** `gazetteer.json`, `world-map.json`, `languages/XX.json` and `flags/XX.svg`, for WXT's hook `build:publicAssets`; `root` is the project's folder. */
export async function gazetteerAssets(root: string): Promise<ResolvedPublicFile[]> {
  const rows = await shippedRows(root);
  const flags = await Promise.all(rows.countries.map(({ code }) => flag(root, code)));
  const codes = await languageCodes(join(root, 'data'));
  const languages = await Promise.all(codes.map((lang) => languageFile(root, lang, rows)));
  return [
    { contents: JSON.stringify(encodeGazetteer(rows)), relativeDest: 'gazetteer.json' },
    { contents: JSON.stringify(await drawWorldMap(root)), relativeDest: 'world-map.json' },
    ...languages,
    ...flags,
  ];
}
