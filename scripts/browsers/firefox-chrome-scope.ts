// Reaches Firefox's own interface over WebDriver BiDi: toolbar buttons and popups are not web pages there.

import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

const tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });
const called = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.string()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Puppeteer's connection is not in its public types, but it is the only way to the chrome scope. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  const send: unknown = connection && Reflect.get(Object(connection), 'send');
  if (typeof send !== 'function') throw new Error('This version of puppeteer-core hides its BiDi connection');
  return { send: (method, parameters) => Promise.resolve(send.call(connection, method, parameters)) };
}

export class ChromeScope {
  readonly #connection: Connection;
  constructor(browser: Browser) {
    this.#connection = connectionOf(browser);
  }

  /** Runs a function's source in the browser window; arguments are strings, and so is the result. */
  async call(source: string, ...parameters: string[]): Promise<string> {
    const { result } = tree.parse(
      await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    const context = result.contexts[0]?.context;
    if (!context) throw new Error('Firefox shows no window');
    const answer = called.parse(
      await this.#connection.send('script.callFunction', {
        functionDeclaration: source,
        awaitPromise: true,
        target: { context },
        arguments: parameters.map((value) => ({ type: 'string', value })),
      }),
    ).result;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value ?? '';
  }
}
