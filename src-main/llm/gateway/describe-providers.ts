import type { ModelProvider, ModelProviders, ProviderModel } from '#shared/domain/model-provider.ts';
import { ModelTier } from '#shared/domain/settings.ts';
import { keyOf, keyProblem, routeOf } from '../routing/build-routes.ts';
import { type Step, type StepSources, stepsOf } from '../routing/steps.ts';
import type { RouteStates } from './states.ts';

export interface DescribeSources extends StepSources {
  secret(name: string): Promise<string | null>;
  states: RouteStates;
}

/** Every step of the chain as it stands now, for the user. */
export async function describeProviders(sources: DescribeSources): Promise<ModelProviders> {
  const { steps } = stepsOf(sources);
  const providers = await Promise.all(steps.map((step) => describeStep(step, sources)));
  return { dated: sources.catalogue.dated, providers };
}

async function describeStep(step: Step, sources: DescribeSources): Promise<ModelProvider> {
  const { id, provider, label, enabled, mayTrainOnData, privacy, placeholders, known } = step;
  const apiKey = await keyOf(step, sources);
  return {
    ...{ id, provider, label, enabled, mayTrainOnData, privacy, placeholders, known },
    keyName: step.secret,
    keySet: apiKey !== null && apiKey !== 'none',
    problem: problemOf(step, apiKey, sources.settings.llm.enabled),
    baseUrl: step.baseUrl ?? null,
    models: ModelTier.options.flatMap((tier) => describeModel(step, tier, apiKey ?? '', sources.states)),
  };
}

function problemOf(step: Step, apiKey: string | null, modelsOn: boolean): string {
  if (!modelsOn) return 'Models are switched off, so JobAI works without one.';
  if (!step.enabled) return 'Switched off.';
  if (step.problem !== '') return step.problem;
  return apiKey === null ? 'No key is set.' : keyProblem(apiKey);
}

function describeModel(step: Step, tier: ModelTier, apiKey: string, states: RouteStates): ProviderModel[] {
  const found = step.modelFor(tier);
  if (found === null) return [];
  const { breaker, limiter } = states.of(routeOf(step, apiKey, found.id));
  const { price, context } = found.model;
  return [
    {
      ...{ tier, id: found.id, price, context, chosen: found.chosen },
      breaker: breaker.state(),
      limiter: limiter.state(),
    },
  ];
}
