// A site whose pages are built by real frameworks: bundled once for a file of tests, served as the frameworks' own servers would.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';

export const FRAMEWORKS = ['react-18', 'react-19', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/**
 * `client`: the server sends an empty place, filled in the browser. `root`: it sends the article, which is taken over in
 * its place. `document`: all of the page is taken over; the body, where a framework cannot have the document.
 */
export type Way = 'client' | 'root' | 'document';

const CONFIG = join(import.meta.dirname, '..', 'fixtures', 'frameworks', 'vite.config.js');
const TITLE = 'Ministers meet on the island';
const HEAD = `<meta charset="utf-8"><title>${TITLE}</title><meta property="og:type" content="article">`;
/** Nothing but scripts of its own, and no maker of trusted markup; Svelte does not run without the one that it names. */
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types";

const Output = z.object({ output: z.array(z.object({ code: z.string() })) });
const Render = z.custom<(...asked: unknown[]) => Promise<string>>((value) => typeof value === 'function');
const Server = z.object({ app: Render, page: z.optional(Render) });
type Server = z.infer<typeof Server>;

async function bundle(framework: Framework, side: 'client' | 'server'): Promise<string> {
  const built = await build({ configFile: CONFIG, mode: framework, build: { ssr: side === 'server' } });
  const [chunk] = Output.parse(built).output;
  if (!chunk) throw new Error(`${framework} was bundled into nothing`);
  return chunk.code;
}

async function markupOf(server: Server, way: Way, script: string): Promise<string> {
  if (way === 'document' && server.page) return `<!doctype html>${await server.page('talks', [script])}`;
  const head = `<!doctype html><html lang="en"><head>${HEAD}<script type="module" src="${script}"></script></head>`;
  const app = way === 'client' ? '' : await server.app('talks');
  return `${head}<body>${way === 'document' ? app : `<div id="app">${app}</div>`}</body></html>`;
}

export interface FrameworkSite {
  /** The story on `host`, a name of this machine; `isStrict`: under a policy that allows the page nothing it does not need. */
  address(host: string, framework: Framework, way: Way, isStrict?: boolean): string;
  close(): Promise<void>;
}

/** Bundles all frameworks, both sides of each, and serves their pages: `/FRAMEWORK/WAY/POLICY/story`. */
export async function startFrameworkSite(): Promise<FrameworkSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-frameworks-'));
  const files = new Map<string, string>();
  for (const framework of FRAMEWORKS) {
    const script = `/${framework}.js`;
    files.set(script, await bundle(framework, 'client'));
    const file = join(folder, `${framework}.mjs`);
    writeFileSync(file, await bundle(framework, 'server'));
    const server = Server.parse({ ...(await import(/* @vite-ignore */ pathToFileURL(file).href)) });
    for (const way of ['client', 'root', 'document'] as const)
      files.set(`/${framework}/${way}`, await markupOf(server, way, script));
  }
  rmSync(folder, { recursive: true });
  const site = createServer(({ url = '' }, response) => {
    const [, framework = '', way = '', policy] = url.split('/');
    const file = files.get(url) ?? files.get(`/${framework}/${way}`);
    const isScript = url.endsWith('.js');
    const types = framework === 'svelte' ? 'svelte-trusted-html' : "'none'";
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      ...(policy === 'strict' && { 'content-security-policy': `${STRICT} ${types}` }),
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const at = site.address();
  const port = at && typeof at === 'object' ? at.port : 0;
  return {
    address: (host, framework, way, isStrict = false) =>
      `http://${host}:${port}/${framework}/${way}/${isStrict ? 'strict' : 'open'}/talks`,
    close: () => {
      site.closeAllConnections();
      return new Promise((resolve) => site.close(() => resolve()));
    },
  };
}
