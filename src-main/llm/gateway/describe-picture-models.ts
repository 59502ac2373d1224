import { isNear } from '#shared/domain/base-url.ts';
import type { PictureModel } from '#shared/domain/scan.ts';
import { ADAPTERS } from '../providers/index.ts';
import type { Route } from '../routing/route.ts';
import { type StepSources, stepsOf } from '../routing/steps.ts';

/** Of these ways to a model those that see pictures, as the user is told of them before one leaves. */
export function describePictureModels(routes: readonly Route[], sources: StepSources): PictureModel[] {
  const steps = new Map(stepsOf(sources).steps.map((step) => [step.id, step]));
  return routes
    .filter(({ model }) => model.pictures === true)
    .map(({ id, label, modelId, provider, baseUrl }) => {
      const address = baseUrl ?? ADAPTERS[provider].origin;
      return {
        ...{ provider: id, label, model: modelId, host: new URL(address).host, near: isNear(address) },
        privacy: steps.get(id)?.privacy ?? '',
      };
    });
}
