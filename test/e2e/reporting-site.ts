// A site whose policy reports whatever breaks it: what its browser told it, by reports and by events, is written down.
import { createServer, type IncomingMessage } from 'node:http';

/** Forbids frames besides, so that a frame of the page's own is a violation that is known to be reported last. */
const LAST = "frame-src 'none'; report-uri /report";

/** Tells of each violation that a script of the page can hear of; reports alone could be held back by a browser. */
const LISTENER = `
for (const target of [window, document]) target.addEventListener('securitypolicyviolation', (event) => {
  fetch('/event', { method: 'POST', body: event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample });
});`;

export interface SitePolicy {
  /** Directives of the header. */
  readonly policy: string;
  readonly reportOnly?: boolean;
}

export interface ReportingSite {
  /** Serves `html` at the address that it gives, under the policy. */
  address(html: string, policy: SitePolicy): string;
  /** What was asked and told since the last `forget`, in order: `GET /path`, `report …`, `event …`. */
  readonly told: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** `/watch.js` is the page's own listener. */
export async function startReportingSite(): Promise<ReportingSite> {
  const pages = new Map<string, { html: string; policy: SitePolicy }>();
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const page = pages.get(url);
    if (page) {
      const { policy, reportOnly = false } = page.policy;
      const header = `content-security-policy${reportOnly ? '-report-only' : ''}`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', [header]: `${policy}; ${LAST}` });
      response.end(page.html);
    } else if (url === '/watch.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(LISTENER);
    } else {
      void bodyOf(request).then((body) => {
        told.push(method === 'GET' ? `GET ${url}` : `${url.slice(1)} ${body}`);
        response.writeHead(method === 'GET' ? 404 : 204).end(); // a GET without an answer holds the page's loading up
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
  return {
    address(html, policy) {
      const path = `/story-${pages.size + 1}`;
      pages.set(path, { html, policy });
      return `${origin}${path}`;
    },
    told,
    forget: () => told.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
