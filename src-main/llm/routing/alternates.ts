import type { Tier } from '#agents/ports.ts';
import type { Route } from './route.ts';
import { type StepSources, stepsOf } from './steps.ts';

const OTHER: Partial<Record<Tier, Tier>> = { fast: 'strong', strong: 'fast' };

/**
 * The same providers with the model of the other tier, each with limits of its own: they take a call when every model of
 * the tier has a full minute. Rather a good answer by the other model now than by rules.
 */
export function alternatesOf(routes: readonly Route[], tier: Tier, sources: StepSources): Route[] {
  const other = OTHER[tier];
  if (other === undefined) return [];
  const steps = new Map(stepsOf(sources).steps.map((step) => [step.id, step]));
  return routes.flatMap((route) => {
    const found = steps.get(route.id)?.modelFor(other) ?? null;
    const isKnown = routes.some(({ id, modelId }) => id === route.id && modelId === found?.id);
    return found === null || isKnown ? [] : [{ ...route, modelId: found.id, model: found.model }];
  });
}
