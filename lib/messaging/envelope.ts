// What a message and its answer are wrapped in, parsed by hand: a script that runs on every page read has no room for a schema library.
import { isUuid } from '../core/clock-and-ids';

/**
 * What travels; `ask` is parsed by its topic's own parser. `request` is the same UUID however often one request is sent,
 * so that what was done for it is not done again; null: the asker does not care.
 */
export interface Envelope {
  readonly topic: string;
  readonly ask: unknown;
  readonly request: string | null;
}

/** What comes back: an answer, or the words of a bug that was thrown while making one. */
export type MessageAnswer = { readonly reply: unknown } | { readonly fault: string };

/** The fields of an object; null: it is none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? { ...value } : null;

/** Null: somebody else's message. */
export function parseEnvelope(message: unknown): Envelope | null {
  const { topic, ask, request = null } = fieldsOf(message) ?? {};
  const isRequest = request === null || (typeof request === 'string' && isUuid(request));
  if (typeof topic !== 'string' || ask === undefined || !isRequest) return null;
  return { topic, ask, request };
}

/** Takes the reply out of an answer; throws when the other side threw, or said nothing we know. */
export function openAnswer(topic: string, received: unknown): unknown {
  const fields = fieldsOf(received) ?? {};
  if ('reply' in fields) return fields['reply'];
  if (typeof fields['fault'] === 'string') throw new Error(`${topic}: ${fields['fault']}`);
  throw new Error(`No answer to ${topic}`);
}
