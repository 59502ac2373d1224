import type { ProviderName } from '#shared/domain/settings.ts';
import type { CatalogueModel } from '../catalogue.ts';

/** One way to a model: a provider, a key and a model of it. */
export interface Route {
  /** The name in the order of fallback: `groq`, `groq-2`, or an added server's id. */
  id: string;
  provider: ProviderName;
  /** For the user. */
  label: string;
  apiKey: string;
  /** Replaces the provider's own. */
  baseUrl: string | undefined;
  modelId: string;
  model: CatalogueModel;
  mayTrainOnData: boolean;
  /** Whether who the user is is kept out of what goes there. */
  placeholders: boolean;
}
