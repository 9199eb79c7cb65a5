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
  /** The longest task in which a script of ours ran, from its first evaluation on. */
  readonly longestTask: number;
}

const scriptOf = (event: TraceEvent): string | null =>
  /"chrome-extension:\/\/[a-p]+\/([\w-]+\.js)/.exec(JSON.stringify(event.args ?? null))?.[1] ?? null;

/** Categories that `scriptCosts` needs. */
export const TRACED = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile'];

/** Throws where the trace is not one. A page without a script of ours costs nothing. */
export function scriptCosts(trace: Uint8Array): ScriptCosts {
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(trace)));
  const ours = traceEvents.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  const evaluated = new Map<string, number>();
  const isIn = (inner: TraceEvent, outer: TraceEvent) =>
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts <= outer.ts + (outer.dur ?? 0);
  const running: TraceEvent[] = [];
  for (const event of ours) {
    const script = scriptOf(event);
    if (script === null) continue;
    // Pages of ours are in other processes, and evaluate modules; what is injected bears these names.
    if (!INJECTED.has(script)) continue;
    running.push(event);
    if (event.name === 'EvaluateScript') evaluated.set(script, (evaluated.get(script) ?? 0) + workOf(event));
  }
  const tasks = traceEvents.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const longest = tasks
    .filter((task) => running.some((event) => isIn(event, task)))
    .reduce((most, task) => Math.max(most, workOf(task)), 0);
  return { evaluated, longestTask: longest };
}

const INJECTED = new Set(['sentry.js', 'visit.js', 'visit-parts.js', 'declutter.js']);
