// All traffic of a browser goes through here: every host is written down, and services that are known are answered by servers of ours.
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { selfSigned } from '../wikidata/self-signed';
import { type SparqlServer, startSparqlServer } from '../wikidata/sparql-server';

const WIKIDATA = 'query.wikidata.org';

/** Real names of hosts, and the ports of this machine, without encryption, that answer in their place. */
export type StandIns = Readonly<Record<string, number>>;

export interface WatchingProxy {
  /** `127.0.0.1:4711`. */
  readonly address: string;
  /** Host and port of every connection that was asked for, in order; pages of this machine go past the proxy. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });

const closed = (server: Server) => {
  server.closeAllConnections();
  return new Promise<void>((resolve) => server.close(() => resolve()));
};

/** What stands behind the real name of a service: its encryption, then the server at `port`. */
async function startService(host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createTlsServer(selfSigned(host), (request, response) => {
    const inner = connect(port, '127.0.0.1');
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`);
    inner.write(`${request.method} ${request.url} HTTP/1.0\r\n${headers.join('\r\n')}\r\n\r\n`);
    request.pipe(inner, { end: false });
    inner.pipe(response.socket as Socket, { end: true });
    inner.on('error', () => request.destroy());
  });
  return { server, port: await listen(server) };
}

/** Hosts that `standIns` does not name cannot be reached through it. */
export async function startProxyFor(standIns: StandIns): Promise<WatchingProxy> {
  const behind = new Map<string | undefined, Awaited<ReturnType<typeof startService>>>();
  for (const [host, port] of Object.entries(standIns))
    behind.set(`${host}:443`, await startService(host, port));
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  const open = new Set<Socket>();
  proxy.on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    client.on('error', () => client.destroy());
    const standIn = behind.get(request.url);
    if (!standIn) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const service = connect(standIn.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      service.pipe(client);
      client.pipe(service);
    });
    open.add(client).add(service);
    service.on('error', () => client.destroy());
  });
  const port = await listen(proxy);
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close: async () => {
      for (const socket of open) socket.destroy();
      await Promise.all([closed(proxy), ...[...behind.values()].map(({ server }) => closed(server))]);
    },
  };
}

/** The proxy with an engine of ours in the place of Wikidata. */
export async function startWatchingProxy(): Promise<WatchingProxy & { readonly wikidata: SparqlServer }> {
  const wikidata = await startSparqlServer();
  const proxy = await startProxyFor({ [WIKIDATA]: Number(new URL(wikidata.endpoint).port) });
  const close = async () => {
    await Promise.all([proxy.close(), wikidata.close()]);
  };
  return { ...proxy, wikidata, close };
}
