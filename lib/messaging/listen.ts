// Receives messages: parsed at the door, sender checked, answered by a table of handlers; without the schemas of the background.
import { browser } from 'wxt/browser';
import { newUuid } from '../core/clock-and-ids';
import { type MessageAnswer, parseEnvelope } from './envelope';
import {
  type BackgroundProtocol,
  type BackgroundTopic,
  PAGE_CHANGED,
  type VisitProtocol,
  type VisitTopic,
} from './protocol';
import { visitAsks } from './visit-asks';

interface Protocol {
  [topic: string]: { ask: unknown; reply: unknown };
}
type Answered<P extends { [K in keyof P]: Protocol[string] }, K extends keyof P> =
  | P[K]['reply']
  | Promise<P[K]['reply']>;
/** A document in a tab, as the browser counts them. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}
/** Who asks. */
export interface Asker {
  /** Address of the page that asks, as the browser knows it; null: it does not say. */
  readonly from: string | null;
  /** Where the page that asks stands; null: in no tab. */
  readonly frame: Frame | null;
  /** One of our own pages, which may speak for any article. */
  readonly isOwnPage: boolean;
  /** The page stands in a private window, of which nothing may be kept or told. */
  readonly isPrivate: boolean;
  /** UUID of the request; one that is sent again has the same. */
  readonly request: string;
}

/** Forgetting a topic, or answering with the wrong shape, is a compile error. */
export type BackgroundHandlers = {
  [K in BackgroundTopic]: (
    ask: BackgroundProtocol[K]['ask'],
    asker: Asker,
  ) => Answered<BackgroundProtocol, K>;
};
export type VisitHandlers = {
  [K in VisitTopic]: (ask: VisitProtocol[K]['ask']) => Answered<VisitProtocol, K>;
};

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** As the browser knows it; left out by some. */
  readonly origin?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
  readonly frameId?: number | undefined;
}

/** Only what comes from our own extension is heard; no page can write to us. */
const isOurs = (sender: Sender) => sender.id === browser.runtime.id;

/** A visit speaks under the address of its page, our own pages under ours; a tab alone says nothing. */
const isOwnPage = ({ url }: Sender) => url?.startsWith(browser.runtime.getURL('/')) ?? false;

const frameOf = ({ tab, frameId = 0 }: Sender): Frame | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId };

/**
 * The address under which somebody speaks: of a frame whose text is written in the page around it (`about:srcdoc`) that
 * page's, if the browser says that it has the page's origin.
 */
function addressOfSender({ url, origin, tab }: Sender): string | null {
  if (!url?.startsWith('about:') || !tab?.url || !URL.canParse(tab.url)) return url ?? null;
  return origin === new URL(tab.url).origin ? tab.url : url;
}

/** Takes what was asked as it came, and parses it. */
export type Responder = (ask: unknown, asker: Asker) => Promise<unknown>;

export interface Listening {
  /** Topics that only our own pages may ask; left out: none is. */
  readonly ownPagesOnly?: ReadonlySet<string>;
  /** Left out: for as long as this process lives. */
  readonly signal?: AbortSignal;
}

/** Answers messages of our own extension on the topics of `responders`; what is thrown is told to the asker as a fault. */
export function listenFor(
  responders: ReadonlyMap<string, Responder>,
  { ownPagesOnly, signal }: Listening = {},
): void {
  const onMessage = (
    message: unknown,
    sender: Sender,
    sendResponse: (answer: MessageAnswer) => void,
  ): true | undefined => {
    const parsed = parseEnvelope(message);
    if (!parsed || !isOurs(sender)) return undefined; // somebody else's message
    const { topic, ask } = parsed;
    const respond = ownPagesOnly?.has(topic) && !isOwnPage(sender) ? undefined : responders.get(topic);
    if (!respond) return undefined; // another listener's message, or nobody's
    const request = parsed.request ?? newUuid();
    const asker: Asker = {
      from: addressOfSender(sender),
      frame: frameOf(sender),
      isOwnPage: isOwnPage(sender),
      isPrivate: sender.tab?.incognito ?? false,
      request,
    };
    respond(ask, asker).then(
      (reply) => sendResponse({ reply }),
      (cause: unknown) => sendResponse({ fault: cause instanceof Error ? cause.message : String(cause) }),
    );
    return true; // keeps the channel open until the answer is there
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), {
    once: true,
  });
}

/** Answers what is asked of the visit on this page, until `signal` aborts. */
export function listenAsVisit(handlers: VisitHandlers, signal: AbortSignal): void {
  const responder = <T extends VisitTopic>(topic: T): [string, Responder] => [
    topic,
    async (ask) => handlers[topic](visitAsks[topic](ask)),
  ];
  listenFor(
    new Map([
      responder('visit/status'),
      responder('visit/found'),
      responder('visit/highlight'),
      responder('visit/save'),
      responder('visit/read'),
      responder('visit/named'),
      responder('visit/reveal'),
      responder('visit/go-back'),
      responder('visit/unsettle'),
      responder('visit/step'),
      responder('visit/look-up'),
      responder('visit/choose'),
    ]),
    { signal },
  );
}

/** Calls `onChange` with the tab whose page has been read anew, is seen again, or is left, until `signal` aborts. */
export function listenToVisits(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    const tabId = frameOf(sender)?.tabId;
    if (parseEnvelope(message)?.topic === PAGE_CHANGED && isOurs(sender) && tabId !== undefined)
      onChange(tabId);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

const parse = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address) : null;

/**
 * True if a page at `from`, as the browser knows it, may speak of itself as `address`. Only the origins are compared:
 * the browser's word may be older than what the page has made of its own path. Files have no origin, and no way to
 * change their path.
 */
export function isOwnAddress(from: string | null, address: string): boolean {
  const [sender, named] = [parse(from), parse(address)];
  if (!sender || !named || sender.protocol !== named.protocol) return false;
  if (named.protocol === 'file:') return sender.host === named.host && sender.pathname === named.pathname;
  return sender.origin === named.origin && sender.origin !== 'null';
}
