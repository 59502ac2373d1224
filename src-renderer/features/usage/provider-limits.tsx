import { Group, Text, Title } from '@mantine/core';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import type { ModelProvider, ProviderModel } from '#shared/domain/model-provider.ts';
import { distinctModels } from './distinct-models.ts';
import { LimitMeter } from './limit-meter.tsx';
import classes from './usage.module.css';

/** One provider's models with what they may still take. */
export function ProviderLimits({ provider }: { provider: ModelProvider }) {
  return (
    <section className={classes.card} aria-label={provider.label}>
      <Title order={2} mb={4}>
        {provider.label}
      </Title>
      {distinctModels(provider.models).map((model) => (
        <Model key={model.id} model={model} />
      ))}
    </section>
  );
}

function Model({ model }: { model: ProviderModel }) {
  const { limiter } = model;
  return (
    <div className={classes.model}>
      <Group gap="xs">
        <Text size="sm">{model.id}</Text>
        <State model={model} />
      </Group>
      <div className={classes.meters}>
        <LimitMeter label="calls this minute" used={limiter.requestsMinute} />
        <LimitMeter label="calls today" used={limiter.requestsDay} />
        <LimitMeter label="tokens this minute" used={limiter.tokensMinute} />
        <LimitMeter label="tokens today" used={limiter.tokensDay} />
      </div>
    </div>
  );
}

function State({ model: { breaker, limiter } }: { model: ProviderModel }) {
  if (breaker === 'open') return <Tag tone="poor">Failed 5 times in a row; left alone for a minute</Tag>;
  if (breaker === 'half-open') return <Tag tone="fair">Failed before; the next call tries it again</Tag>;
  if (limiter.blockedUntil !== null)
    return (
      <Tag tone="fair">
        Full; takes calls again <RelativeTime at={limiter.blockedUntil} size="xs" inherit />
      </Tag>
    );
  return <Tag tone="good">Ready</Tag>;
}
