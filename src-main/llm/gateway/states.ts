import type { Clock } from '#agents/ports.ts';
import type { Route } from '../routing/route.ts';
import { type Breaker, type BreakerState, createBreaker } from './breaker.ts';
import { createLimiter, type Limiter } from './limiter.ts';

/** What is remembered of a route between calls. */
export interface RouteState {
  limiter: Limiter;
  breaker: Breaker;
}

export interface RouteStates {
  of(route: Route): RouteState;
}

/** One limiter and one breaker for each provider, key and model. */
export function createRouteStates(
  clock: Clock,
  onBreaker: (route: Route, state: BreakerState) => void,
): RouteStates {
  const states = new Map<string, RouteState>();
  return {
    of(route) {
      const key = `${route.id} ${route.modelId}`;
      const known = states.get(key);
      if (known !== undefined) return known;
      const limiter = createLimiter(route.model.limits, clock);
      const state = { limiter, breaker: createBreaker((change) => onBreaker(route, change)) };
      states.set(key, state);
      return state;
    },
  };
}
