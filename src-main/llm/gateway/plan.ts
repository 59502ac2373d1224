import { AttemptFailure, type FailureKind } from '../failure.ts';
import type { Route } from '../routing/route.ts';
import type { RouteStates } from './states.ts';

const MAX_TRIES = 3;
/** A provider's other model has limits of its own and may be there still; else it is no better off. */
const OF_THE_MODEL = new Set<FailureKind>(['rate-limit', 'quota', 'retired']);
const BACKOFF_BASE_MS = 1_000;
/** No wait is longer: beyond it another provider, or the offline engine, is the better answer. */
export const MAX_WAIT_MS = 60_000;

export interface PlanOptions {
  routes: readonly Route[];
  states: RouteStates;
  /** What the call will count for at a route's limits, in tokens. */
  room(route: Route): number;
  signal: AbortSignal;
  random(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** One request's way through the chain. */
export interface Plan {
  /** The next route to ask: the first that may go now, else the one that may go soonest, after waiting. Null when all failed. */
  next(): Promise<Route | null>;
  /** A route that may go now beside those that are late: of another provider, else with another key; null where there is none. */
  beside(late: readonly Route[]): Route | null;
  /** Notes a failure: a full minute may be tried again, 3 times in all, a broken connection once; anything else is not asked again for this request. */
  failed(route: Route, failure: AttemptFailure): void;
  /** Why nobody was asked at all; null where there is nobody to ask. */
  why(): AttemptFailure | null;
  /** Puts a successor in the place of a retired model. */
  replace(route: Route, successor: Route): void;
}

export function createPlan({ routes, states, room, signal, random, sleep }: PlanOptions): Plan {
  let open = [...routes];
  const failures = new Map<Route, number>();
  const tried = new Set<Route>();
  const taken = (route: Route | null) => {
    if (route !== null) {
      tried.add(route);
      states.of(route).limiter.hold(room(route));
    }
    return route;
  };
  const takesMore = (route: Route) => states.of(route).limiter.blockedMs() <= MAX_WAIT_MS;
  const drop = (route: Route) => {
    open = open.filter((one) => one !== route);
  };

  return {
    async next() {
      for (;;) {
        const able = open.filter((route) => states.of(route).breaker.ready());
        const waits = able.map((route) => ({ route, ms: states.of(route).limiter.waitMs(room(route)) }));
        const ready = waits.filter(({ ms }) => ms <= 0).map(({ route }) => route);
        const prompt = ready.find((route) => !states.of(route).pace.lags()) ?? ready[0];
        if (prompt !== undefined) return taken(prompt);
        const soonest = Math.min(...waits.map(({ ms }) => ms));
        // By our own count all are used up for long; one that did not say so itself may have more to give.
        if (soonest > MAX_WAIT_MS)
          return taken(able.find((route) => !tried.has(route) && takesMore(route)) ?? null);
        await sleep(soonest, signal).catch(() => signal.throwIfAborted());
      }
    },
    beside(late) {
      const isFree = (route: Route) => {
        const { breaker, limiter, pace } = states.of(route);
        return breaker.state() === 'closed' && !pace.lags() && limiter.waitMs(room(route)) <= 0;
      };
      const free = open.filter((route) => !late.some(({ id }) => id === route.id) && isFree(route));
      const elsewhere = free.find((route) => !late.some(({ provider }) => provider === route.provider));
      return taken(elsewhere ?? free[0] ?? null);
    },
    why() {
      if (routes.length === 0) return null;
      return new AttemptFailure(routes.every(takesMore) ? 'server' : 'quota');
    },
    failed(route, failure) {
      const tries = (failures.get(route) ?? 0) + 1;
      failures.set(route, tries);
      // A connection that was kept open is gone after this machine was asleep: a new one is tried once.
      if (failure.kind === 'network' && tries === 1) return;
      if (failure.kind !== 'rate-limit' || tries >= MAX_TRIES) drop(route);
      if (!OF_THE_MODEL.has(failure.kind)) open = open.filter(({ id }) => id !== route.id);
      if (failure.kind === 'quota') states.of(route).limiter.block(failure.retryAfterMs ?? 60 * MAX_WAIT_MS);
      if (failure.kind !== 'rate-limit') return;
      states.of(route).limiter.block(failure.retryAfterMs ?? backoffMs(tries - 1, random));
    },
    replace(route, successor) {
      open = open.map((one) => (one === route ? successor : one));
    },
  };
}

/** Exponential with jitter: between half and the whole of 1 s, 2 s, 4 s ... at most 60 s. */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.min(BACKOFF_BASE_MS * 2 ** attempt, MAX_WAIT_MS) * (0.5 + random() / 2);
}
