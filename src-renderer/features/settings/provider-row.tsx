import { ActionIcon, Button, Collapse, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconGripVertical } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '#renderer/lib/client.ts';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import { ProviderDetails } from './provider-details.tsx';
import { providerState } from './provider-state.ts';
import classes from './settings.module.css';
import { TestButton } from './test-button.tsx';
import type { SectionProps } from './use-settings.ts';

interface Props {
  provider: ModelProvider;
  place: { at: number; of: number };
  /** The id of the row that is being dragged. */
  dragged: string | null;
  onDrag: (id: string | null) => void;
  onMove: (id: string, place: number) => void;
  save: SectionProps['save'];
}

/** One provider: its place, whether it is asked, what it may do with what it is sent. */
export function ProviderRow({ provider, place, dragged, onDrag, onMove, save }: Props) {
  const { id, label, enabled } = provider;
  const { data: keys } = useQuery(orpc.system.secrets.queryOptions({ input: {} }));
  const [opened, { toggle }] = useDisclosure(false);
  const [over, setOver] = useState(false);
  const turn = (on: boolean) =>
    save(({ llm: { disabled, order } }) => ({
      llm: {
        disabled: on ? disabled.filter((other) => other !== id) : [...disabled, id],
        ...(on && !order.includes(id) && { order: [...order, id] }),
      },
    }));
  return (
    <li
      className={classes.provider}
      data-over={over && dragged !== null && dragged !== id}
      data-dragged={dragged === id}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged !== null) onMove(dragged, place.at);
      }}
    >
      <div className={classes.providerHead}>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.handle ?? ''}
          data-handle={id}
          aria-label={`Move ${label}, number ${place.at + 1} of ${place.of}, with the arrow keys`}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', label);
            const row = event.currentTarget.closest('li');
            if (row !== null) event.dataTransfer.setDragImage(row, 16, 16);
            onDrag(id);
          }}
          onDragEnd={() => onDrag(null)}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            onMove(id, place.at + step);
          }}
        >
          <IconGripVertical size={16} aria-hidden />
        </ActionIcon>
        <div className={classes.rowText}>
          <Text fw={550}>{label}</Text>
          <Text size="xs" c="dimmed">
            {providerState(provider, keys?.vault === 'locked')}
          </Text>
        </div>
        <TestButton provider={provider} />
        <Switch
          aria-label={`Ask ${label}`}
          checked={enabled}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Details of ${label}`}
          aria-expanded={opened}
          onClick={toggle}
        >
          <IconChevronDown size={16} aria-hidden style={{ rotate: opened ? '180deg' : '0deg' }} />
        </Button>
      </div>
      <Text size="xs" c="dimmed" className={classes.providerNote ?? ''}>
        {provider.privacy}
      </Text>
      <Collapse expanded={opened}>{opened && <ProviderDetails provider={provider} save={save} />}</Collapse>
    </li>
  );
}
