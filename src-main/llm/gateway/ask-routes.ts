import type { LLMError } from '#shared/errors/index.ts';
import { AttemptFailure } from '../failure.ts';
import type { Route } from '../routing/route.ts';
import { inTime } from './in-time.ts';
import type { Plan } from './plan.ts';
import type { RouteStates } from './states.ts';

export interface RoutesToAsk<T> {
  plan: Plan;
  states: RouteStates;
  /** The prompt's key, by which the pace of calls is known. */
  prompt: string;
  signal: AbortSignal;
  /** Asks one route. Rejects with an `AttemptFailure` where another may be asked, also where that is `signal`'s reason. */
  ask(route: Route, signal: AbortSignal): Promise<T>;
  /** Throws where nothing more may be spent. */
  checkBudget(): void;
  mayAskBeside(): boolean;
  /** What to do about a failure, besides asking another. */
  onFailure(route: Route, failure: AttemptFailure): void;
  /** Hears of another provider taking over. */
  onFallback(from: Route, to: Route, failure: AttemptFailure): void;
  noProvider(last: AttemptFailure | null): LLMError;
}

type Outcome<T> =
  | { kind: 'answer'; by: Asking<T>; value: T }
  | { kind: 'failure'; by: Asking<T>; failure: AttemptFailure }
  | { kind: 'thrown'; thrown: unknown };

interface Asking<T> {
  route: Route;
  outcome: Promise<Outcome<T>>;
  stop(reason: AttemptFailure): void;
}

/** How many are asked at once at most, where one after another is late. */
const AT_ONCE = 3;

/**
 * Asks route after route until one answers. Where one is unusually late, another that is free is asked beside it: the
 * first answer wins and ends the rest.
 */
export async function askRoutes<T>(deps: RoutesToAsk<T>): Promise<{ route: Route; value: T }> {
  const { plan, states } = deps;
  let asking: Asking<T>[] = [];
  let failed: { route: Route; failure: AttemptFailure } | null = null;

  for (;;) {
    if (asking.length === 0) {
      deps.checkBudget();
      const route = await plan.next();
      if (route === null) throw deps.noProvider(failed?.failure ?? plan.why());
      if (failed !== null && failed.route.id !== route.id)
        deps.onFallback(failed.route, route, failed.failure);
      asking = [begin(route, deps)];
    }
    const outcome = await firstOf(asking, deps);
    if (outcome === null) {
      const late = asking.at(-1);
      const beside = deps.mayAskBeside() ? plan.beside(asking.map(({ route }) => route)) : null;
      if (late === undefined || beside === null) continue;
      deps.onFallback(late.route, beside, new AttemptFailure('late'));
      asking.push(begin(beside, deps));
    } else if (outcome.kind === 'answer') {
      for (const { route } of asking.slice(0, asking.indexOf(outcome.by))) states.of(route).pace.overtaken();
      await end(asking, outcome.by);
      return { route: outcome.by.route, value: outcome.value };
    } else if (outcome.kind === 'failure') {
      const { by, failure } = outcome;
      asking = asking.filter((one) => one !== by);
      failed = { route: by.route, failure };
      deps.onFailure(by.route, failure);
    } else {
      await end(asking, null);
      throw outcome.thrown;
    }
  }
}

function begin<T>(route: Route, { ask, signal }: RoutesToAsk<T>): Asking<T> {
  const controller = new AbortController();
  const asking: Asking<T> = {
    route,
    stop: (reason) => controller.abort(reason),
    outcome: ask(route, AbortSignal.any([signal, controller.signal])).then(
      (value) => ({ kind: 'answer', by: asking, value }),
      (thrown: unknown) =>
        thrown instanceof AttemptFailure
          ? { kind: 'failure', by: asking, failure: thrown }
          : { kind: 'thrown', thrown },
    ),
  };
  return asking;
}

/** The first outcome; null when the one that was asked last is late too and more may be asked. */
async function firstOf<T>(
  asking: readonly Asking<T>[],
  { states, prompt }: RoutesToAsk<T>,
): Promise<Outcome<T> | null> {
  const outcomes = asking.map(({ outcome }) => outcome);
  const last = asking.at(-1);
  const lateMs = last && asking.length < AT_ONCE ? states.of(last.route).pace.lateMs(prompt) : Infinity;
  return inTime(Promise.race(outcomes), lateMs);
}

/** Ends what is still asked, so that its record is written before the answer is used. */
async function end<T>(asking: readonly Asking<T>[], winner: Asking<T> | null): Promise<void> {
  const others = asking.filter((one) => one !== winner);
  const wonAt = winner === null ? asking.length : asking.indexOf(winner);
  for (const one of others) one.stop(new AttemptFailure(asking.indexOf(one) < wonAt ? 'late' : 'surplus'));
  await Promise.all(others.map(({ outcome }) => outcome));
}
