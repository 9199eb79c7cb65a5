// Takes a source file of the project, gives every file that shapes what it does: all that it imports, however far.
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** `import … from 'a'`, `export … from 'a'`, `import 'a'` and `import('a')`; types leave nothing that runs. */
const SPECIFIER =
  /^(?:import|export)\s+(?!type\s)[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
/** `zod/mini` → `zod`, `@scope/name/file` → `@scope/name`. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

const specifiersIn = (source: string): readonly string[] =>
  [...source.matchAll(SPECIFIER)].map(([, named, bare, dynamic]) => named ?? bare ?? dynamic ?? '');

/** Path of what `specifier` names, as seen from the file at `from`; null: it is part of Node. */
function resolve(root: string, from: string, specifier: string): string | null {
  if (isBuiltin(specifier)) return null;
  if (!specifier.startsWith('.'))
    return join(root, 'node_modules', PACKAGE.exec(specifier)![0], 'package.json');
  const path = join(dirname(from), specifier);
  return /\.\w+$/.test(path) ? path : `${path}.ts`;
}

/**
 * Paths below `root`, with `/`, sorted: `entry` itself, each file that it imports by a relative path, directly or not (types apart),
 * and of each package the `package.json`, which holds its version.
 *
 * @throws where an imported file is not there.
 */
export async function sourceFiles(root: string, entry: string): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [join(root, entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (!path.endsWith('.ts')) continue;
    for (const specifier of specifiersIn(await readFile(path, 'utf8'))) {
      const imported = resolve(root, path, specifier);
      if (imported !== null) waiting.push(imported);
    }
  }
  return [...found].map((path) => relative(root, path).replaceAll('\\', '/')).sort();
}
