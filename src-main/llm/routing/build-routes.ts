import type { Logger, Tier } from '#agents/ports.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Catalogue, CatalogueModel } from '../catalogue.ts';
import { KEYED_ROUTES, serverSecret } from './keys.ts';
import type { Route } from './route.ts';
import { baseUrlProblem } from './safe-base-url.ts';

export interface RouteSources {
  catalogue: Catalogue;
  settings: Settings;
  secret(name: string): Promise<string | null>;
  log: Logger;
}

/** A server of the user's costs nothing and promises nothing. */
const UNKNOWN_MODEL: CatalogueModel = {
  price: { input: 0, cached: 0, output: 0 },
  context: 8_192,
  structured: 'json',
  limits: {},
};

/** The ways to a model of this tier, in the user's order; those without a key, or switched off, are left out. */
export async function buildRoutes(
  tier: Tier,
  { catalogue, settings, secret, log }: RouteSources,
): Promise<Route[]> {
  const { llm, baseUrls } = settings;
  if (!llm.enabled) return [];
  const servers = new Map(llm.servers.map((server) => [server.id, server]));
  // An added server that the order does not name comes last.
  const order = new Set([...llm.order, ...servers.keys()]);
  const routes: Route[] = [];
  for (const id of order) {
    if (llm.disabled.includes(id)) continue;
    const server = servers.get(id);
    const keyed = KEYED_ROUTES[id];
    if (server !== undefined) {
      const apiKey = (await secret(serverSecret(id))) ?? 'none';
      const { label: provider, mayTrainOnData } = catalogue.providers['openai-compatible'];
      const label = server.name || provider;
      const common = { id, provider: 'openai-compatible' as const, label, apiKey, mayTrainOnData };
      routes.push({ ...common, baseUrl: server.baseUrl, modelId: server.model, model: UNKNOWN_MODEL });
    } else if (keyed !== undefined) {
      const apiKey = await secret(keyed.secret);
      const { label, tiers, models, mayTrainOnData } = catalogue.providers[keyed.provider];
      const modelId = tiers[tier];
      const model = modelId === undefined ? undefined : models[modelId];
      if (apiKey === null || modelId === undefined || model === undefined) continue;
      const baseUrl = baseUrls[id] ?? baseUrls[keyed.provider];
      routes.push({ id, provider: keyed.provider, label, apiKey, baseUrl, modelId, model, mayTrainOnData });
    } else log.warn('the order of model providers names one that does not exist', { id });
  }
  return routes.filter((route) => isSafe(route, log));
}

function isSafe(route: Route, log: Logger): boolean {
  const problem = route.baseUrl === undefined ? null : baseUrlProblem(route.baseUrl);
  if (problem !== null) log.warn('a model provider is left out', { id: route.id, problem });
  return problem === null;
}
