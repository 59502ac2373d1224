import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown, IconCopy, IconTrash } from '@tabler/icons-react';
import type { Profile } from '#shared/domain/profile.ts';
import { usePersonas } from './use-personas.ts';

interface Props {
  active: Profile;
  /** Another profile is in use, or the same one came anew. */
  onSwitched: () => void;
}

/** The profile in use and the others: one for each target, sharing facts, or of somebody else. */
export function PersonaMenu({ active, onSwitched }: Props) {
  const { all, busy, activate, duplicate, remove } = usePersonas(onSwitched);
  const people = new Set(all.map(({ name }) => name.full)).size;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          loading={busy}
          maw={240}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`Profile in use: ${active.persona}`}
        >
          <Text span inherit truncate>
            {active.persona}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((profile) => (
          <Menu.Item
            key={profile.id}
            leftSection={profile.id === active.id ? <IconCheck size={14} aria-label="In use" /> : <span />}
            onClick={() => profile.id !== active.id && activate(profile.id)}
          >
            {profile.persona}
            {people > 1 && ` (${profile.name.full})`}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCopy size={14} aria-hidden />} onClick={() => duplicate(active)}>
          Copy it for another target
        </Menu.Item>
        {all.length > 1 && (
          <Menu.Item leftSection={<IconTrash size={14} aria-hidden />} onClick={() => remove(active)}>
            Remove “{active.persona}”
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
