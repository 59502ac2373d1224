import type { Catalogue } from '../catalogue.ts';
import type { Route } from './route.ts';

/** The route with the model that the catalogue names in place of a retired one; null where it names none. */
export function successorOf(route: Route, catalogue: Catalogue): Route | null {
  const { retired, models } = catalogue.providers[route.provider];
  const modelId = retired[route.modelId];
  const model = modelId === undefined ? undefined : models[modelId];
  return modelId === undefined || model === undefined ? null : { ...route, modelId, model };
}
