import { ScrollArea, Text } from '@mantine/core';
import { Tag } from '#renderer/components/tag.tsx';
import type { ProviderTest } from '#shared/domain/model-provider.ts';

/** What one small call showed: how fast, which form, which models. */
export function TestFound({ test }: { test: ProviderTest }) {
  const { ok, why, model, latencyMs, structured, models } = test;
  if (!ok) {
    return (
      <>
        <Tag tone="poor">It does not work</Tag>
        <Text size="sm" mt={6}>
          {why}
        </Text>
      </>
    );
  }
  return (
    <>
      <Tag tone="good">It works</Tag>
      <Text size="sm" mt={6}>
        {model} answered in{' '}
        {latencyMs < 1000 ? `${Math.round(latencyMs)} ms` : `${(latencyMs / 1000).toFixed(1)} s`}.{' '}
        {structured
          ? 'It answers in the form that JobAI needs.'
          : 'It did not answer in the form that JobAI needs; another model may do better.'}
      </Text>
      {models.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            {models.length === 1 ? 'Your key can use 1 model:' : `Your key can use ${models.length} models:`}
          </Text>
          <ScrollArea.Autosize mah={140} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Models' }}>
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
              {models.join('\n')}
            </Text>
          </ScrollArea.Autosize>
        </>
      )}
    </>
  );
}
