import type { Logger, Tier } from '#agents/ports.ts';
import type { AgentName } from '#shared/domain/agent-name.ts';
import type { Route } from './route.ts';
import { type Step, type StepSources, stepsOf } from './steps.ts';

export interface RouteSources extends StepSources {
  secret(name: string): Promise<string | null>;
  log: Logger;
}

/**
 * The ways to a model of this tier, in the user's order; those without a key, or switched off, are left out. The model
 * that the user chose for the agent comes first.
 */
export async function buildRoutes(tier: Tier, sources: RouteSources, agent?: AgentName): Promise<Route[]> {
  const { settings, log } = sources;
  if (!settings.llm.enabled) return [];
  const { steps, strangers } = stepsOf(sources);
  for (const id of strangers) log.warn('the order of model providers names one that does not exist', { id });
  const routes: Route[] = [];
  for (const step of steps.filter((one) => one.enabled)) {
    const key = await keyOf(step, sources);
    const problem = step.problem || keyProblem(key);
    if (problem !== '') log.warn('a model provider is left out', { id: step.id, problem });
    const chosen = problem === '' ? step.modelFor(tier) : null;
    const apiKey = chosen === null ? null : key;
    if (chosen !== null && apiKey !== null) {
      const route = routeOf(step, apiKey, chosen.id);
      // Who names a model for pictures says that it sees them.
      const sees = tier === 'vision' && chosen.chosen;
      routes.push(sees ? { ...route, model: { ...route.model, pictures: true } } : route);
    }
    const own = agent === undefined ? undefined : settings.llm.agentModels[agent];
    if (apiKey !== null && own?.provider === step.id && own.model !== chosen?.id)
      routes.unshift(routeOf(step, apiKey, own.model));
    else if (apiKey !== null && own?.provider === step.id) routes.unshift(...routes.splice(-1));
  }
  return routes;
}

/** The step's key; `none` for a server that needs none, null where one is missing. */
export async function keyOf(step: Step, { secret }: Pick<RouteSources, 'secret'>): Promise<string | null> {
  return (await secret(step.secret)) ?? (step.needsKey ? null : 'none');
}

/** Why a key can't be one; empty where it can. Those of the environment are checked here for the first time. */
export function keyProblem(apiKey: string | null): string {
  return apiKey === null || /^[\x21-\x7e]+$/.test(apiKey)
    ? ''
    : 'Its key is not one: a key is one word without spaces. Copy it again.';
}

export function routeOf(step: Step, apiKey: string, modelId: string): Route {
  const { id, provider, label, baseUrl, mayTrainOnData, placeholders } = step;
  return {
    id,
    provider,
    label,
    apiKey,
    baseUrl,
    modelId,
    model: step.named(modelId),
    mayTrainOnData,
    placeholders,
  };
}
