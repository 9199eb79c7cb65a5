// What Chromium recorded of a page's main thread → what evaluating our scripts took, and the longest task of ours; pure.
import * as z from 'zod/mini';

const MICROSECONDS = 1000;
const Trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.optional(z.number()),
      tdur: z.optional(z.number()),
      args: z.optional(z.unknown()),
    }),
  ),
});
type TraceEvent = z.infer<typeof Trace>['traceEvents'][number];

/** Milliseconds of the processor, where the browser counts them: other work on the machine does not add to them. */
const workOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / MICROSECONDS;

/** What our scripts took of a page, in ms of the processor. */
export interface ScriptCosts {
  /** File → evaluation, compilation included. */
  readonly evaluated: ReadonlyMap<string, number>;
  /** The longest task in which a script ran, from our first evaluation on; the page's own scripts must be forbidden. */
  readonly longestTask: number;
}

const scriptOf = (event: TraceEvent): string | null =>
  /"chrome-extension:\/\/[a-p]+\/([\w-]+\.js)/.exec(JSON.stringify(event.args ?? null))?.[1] ?? null;

/** Categories that `scriptCosts` needs. */
export const TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline', // the tasks themselves
  'v8.execute',
  'disabled-by-default-v8.compile',
];

/** What runs when a script does: of a timer, a message or a promise nothing tells whose it is. */
const RUNNING = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

/** Throws where the trace is not one. A page without a script of ours costs nothing. */
export function scriptCosts(trace: Uint8Array): ScriptCosts {
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(trace)));
  const evaluated = new Map<string, number>();
  const first = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of traceEvents) {
    const script = event.name === 'EvaluateScript' ? scriptOf(event) : null;
    // Pages of ours are in other processes, and evaluate modules; what is injected bears these names.
    if (script === null || !INJECTED.has(script)) continue;
    evaluated.set(script, (evaluated.get(script) ?? 0) + workOf(event));
    const thread = threadOf(event);
    first.set(thread, Math.min(event.ts, first.get(thread) ?? event.ts));
  }
  const isOfPage = (event: TraceEvent) =>
    event.ts + (event.dur ?? 0) >= (first.get(threadOf(event)) ?? Number.POSITIVE_INFINITY);
  const running = traceEvents.filter((event) => RUNNING.has(event.name) && isOfPage(event));
  const isIn = (inner: TraceEvent, outer: TraceEvent) =>
    threadOf(inner) === threadOf(outer) && inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
  const longest = traceEvents
    .filter((event) => event.name === 'RunTask' && isOfPage(event))
    .toSorted((one, other) => workOf(other) - workOf(one))
    .find((task) => running.some((event) => isIn(event, task)));
  return { evaluated, longestTask: longest ? workOf(longest) : 0 };
}

const INJECTED = new Set(['sentry.js', 'visit.js', 'visit-parts.js', 'declutter.js']);
