// npm start: the built extension in a browser, on the bundled article or on any file or address.
import { parseArgs } from 'node:util';
import type { BrowserName, Driver } from './browsers/driver';
import { ensureBrowser } from './browsers/ensure-browser';
import { launchBrowser } from './browsers/launch-browser';
import { buildExtension } from './build-extension';
import { resolveTarget, type Target } from './demo/resolve-target';
import { runDemo } from './demo/run-demo';

const USAGE = 'Usage: npm start -- [FILE.html | https://ADDRESS] [--browser chromium|firefox] [--headless]';
const USAGE_STATUS = 2;
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

function fail(line: string, status = 1): never {
  console.error(line);
  process.exit(status);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
    });
    const name = BROWSERS.find((each) => each === values.browser);
    if (positionals.length > 1 || !name) fail(USAGE, USAGE_STATUS);
    return {
      name,
      named: positionals[0],
      headless: values.headless ?? !hasDisplay(),
    };
  } catch (cause) {
    return fail(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, USAGE_STATUS);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** What is left of a fault for the developer at the terminal: a page or a browser may do anything. */
const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';

/** In a window the reader does the job; we stay until the browser is closed. */
async function showWindow(driver: Driver, target: Target): Promise<void> {
  await driver.open(target.url);
  console.log(`Opened ${target.url}. Click the Sidelight button in the toolbar; close the browser to end.`);
  await driver.closed();
}

const { name, named, headless } = readArguments();
const target = await resolveTarget(named);
if (!target.ok) fail(target.error);
const program = ensureBrowser(name);
if (!program.ok) fail(program.error);
console.error(`Building the extension for ${name} …`);
const extension = buildExtension(name);
console.error(`Starting ${program.value}${headless ? ' without a window' : ''} …`);
const driver = await launchBrowser(name, { executablePath: program.value, extension, headless }).catch(
  (cause: unknown) => fail(`${program.value} does not start: ${firstLine(cause)}`),
);
try {
  if (headless) {
    const failure = await runDemo(driver, target.value.url);
    if (failure !== null) {
      console.error(failure);
      process.exitCode = 1;
    }
  } else await showWindow(driver, target.value);
} catch (cause) {
  console.error(`${target.value.url}: ${firstLine(cause)}`);
  process.exitCode = 1;
} finally {
  await driver.close();
  await target.value.close();
}
