import type { Catalogue } from '../catalogue.ts';
import type { Route } from './route.ts';

/** Remembers which models are gone, so that each is found out once. */
export interface Retired {
  /** The route with the model that the catalogue names in place of a retired one; null where it names none. */
  successor(route: Route): Route | null;
  /** The route, or its successor where its model is known to be gone. */
  instead(route: Route): Route;
}

export function createRetired(catalogue: Catalogue): Retired {
  const gone = new Map<string, string>();
  const withModel = (route: Route, modelId: string): Route | null => {
    const model = catalogue.providers[route.provider].models[modelId];
    return model === undefined ? null : { ...route, modelId, model };
  };
  return {
    successor(route) {
      const modelId = catalogue.providers[route.provider].retired[route.modelId];
      const successor = modelId === undefined ? null : withModel(route, modelId);
      if (successor !== null) gone.set(`${route.provider} ${route.modelId}`, successor.modelId);
      return successor;
    },
    instead(route) {
      const modelId = gone.get(`${route.provider} ${route.modelId}`);
      return (modelId === undefined ? null : withModel(route, modelId)) ?? route;
    },
  };
}
