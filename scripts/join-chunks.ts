// How the build divides the pages’ code into files: all that the popup shares with other pages lies in one, because each file takes the browser some milliseconds to open.

import type { InlineConfig } from 'vite';

/** It has to be there in the time that the browser takes to open it. */
const POPUP = 'entrypoints/popup/main.tsx';

/** The modules of a build, as its bundler tells of them. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether module `id` is loaded before the page whose script ends in `page` can begin. */
function isLoadedBy(page: string, id: string, modules: Modules): boolean {
  const seen = new Set([id]);
  for (const each of seen) {
    if (each.endsWith(page)) return true;
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/** Makes `config`, of the build of the pages, do so. */
export function joinSmallChunks(config: InlineConfig): void {
  config.build ??= {};
  config.build.rolldownOptions ??= {};
  config.build.rolldownOptions.output = {
    ...config.build.rolldownOptions.output,
    codeSplitting: {
      groups: [
        {
          // Style sheets stay apart: joined, they would be read in another order.
          test: /\.[cm]?[jt]sx?$/,
          tags: ['$initial'],
          minShareCount: 2,
          name: (id, modules) => (isLoadedBy(POPUP, id, modules) ? 'popup-and-others' : null),
        },
      ],
    },
  };
}
