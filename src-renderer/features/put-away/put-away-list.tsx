import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './put-away.module.css';

interface Props {
  title: string;
  /** Said where there is none. */
  none: string;
  items: readonly { id: string; name: string; about: string; way: ReactNode }[];
  /** How many there are in all, where not all are shown. */
  total?: number;
}

/** Things of one kind, each with its way back. */
export function PutAwayList({ title, none, items, total = items.length }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb={4}>
        {title}
      </Title>
      {items.length === 0 && <Text c="dimmed">{none}</Text>}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.item}>
            <div className={classes.words}>
              <Text fw={550} truncate>
                {item.name}
              </Text>
              <Text size="sm" c="dimmed" truncate>
                {item.about}
              </Text>
            </div>
            {item.way}
          </li>
        ))}
      </ul>
      {total > items.length && (
        <Text size="sm" c="dimmed" mt={6}>
          And {(total - items.length).toLocaleString('en')} more: on Jobs, choose “Put away”.
        </Text>
      )}
    </section>
  );
}
