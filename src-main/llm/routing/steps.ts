import { baseUrlProblem, isNear } from '#shared/domain/base-url.ts';
import type { AddedServer, ModelTier, ProviderName, Settings } from '#shared/domain/settings.ts';
import type { Catalogue, CatalogueModel, CatalogueProvider } from '../catalogue.ts';
import { KEYED_ROUTES, serverSecret } from './keys.ts';

/** A model of a provider, as one call of this tier would ask it. */
export interface StepModel {
  id: string;
  model: CatalogueModel;
  /** Chosen by the user in place of the catalogue's. */
  chosen: boolean;
}

/** One step of the chain, before its key is looked up. */
export interface Step {
  id: string;
  provider: ProviderName;
  label: string;
  /** The name of its secret. */
  secret: string;
  needsKey: boolean;
  enabled: boolean;
  baseUrl: string | undefined;
  mayTrainOnData: boolean;
  privacy: string;
  placeholders: boolean;
  /** Why its address may not be used; empty where it may. */
  problem: string;
  modelFor(tier: ModelTier): StepModel | null;
  /** A model of it by name, also one that the catalogue does not know. */
  named(modelId: string): CatalogueModel;
  known: string[];
}

/** A server of the user's costs nothing and promises nothing. */
const UNKNOWN_MODEL: CatalogueModel = {
  price: { input: 0, cached: 0, output: 0 },
  context: 8_192,
  structured: 'json',
  limits: {},
};

export interface StepSources {
  catalogue: Catalogue;
  settings: Pick<Settings, 'llm' | 'baseUrls'>;
}

/** Every step in the user's order; names in the order that mean nothing come back as `strangers`. */
export function stepsOf(sources: StepSources): { steps: Step[]; strangers: string[] } {
  const { llm } = sources.settings;
  const servers = new Map(llm.servers.map((server) => [server.id, server]));
  const steps: Step[] = [];
  const strangers: string[] = [];
  // What the order does not name comes last.
  for (const id of new Set([...llm.order, ...servers.keys(), ...Object.keys(KEYED_ROUTES)])) {
    const server = servers.get(id);
    const keyed = KEYED_ROUTES[id];
    if (server !== undefined) steps.push(serverStep(server, sources));
    else if (keyed !== undefined) steps.push(keyedStep(id, keyed, sources));
    else strangers.push(id);
  }
  return { steps, strangers };
}

function keyedStep(
  id: string,
  { provider, secret }: { provider: ProviderName; secret: string },
  { catalogue, settings: { llm, baseUrls } }: StepSources,
): Step {
  const listed = catalogue.providers[provider];
  const { label, mayTrainOnData, privacy, tiers, models, retired } = listed;
  const baseUrl = baseUrls[id] ?? baseUrls[provider];
  const named = (modelId: string) => models[modelId] ?? models[retired[modelId] ?? ''] ?? unlisted(listed);
  return {
    ...{ id, provider, secret, baseUrl, mayTrainOnData, privacy, named },
    label: id === provider ? label : `${label}, second key`,
    needsKey: true,
    enabled: llm.order.includes(id) && !llm.disabled.includes(id),
    placeholders: llm.placeholders[id] ?? true,
    problem: baseUrl === undefined ? '' : (baseUrlProblem(baseUrl) ?? ''),
    modelFor(tier) {
      const own = llm.tierModels[id]?.[tier];
      const modelId = own ?? tiers[tier];
      return modelId === undefined ? null : { id: modelId, model: named(modelId), chosen: own !== undefined };
    },
    known: Object.keys(models),
  };
}

function serverStep(server: AddedServer, { catalogue, settings: { llm } }: StepSources): Step {
  const { id, name, baseUrl } = server;
  const { label, mayTrainOnData, privacy } = catalogue.providers['openai-compatible'];
  return {
    ...{ id, provider: 'openai-compatible' as const, baseUrl, mayTrainOnData, privacy },
    label: name || label,
    secret: serverSecret(id),
    needsKey: false,
    enabled: !llm.disabled.includes(id),
    placeholders: llm.placeholders[id] ?? !isNear(baseUrl),
    problem: baseUrlProblem(baseUrl) ?? '',
    modelFor(tier) {
      const own = llm.tierModels[id]?.[tier];
      return { id: own ?? server.model, model: UNKNOWN_MODEL, chosen: own !== undefined };
    },
    named: () => UNKNOWN_MODEL,
    known: [server.model],
  };
}

/** A model that the catalogue does not list costs at most what its provider's dearest does, so that no estimate is too low. */
function unlisted({ models }: CatalogueProvider): CatalogueModel {
  const prices = Object.values(models).map(({ price }) => price);
  const most = (pick: (price: CatalogueModel['price']) => number) => Math.max(0, ...prices.map(pick));
  return {
    ...UNKNOWN_MODEL,
    price: {
      input: most((one) => one.input),
      cached: most((one) => one.cached),
      output: most((one) => one.output),
    },
  };
}
