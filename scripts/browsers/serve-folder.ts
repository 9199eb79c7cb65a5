// Serves a folder of pages on this machine alone, because extensions may not run on file: addresses.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html', // no charset: the page's own declaration decides
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

export interface ServedFolder {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** File that a request path names inside `folder`; null for anything outside. */
function fileOf(folder: string, requestPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requestPath.split('?')[0] ?? '');
  } catch {
    return null; // broken percent-encoding
  }
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) ? file : null;
}

/** Serves the files of `folder` on a free port of this machine; nothing outside it is given away. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const root = normalize(folder);
  const server = createServer((request, response) => {
    const file = fileOf(root, request.url ?? '/');
    const reading = file === null ? Promise.reject(new Error('outside')) : readFile(file);
    reading.then(
      (bytes) => {
        const type = CONTENT_TYPES[extname(file ?? '').toLowerCase()] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
