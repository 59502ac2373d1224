import type { ModelProvider } from '#shared/domain/model-provider.ts';

/** How a provider stands, in a few words: why it is not asked, or the models that answer. */
export function providerState(
  { problem, models, enabled, keySet, provider }: ModelProvider,
  areKeysLocked: boolean,
): string {
  if (enabled && areKeysLocked && !keySet && provider !== 'openai-compatible') return 'Your keys are locked.';
  if (problem !== '' || !enabled) return problem || 'Switched off.';
  const resting = models.filter(({ breaker }) => breaker === 'open');
  if (resting.length > 0 && resting.length === models.length)
    return 'Failed five times in a row; it is tried again in a minute.';
  const names = [...new Set(models.map(({ id }) => id))];
  return names.length === 0 ? 'It has no model yet.' : `Asked: ${names.join(', ')}`;
}
