// A query service of our own: a real SPARQL engine behind the address and the manners of the public one.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import oxigraph from 'oxigraph';

/** Answers a request in another way than the engine would. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface SparqlServer {
  readonly endpoint: string;
  /** Every question asked so far. */
  readonly queries: readonly string[];
  /** Takes the place of all that was known. */
  load(turtle: string): void;
  /** From now on; null: the engine answers again. */
  misbehave(how: Misbehaviour | null): void;
  close(): Promise<void>;
}

const RESULTS_JSON = 'application/sparql-results+json';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });

export async function startSparqlServer(turtle = ''): Promise<SparqlServer> {
  let store = new oxigraph.Store();
  let how: Misbehaviour | null = null;
  const queries: string[] = [];
  const load = (triples: string) => {
    store = new oxigraph.Store();
    store.load(triples, { format: 'text/turtle', base_iri: 'http://localhost/' });
  };
  load(turtle);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const query = new URLSearchParams(await bodyOf(request)).get('query') ?? '';
    queries.push(query);
    if (how) return how(request, response);
    const results = store.query(query, { results_format: RESULTS_JSON });
    response.writeHead(200, { 'content-type': `${RESULTS_JSON};charset=utf-8` }).end(results);
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => response.writeHead(400).end(String(cause)));
  });
  const port = await listening(server);
  return {
    endpoint: `http://127.0.0.1:${port}/sparql`,
    queries,
    load,
    misbehave: (next) => {
      how = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
