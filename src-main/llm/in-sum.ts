import type { Generated } from '#agents/ports.ts';
import type { Asked } from './gateway/ask-for-object.ts';
import type { Route } from './routing/route.ts';

/** An answer with what all its attempts at this route took. */
export function inSum<T>(route: Route, { value, attempts }: Asked<T>): Generated<T> {
  const sum = (pick: (one: Asked<T>['attempts'][number]) => number) =>
    attempts.reduce((all, one) => all + pick(one), 0);
  const tokens = {
    input: sum((one) => one.usage.input),
    cached: sum((one) => one.usage.cached),
    output: sum((one) => one.usage.output),
  };
  const [costUsd, latencyMs] = [sum((one) => one.costUsd), sum((one) => one.latencyMs)];
  return { value, provider: route.id, model: route.modelId, tokens, costUsd, latencyMs };
}

/** An answer that was known already. */
export function fromCache<T>({ value }: { value: T }): Generated<T> {
  const tokens = { input: 0, cached: 0, output: 0 };
  return { value, provider: 'cache', model: 'cache', tokens, costUsd: 0, latencyMs: 0 };
}
