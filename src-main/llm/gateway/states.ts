import type { Clock } from '#agents/ports.ts';
import { isNear } from '#shared/domain/base-url.ts';
import type { Route } from '../routing/route.ts';
import type { CachePort } from './answer-cache.ts';
import { type Breaker, type BreakerState, createBreaker } from './breaker.ts';
import { createKeyAges, keyMark } from './key-ages.ts';
import { createLimiter, type Limiter, type LimiterMemory, type Spent } from './limiter.ts';
import { createPace, PATIENT, type Pace } from './pace.ts';
import { createSizes, type Sizes } from './sizes.ts';

/** What is remembered of a route between calls. */
export interface RouteState {
  limiter: Limiter;
  breaker: Breaker;
  sizes: Sizes;
  pace: Pace;
}

export interface RouteStates {
  of(route: Route): RouteState;
}

export interface RouteStatesOptions {
  clock: Clock;
  onBreaker(route: Route, state: BreakerState): void;
  cache: CachePort;
  /** The calls of a route's model since a time; with them, the day's limits hold over a restart. */
  history(call: { provider: string; model: string; since: Date }): readonly Spent[];
}

const DAY = 24 * 60 * 60 * 1000;
/** Shorter blocks are over before a restart is. */
const WORTH_KEEPING_MS = 10_000;

/** One limiter and one breaker for each provider, key and model. */
export function createRouteStates({ clock, onBreaker, cache, history }: RouteStatesOptions): RouteStates {
  const states = new Map<string, RouteState>();
  const ages = createKeyAges(cache, clock);
  const memoryOf = (route: Route, name: string): LimiterMemory => {
    const since = new Date(Math.max(clock.now().getTime() - DAY, ages.since(route)));
    return {
      spent: history({ provider: route.id, model: route.modelId, since }),
      blockedUntil: Number(cache.get(name) ?? 0),
      onBlock(until) {
        const ms = until - clock.now().getTime();
        if (ms >= WORTH_KEEPING_MS) cache.set(name, String(until), ms);
      },
    };
  };
  return {
    of(route) {
      const name = `limit:${route.id}:${route.modelId}:${keyMark(route)}`;
      const known = states.get(name);
      if (known !== undefined) return known;
      const limiter = createLimiter(route.model.limits, clock, memoryOf(route, name));
      const breaker = createBreaker((change) => onBreaker(route, change));
      const pace = isOwn(route) ? PATIENT : createPace(clock);
      const state = { limiter, breaker, sizes: createSizes(), pace };
      states.set(name, state);
      return state;
    },
  };
}

const isOwn = ({ provider, baseUrl = '' }: Route) => provider === 'openai-compatible' && isNear(baseUrl);
