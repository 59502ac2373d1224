import type { ModelProvider } from '#shared/domain/model-provider.ts';

/** A provider whose key is set. */
export const providerOf = (over: Partial<ModelProvider> = {}): ModelProvider => ({
  ...{ id: 'groq', provider: 'groq', label: 'Groq', keyName: 'GROQ_API_KEY', keySet: true, enabled: true },
  ...{ problem: '', baseUrl: null, mayTrainOnData: false, privacy: '', placeholders: true },
  ...{ models: [], known: ['small', 'large'] },
  ...over,
});
