// Three kinds of tests: pure and in-memory, in a real Chromium page, and the built extension end to end.

import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = { root, plugins: [preact()], resolve: { alias: { '@': root } } };
/** Where no extension runs, the browser's own API is the one that test/extension-browser.ts keeps in memory. */
const standIn = {
  ...shared,
  resolve: { alias: { '@': root, 'wxt/browser': `${root}test/extension-browser.ts` } },
};
const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
/** Prepared before the first test: a package that is met in the middle of a run reloads half of the modules. */
const BROWSER_PACKAGES = [
  'axe-core',
  'dexie',
  'diff',
  'dompurify',
  'fflate',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/test-utils',
  'wxt/testing/fake-browser',
  'zod/mini',
  '@mozilla/readability',
];
const E2E_TIMEOUT_MS = 120_000;
/** Files that run at once. Of two cores vitest would leave one idle; of end-to-end tests, which mostly wait, two take three fifths of the time of one. */
const AT_ONCE = 2;
/** Ends a test that hangs; long, because machines are busy and no test measures time. */
const HANGS_AFTER_MS = 60_000;
/** A condition that has not come by then does not come: a busy machine takes seconds for what takes moments elsewhere. */
const POLLED_MS = 15_000;
/** In a real browser a test that fails is run once more, and reported as such: of 2,300 one in ten runs loses a movement of the mouse or a start of Firefox. */
const SECOND_TRIES = 1;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...standIn,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          environment: 'node',
          maxWorkers: AT_ONCE,
          testTimeout: HANGS_AFTER_MS,
        },
      },
      {
        ...standIn,
        optimizeDeps: { include: BROWSER_PACKAGES },
        test: {
          name: 'browser',
          retry: SECOND_TRIES,
          maxWorkers: AT_ONCE,
          testTimeout: HANGS_AFTER_MS,
          expect: { poll: { timeout: POLLED_MS } },
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          retry: SECOND_TRIES,
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          maxWorkers: AT_ONCE,
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
        },
      },
    ],
  },
});
