// Starts a script of this folder on a fresh machine: installs the packages first where that is still to do.
// Plain JavaScript without imports from packages, because it runs before any is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const MINIMUM_NODE = [20, 19];
const STAMP = join(ROOT, 'node_modules', '.sidelight-installed');

/** Runs a command in the project's folder; its output goes to stderr, so that stdout stays the script's. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Sidelight needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  run(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
}

const [name, ...args] = process.argv.slice(2);
requireNode();
installPackages();
prepareTypes();
const script = join(ROOT, 'scripts', `${name}.ts`);
const { status, signal } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
  cwd: process.cwd(),
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
});
process.exit(signal ? 1 : (status ?? 1));
