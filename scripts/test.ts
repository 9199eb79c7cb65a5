// npm test: types, lint, unit, browser and end-to-end tests, with the browsers that they need.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browsers/driver';
import { ensureBrowser } from './browsers/ensure-browser';
import { buildExtension, PROJECT_ROOT } from './build-extension';

const bin = (name: string) => join(PROJECT_ROOT, 'node_modules', '.bin', name);

/** Environment variables by which the tests learn where the browsers are. */
const browserPaths: Record<string, string> = {};

function step(title: string, command: string, ...parameters: string[]): void {
  console.log(`\n== ${title}`);
  const { status, error } = spawnSync(command, parameters, {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...browserPaths },
  });
  if (error) throw error;
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status ?? 1);
  }
}

function findBrowsers(): void {
  const variables: [BrowserName, string][] = [
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ];
  for (const [name, variable] of variables) {
    const browser = ensureBrowser(name);
    if (!browser.ok) {
      console.error(browser.error);
      process.exit(1);
    }
    console.log(`${name}: ${browser.value}`);
    browserPaths[variable] = browser.value;
  }
}

const vitest = (project: string) =>
  [bin('vitest'), 'run', '--config', join('test', 'vitest.config.ts'), '--project', project] as const;

findBrowsers();
step('Types: prepare', bin('wxt'), 'prepare');
step('Types', bin('tsc'), '--noEmit');
step('Lint and format', bin('biome'), 'check', '--error-on-warnings', '.');
step('Unit tests', ...vitest('unit'));
step('Browser tests (Chromium)', ...vitest('browser'));
console.log('\n== Build for Chromium and Firefox');
for (const name of ['chromium', 'firefox'] as const) console.log(buildExtension(name));
step('End-to-end tests (Chromium and Firefox)', ...vitest('e2e'));
console.log('\nAll checks passed.');
