import { SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import type { ModelTier } from '#shared/domain/settings.ts';
import { ModelChoice } from './model-choice.tsx';
import { ServerKey } from './server-key.tsx';
import classes from './settings.module.css';
import { withTierModel } from './tier-models.ts';
import type { SectionProps } from './use-settings.ts';

interface Props {
  provider: ModelProvider;
  save: SectionProps['save'];
}

const TIERS: { tier: ModelTier; label: string }[] = [
  { tier: 'fast', label: 'For reading' },
  { tier: 'strong', label: 'For writing' },
  { tier: 'vision', label: 'For pictures' },
];

/** What goes to a provider, and which of its models are asked. */
export function ProviderDetails({ provider, save }: Props) {
  const { id, label, models, known, placeholders } = provider;
  return (
    <Stack gap="sm" className={classes.providerDetails ?? ''}>
      <Switch
        label="Send placeholders in place of who you are"
        description={
          placeholders
            ? 'Your name, e-mail, phone, street and links are replaced before anything is sent, and put back into what comes'
            : `${label} is sent your name, e-mail, phone, street and links as they are`
        }
        checked={placeholders}
        onChange={({ currentTarget: { checked } }) =>
          save(({ llm }) => ({ llm: { placeholders: { ...llm.placeholders, [id]: checked } } }))
        }
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        {TIERS.map(({ tier, label: use }) => (
          <ModelChoice
            key={tier}
            label={use}
            owner={label}
            priced={provider.provider !== 'openai-compatible'}
            known={known}
            model={models.find((one) => one.tier === tier)}
            onChoose={(model) =>
              save(({ llm }) => ({ llm: { tierModels: withTierModel(llm.tierModels, id, tier, model) } }))
            }
          />
        ))}
      </SimpleGrid>
      {provider.provider === 'openai-compatible' && <ServerKey name={provider.keyName} label={label} />}
      {provider.baseUrl !== null && (
        <Text size="xs" c="dimmed">
          Its address is {provider.baseUrl}
        </Text>
      )}
    </Stack>
  );
}
