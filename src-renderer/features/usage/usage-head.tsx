import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { LineColumn, LineOrder } from './usage-columns.ts';

interface Props {
  column: LineColumn;
  order: LineOrder;
  onSort: (order: LineOrder) => void;
}

/** A heading that sorts by its column: numbers from the largest, names from A. */
export function UsageHead({ column, order, onSort }: Props) {
  const active = order.key === column.key;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const sorted = order.descending ? 'descending' : 'ascending';
  return (
    <Table.Th aria-sort={active ? sorted : 'none'} ta={column.number ? 'right' : undefined}>
      <UnstyledButton
        fz="sm"
        fw={600}
        style={{ whiteSpace: 'nowrap' }}
        onClick={() => onSort({ key: column.key, descending: active ? !order.descending : column.number })}
      >
        {column.label} {active && <Arrow size={13} aria-hidden style={{ verticalAlign: '-2px' }} />}
      </UnstyledButton>
    </Table.Th>
  );
}
