import type { Clock, Ids, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Task } from '#shared/domain/task.ts';
import { serialiseError } from '#shared/errors/index.ts';
import { createSignal, type Signal } from './changes.ts';
import { taskEvents } from './task-events.ts';
import type { TaskKind } from './task-kind.ts';
import { type TimeLimits, withinTime } from './within-time.ts';

export interface TaskQueueDeps {
  tasks: Repositories['tasks'];
  kinds: Readonly<Record<string, TaskKind>>;
  /** Tells of each step of a task, as `task:*` events. */
  tell?: (event: AgentEventInput) => void;
  clock: Clock;
  ids: Ids;
  log: Logger;
  /** Waits in ms; by default the seed's. */
  limits?: { tickMs?: number; retryMs?: number } & Partial<TimeLimits>;
}

export interface TaskQueue {
  /** Adds work; false where work of the same key is open already. */
  add(task: {
    kind: string;
    payload: unknown;
    uniqueKey: string;
    priority?: number;
    runAfter?: number;
  }): boolean;
  cancel(id: string): void;
  /** Starts again what failed for good. */
  restart(id: string): void;
  list(): Task[];
  /** Takes nothing any more and puts back what is in hand, or goes on. */
  pause(paused: boolean): void;
  paused(): boolean;
  changes: Signal;
  start(): void;
  /** Stops taking work and waits for what is in hand, which is told to stop and waits again at the next start. */
  close(): Promise<void>;
}

const ATTEMPTS = 3;
const PAUSED = new DOMException('paused', 'AbortError');
const RETRY_MS = 30_000;
const TICK_MS = 5_000;
/** No more than 2, since each may need a page of the browser's (seed: two workers of it). */
const AT_ONCE = 2;

/**
 * Runs what is in the `tasks` table while the app lives: the most urgent first, three tries 30 s apart, then failed for
 * good until the user starts it again. A task is done when its work is; what a process that ended had in hand waits again.
 */
export function createTaskQueue(deps: TaskQueueDeps): TaskQueue {
  const { tasks, kinds, clock, ids, log } = deps;
  const { tickMs = TICK_MS, retryMs = RETRY_MS, ...limits } = deps.limits ?? {};
  const inHand = new Map<string, { kind: string; stop: AbortController; work: Promise<void> }>();
  const changes = createSignal();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let held = false;
  let seenAt = 0;
  const now = () => clock.now().getTime();
  const tell = taskEvents(deps.tell ?? (() => undefined));

  function tick(): void {
    const at = now();
    if (at < seenAt) tasks.setBack(seenAt - at);
    seenAt = at;
    tasks.tidy(at, retryMs);
    fill();
  }

  function fill(): void {
    if (closed || held || timer === null) return;
    while (inHand.size < AT_ONCE) {
      const full = Object.entries(kinds).filter(([name, { most }]) => countOf(name) >= most);
      const task = tasks.take(
        now(),
        full.map(([name]) => name),
      );
      if (task === null) return;
      begin(task);
    }
  }

  const countOf = (kind: string) => [...inHand.values()].filter((one) => one.kind === kind).length;

  function begin(task: Task): void {
    const stop = new AbortController();
    const work = run(task, stop).finally(() => {
      inHand.delete(task.id);
      changes.emit();
      fill();
    });
    inHand.set(task.id, { kind: task.kind, stop, work });
    changes.emit();
  }

  async function run(task: Task, stop: AbortController): Promise<void> {
    try {
      const kind = kinds[task.kind];
      if (kind === undefined) throw new TypeError(`no kind of work is named "${task.kind}"`);
      const say = (progress: string, { done, of } = { done: 0, of: 0 }) => {
        tasks.say(task.id, progress);
        tell.progress(task, progress, done, of);
        changes.emit();
      };
      const outcome = await withinTime(stop, limits, () =>
        kind.run(kind.schema.parse(task.payload), { signal: stop.signal, say }),
      );
      const { result = '', effect = () => undefined } = outcome ?? {};
      if (tasks.done(task, now(), result, effect)) tell.complete(task, result);
    } catch (thrown) {
      if (stop.signal.reason === PAUSED) tasks.putBack(task.id, now());
      else settle(task, stop.signal.aborted ? stop.signal.reason : thrown);
    }
  }

  function settle(task: Task, thrown: unknown): void {
    const status = tasks.get(task.id)?.status;
    const error = thrown instanceof Error ? thrown.message : String(thrown);
    // Cancelled, or the app closes: then it waits for the next start as it is.
    if (status !== 'running' || closed) return;
    if (task.attempts >= ATTEMPTS) {
      tasks.end(task.id, 'failed', now(), error);
      tell.failed(task, error, serialiseError(thrown).code);
    } else {
      tasks.again(task.id, now() + retryMs, error);
      tell.retry(task, error, retryMs);
    }
    log.warn('a task went wrong', { task: task.id, kind: task.kind, attempt: task.attempts, error });
  }

  return {
    add({ kind, payload, uniqueKey, priority = 0, runAfter = now() }) {
      const id = ids.next('task');
      const added = tasks.add({ id, kind, payload, uniqueKey, priority, runAfter });
      if (added) {
        tell.queued({ id, kind });
        changes.emit();
      }
      fill();
      return added;
    },
    cancel(id) {
      const task = tasks.get(id);
      if (task === null || !['waiting', 'running'].includes(task.status)) return;
      tasks.end(id, 'cancelled', now());
      inHand.get(id)?.stop.abort(new DOMException('cancelled', 'AbortError'));
      changes.emit();
    },
    restart(id) {
      if (tasks.get(id)?.status !== 'failed') return;
      tasks.restart(id, now());
      changes.emit();
      fill();
    },
    list: () => tasks.list(),
    pause(paused) {
      held = paused;
      if (paused) for (const { stop } of inHand.values()) stop.abort(PAUSED);
      else fill();
      changes.emit();
    },
    paused: () => held,
    changes,
    start() {
      tasks.recover(now(), ATTEMPTS);
      timer = setInterval(tick, tickMs);
      timer.unref();
      tick();
    },
    async close() {
      closed = true;
      if (timer !== null) clearInterval(timer);
      for (const { stop } of inHand.values()) stop.abort(new DOMException('the app closes', 'AbortError'));
      await Promise.allSettled([...inHand.values()].map(({ work }) => work));
    },
  };
}
