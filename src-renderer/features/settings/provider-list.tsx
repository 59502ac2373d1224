import { Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ModelProvider } from '#shared/domain/model-provider.ts';
import { movedTo } from './provider-order.ts';
import { ProviderRow } from './provider-row.tsx';
import classes from './settings.module.css';
import type { SectionProps } from './use-settings.ts';

interface Props {
  providers: ModelProvider[];
  save: SectionProps['save'];
}

/** The providers in the order they are asked in, to drag or to move by arrow keys. */
export function ProviderList({ providers, save }: Props) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const moved = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const ids = providers.map(({ id }) => id);
  const move = (id: string, place: number) => {
    const order = movedTo(ids, id, place);
    if (order.join() === ids.join()) return;
    moved.current = id;
    const label = providers.find((one) => one.id === id)?.label ?? id;
    setSaid(`${label} is asked as number ${order.indexOf(id) + 1} of ${order.length}`);
    // What the order did not name was off; named, it must stay so.
    save({ llm: { order, disabled: providers.filter(({ enabled }) => !enabled).map((one) => one.id) } });
  };
  const order = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a handle loses the focus when its row is moved
  useEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  }, [order]);
  return (
    <>
      <Text size="sm" c="dimmed">
        Drag to change the order, or press the arrow keys on a handle.
      </Text>
      <ol ref={list} className={classes.plain} aria-label="Order of providers">
        {providers.map((provider, index) => (
          <ProviderRow
            key={provider.id}
            provider={provider}
            place={{ at: index, of: providers.length }}
            dragged={dragged}
            onDrag={setDragged}
            onMove={move}
            save={save}
          />
        ))}
        <li className={classes.row}>
          <Text size="sm" c="dimmed">
            Without a model, on this machine: always there, always last
          </Text>
        </li>
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
