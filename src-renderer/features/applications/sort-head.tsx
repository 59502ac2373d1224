import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column, Order } from './sort-applications.ts';

interface Props {
  label: string;
  column: Column;
  width: number | string;
  order: Order;
  onSort: (order: Order) => void;
}

/** A table heading that sorts by its column, the other way round when pressed again. */
export function SortHead({ label, column, width, order, onSort }: Props) {
  const active = order.column === column;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const sorted = order.descending ? 'descending' : 'ascending';
  return (
    <Table.Th w={width} aria-sort={active ? sorted : 'none'}>
      <UnstyledButton
        fz="sm"
        fw={600}
        style={{ whiteSpace: 'nowrap' }}
        onClick={() => onSort({ column, descending: active ? !order.descending : column.endsWith('At') })}
      >
        {label} {active && <Arrow size={13} aria-hidden style={{ verticalAlign: '-2px' }} />}
      </UnstyledButton>
    </Table.Th>
  );
}
