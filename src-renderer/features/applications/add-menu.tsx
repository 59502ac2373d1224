import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from '#renderer/lib/navigation.ts';
import { AddDialog } from './add-dialog.tsx';
import { ListDialog } from './list-dialog.tsx';

/** The places at which the dialogs are open. */
const AT = { add: 'one', 'add-list': 'list' } as const;

interface Props {
  /** What is open of the page. */
  place: string | null;
  onAdded: (id: string) => void;
}

/** Applications that were made elsewhere: one, or a whole list. */
export function AddMenu({ place, onAdded }: Props) {
  const [chosen, setOpen] = useState<'one' | 'list' | null>(null);
  const asked = place === 'add' || place === 'add-list' ? AT[place] : null;
  const open = asked ?? chosen;
  const close = () => {
    setOpen(null);
    if (asked !== null) navigate('applications', null, 'replace');
  };
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
