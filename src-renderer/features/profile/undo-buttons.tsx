import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { isDialogOpen } from '#renderer/lib/dialog-open.ts';
import { usePlace } from '#renderer/lib/navigation.ts';

interface Props {
  can: { undo: boolean; redo: boolean };
  onStep: (where: 'undo' | 'redo') => void;
}

/** Takes the last change of the profile back, or makes it again; the usual keys do the same. */
export function UndoButtons({ can, onStep }: Props) {
  const here = usePlace().page === 'profile';
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isDialogOpen() || !here) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      onStep(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [here, onStep]);
  return (
    <Group gap={2} wrap="nowrap">
      <Tooltip label="Undo (Ctrl+Z)">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label="Undo the last change"
          disabled={!can.undo}
          onClick={() => onStep('undo')}
        >
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Redo (Ctrl+Shift+Z)">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label="Make the change again"
          disabled={!can.redo}
          onClick={() => onStep('redo')}
        >
          <IconArrowForwardUp size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
