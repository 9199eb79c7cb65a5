// A server of this machine for the tests of a file or of a `describe`: there before the first of them runs, gone after the last.
import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

/** The value is its origin, once tests run. */
export function useLocalServer(answer: RequestListener): () => string {
  const server = createServer(answer);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    return `http://127.0.0.1:${address.port}`;
  };
}
