import { isAt, type TraceEvent } from './trace.ts';

/** Milliseconds of a task that one script fills: on the clock, and of the processor. */
export type OwnTask = { readonly wall: number; readonly processor: number };

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.evaluateModule', 'FunctionCall']);
/** What was awaited goes on here. No address is told: the pages that are traced have no promises of their own. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** The tasks of main threads in which a script ran whose address has one of these endings, with what they took of each. */
export function findOwnTasks(events: readonly TraceEvent[], scripts: readonly string[]): OwnTask[] {
  const isOurs = (event: TraceEvent) => scripts.some((script) => isAt(event, script));
  const threads = new Set(events.filter(isOurs).map(threadOf));
  const timed = events.filter((event) => event.dur !== undefined && threads.has(threadOf(event)));
  const tasks = timed.filter(({ name }) => name === 'RunTask');
  const own = timed
    .filter((event) => event.name === MICROTASKS || (SCRIPT_EVENTS.has(event.name) && isOurs(event)))
    .toSorted((a, b) => a.ts - b.ts);
  return tasks.map((task) => sumOfOutermost(own.filter((event) => isWithin(event, task))));
}

export function longestOf(tasks: readonly OwnTask[]): OwnTask {
  return tasks.reduce((longest, task) => (task.processor > longest.processor ? task : longest), NOTHING);
}

const NOTHING: OwnTask = { wall: 0, processor: 0 };

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  if (threadOf(event) !== threadOf(task)) return false;
  return event.ts >= task.ts && event.ts < task.ts + task.dur!;
}

/** Of events in order of time, each of which may lie in the one before. */
function sumOfOutermost(events: readonly TraceEvent[]): OwnTask {
  let end = 0;
  let [wall, processor] = [0, 0];
  for (const { ts, dur = 0, tdur = dur } of events) {
    if (ts < end) continue;
    end = ts + dur;
    wall += dur / 1000;
    processor += tdur / 1000;
  }
  return { wall, processor };
}
