import { ActionIcon, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { COLUMNS, type Column, columnsIn } from './columns.ts';

interface Props {
  columns: readonly Column[];
  onChange: (columns: readonly Column[]) => void;
}

/** Chooses what each row of the list shows. */
export function ColumnChoice({ columns, onChange }: Props) {
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label="Choose what each job shows">
          <IconColumns3 size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          label="Each job shows"
          value={[...columns]}
          onChange={(chosen) => onChange(columnsIn(JSON.stringify(chosen)))}
        >
          <Stack gap="xs" mt="xs">
            {COLUMNS.map(({ name, label }) => (
              <Checkbox key={name} size="xs" value={name} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
