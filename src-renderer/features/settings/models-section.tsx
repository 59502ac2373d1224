import { ActionIcon, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { movedProvider, providersInOrder } from './provider-order.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import type { SectionProps } from './use-settings.ts';

/** Whether models may be asked, and in which order. */
export function ModelsSection({ settings, save }: SectionProps) {
  const { llm } = settings;
  const providers = providersInOrder(llm);
  const move = (index: number, step: -1 | 1) =>
    save({ llm: { order: movedProvider(providers, index, step) } });
  const turn = (id: string, on: boolean) =>
    save({ llm: { disabled: on ? llm.disabled.filter((other) => other !== id) : [...llm.disabled, id] } });

  return (
    <Section
      title="Models"
      about="The first that has a key and can answer is asked; the next ones stand in for it."
    >
      <Switch
        label="Ask models"
        description="Turned off, all is done by rules on this machine and nothing is sent to a provider"
        checked={llm.enabled}
        onChange={(event) => save({ llm: { enabled: event.currentTarget.checked } })}
      />
      {llm.enabled && (
        <ol className={classes.plain} aria-label="Order of providers">
          {providers.map((provider, index) => (
            <li key={provider.id} className={classes.row}>
              <Switch
                className={classes.rowText}
                label={provider.label}
                checked={provider.on}
                onChange={(event) => turn(provider.id, event.currentTarget.checked)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Ask ${provider.label} earlier`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Ask ${provider.label} later`}
                disabled={index === providers.length - 1}
                onClick={() => move(index, 1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
          <li className={classes.row}>
            <Text size="sm" c="dimmed">
              Rules on this machine: always there, always last
            </Text>
          </li>
        </ol>
      )}
    </Section>
  );
}
