import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AddDialog } from './add-dialog.tsx';
import { ListDialog } from './list-dialog.tsx';

/** Applications that were made elsewhere: one, or a whole list. */
export function AddMenu({ onAdded }: { onAdded: (id: string) => void }) {
  const [open, setOpen] = useState<'one' | 'list' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 100 }}>
        <Menu.Target>
          <Button leftSection={<IconPlus size={14} aria-hidden />}>Add</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Sent elsewhere</Menu.Label>
          <Menu.Item onClick={() => setOpen('one')}>One application</Menu.Item>
          <Menu.Item onClick={() => setOpen('list')}>A list of your own (CSV)</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'one' && <AddDialog onClose={close} onAdded={onAdded} />}
      {open === 'list' && <ListDialog onClose={close} />}
    </>
  );
}
