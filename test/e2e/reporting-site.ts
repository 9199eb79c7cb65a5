// A site whose policy reports whatever breaks it: what its browser told it, by reports and by events, is written down.
import { createServer, type IncomingMessage } from 'node:http';

/** Forbids frames besides, so that a frame of the page's own is a violation that is known to be reported last. */
const LAST = "frame-src 'none'";

/**
 * Writes down each violation that a script of the page can hear of, in the page itself: in the order in which they came,
 * and none on its way. A browser that has the newer kind of report tells it to the page as well.
 */
const LISTENER = `
window.violations = [];
addEventListener('securitypolicyviolation', (event) => {
  violations.push('event ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
}, true);
if (window.ReportingObserver) new ReportingObserver((reports) => {
  for (const { body } of reports) violations.push('observed ' + body.effectiveDirective + ' ' + body.blockedURL + ' ' + body.sample);
}, { types: ['csp-violation'], buffered: true }).observe();`;

export interface SitePolicy {
  /** Directives of the header. */
  readonly policy: string;
  readonly reportOnly?: boolean;
  /** Reports go where the header `Reporting-Endpoints` says: browsers take it from secure sites alone. */
  readonly reportTo?: boolean;
}

export interface ReportingSite {
  /** Serves `html` under the policy, at an address of a site of its own. */
  address(html: string, policy: SitePolicy): string;
  /** What was asked and told since the last `forget`, in order: `GET /path`, `report …`. */
  readonly told: readonly string[];
  forget(): void;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function headersOf({ policy, reportOnly = false, reportTo = false }: SitePolicy): Record<string, string> {
  const to = reportTo ? 'report-to main' : 'report-uri /report';
  return {
    'content-type': 'text/html; charset=utf-8',
    [`content-security-policy${reportOnly ? '-report-only' : ''}`]: `${policy}; ${LAST}; ${to}`,
    ...(reportTo && { 'reporting-endpoints': 'main="/report"' }),
  };
}

/** `/watch.js` is the page's own listener, and `violations` what it has heard. */
export async function startReportingSite(): Promise<ReportingSite> {
  const pages = new Map<string, { html: string; policy: SitePolicy }>();
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const page = pages.get(url);
    if (page) {
      response.writeHead(200, headersOf(page.policy)).end(page.html);
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
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    address(html, policy) {
      const path = `/story-${pages.size + 1}`;
      pages.set(path, { html, policy });
      return `http://strict-${pages.size}.localhost:${port}${path}`;
    },
    told,
    forget: () => told.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
