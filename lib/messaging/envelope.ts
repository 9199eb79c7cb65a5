// The outer form of every message and answer, the same in all directions.
import * as z from 'zod/mini';

/**
 * What travels; `ask` is parsed by its topic's own schema. `request` is the same however often one request is sent, so
 * that what was done for it is not done again.
 */
export const envelope = z.object({ topic: z.string(), ask: z.unknown(), request: z.optional(z.uuid()) });

/** What comes back: an answer, or the words of a bug that was thrown while making one. */
export const answer = z.union([z.object({ reply: z.unknown() }), z.object({ fault: z.string() })]);

export type Answer = z.infer<typeof answer>;

/** Takes the reply out of an answer; throws when the other side threw, or said nothing we know. */
export function openAnswer(topic: string, received: unknown): unknown {
  const parsed = answer.safeParse(received);
  if (!parsed.success) throw new Error(`No answer to ${topic}`);
  if ('fault' in parsed.data) throw new Error(`${topic}: ${parsed.data.fault}`);
  return parsed.data.reply;
}
