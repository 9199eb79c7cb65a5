// What `npm start` shall open: the bundled article, a file, or an address.
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../../lib/core/result';
import { serveFolder } from '../browsers/serve-folder';
import { PROJECT_ROOT } from '../build-extension';

export interface Target {
  readonly url: string;
  close(): Promise<void>;
}

const BUNDLED = join(PROJECT_ROOT, 'test', 'fixtures', 'pages', 'elmau-summit.html');
const WEB_ADDRESS = /^https?:\/\//i;

/** Files are named from where the developer typed the command, not from where npm runs it. */
const typedFrom = () => process.env['INIT_CWD'] ?? process.cwd();

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false, // nothing there: the caller says so
  );
}

/** `named`: what the developer typed, if anything. The error is one line for them. */
export async function resolveTarget(named: string | undefined): Promise<Result<Target, string>> {
  if (named !== undefined && WEB_ADDRESS.test(named)) {
    if (!URL.canParse(named)) return err(`${named} is not a web address.`);
    return ok({ url: named, close: () => Promise.resolve() });
  }
  const file = named === undefined ? BUNDLED : resolve(typedFrom(), named);
  if (!(await isFile(file))) return err(`There is no file ${file}.`);
  const served = await serveFolder(dirname(file));
  return ok({ url: `${served.origin}/${encodeURIComponent(basename(file))}`, close: served.close });
}
