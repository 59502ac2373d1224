import { ActionIcon } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';

interface Props {
  id: string;
  name: string;
  hidden: boolean;
  onHide: (id: string) => void;
}

/** Whether documents of this profile show an entry. */
export function ShowToggle({ id, name, hidden, onHide }: Props) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`Show ${name} in documents`}
      aria-pressed={!hidden}
      title={hidden ? 'Not shown in documents of this profile' : 'Shown in documents of this profile'}
      onClick={() => onHide(id)}
    >
      {hidden ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
    </ActionIcon>
  );
}
