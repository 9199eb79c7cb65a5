// Bundles code for evaluation inside a page, as the extension's own content code is bundled.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT_ROOT } from '../build-extension';

/** Name under which the bundle's exports are found in the page's isolated world. */
export const PROBE = 'sidelightProbe';

/** Source of one script that defines `PROBE`; `entry` is a path below the project. Built anew. */
export async function bundleProbe(entry: string): Promise<string> {
  const outDir = join(PROJECT_ROOT, '.output', 'bench');
  const name = entry.replace(/^.*\//, '').replace(/\.ts$/, '');
  await build({
    configFile: false,
    root: PROJECT_ROOT,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry: join(PROJECT_ROOT, entry), formats: ['iife'], name: PROBE, fileName: () => `${name}.js` },
    },
  });
  return readFileSync(join(outDir, `${name}.js`), 'utf8');
}
