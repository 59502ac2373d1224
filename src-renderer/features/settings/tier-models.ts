import type { ModelTier, Settings } from '#shared/domain/settings.ts';

type TierModels = Settings['llm']['tierModels'];

/** The choices after a provider's model for one use was chosen; an empty one gives it back to the catalogue. */
export function withTierModel(all: TierModels, provider: string, tier: ModelTier, model: string): TierModels {
  const { [tier]: _before, ...rest } = all[provider] ?? {};
  const chosen = model.trim() === '' ? rest : { ...rest, [tier]: model.trim() };
  const { [provider]: _old, ...others } = all;
  return Object.keys(chosen).length === 0 ? others : { ...others, [provider]: chosen };
}
