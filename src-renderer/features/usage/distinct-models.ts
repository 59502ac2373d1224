import type { ProviderModel } from '#shared/domain/model-provider.ts';

/** Each model once, as one may serve several kinds of work and shares its limits among them. */
export function distinctModels(models: readonly ProviderModel[]): ProviderModel[] {
  return [...new Map(models.map((model) => [model.id, model])).values()];
}
