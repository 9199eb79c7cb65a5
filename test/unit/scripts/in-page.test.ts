// Functions that a driver sends into a page: as the loader of scripts gives them, they stand alone.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The source of every function of the module, as `npm start` sends it. */
const PRINT = `
  const module = await import('./scripts/browsers/in-page.ts');
  const sources = Object.entries(module).map(([name, each]) => [name, String(each)]);
  console.log(JSON.stringify(sources.filter(([, source]) => /\\b__[a-z]\\w*\\(/.test(source)).map(([name]) => name)));
  console.log(sources.length);
`;

it('no function that is sent into a page calls a helper of the loader, which no page has', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', PRINT],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [helped, count] = stdout.trim().split('\n');
  expect(helped, stderr).toBe('[]');
  expect(Number(count)).toBeGreaterThan(5);
});
