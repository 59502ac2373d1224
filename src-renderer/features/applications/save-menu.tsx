import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Saves all applications as a file, or all that goes with them too. */
export function SaveMenu() {
  const { mutate, isPending } = useMutation({
    mutationFn: (format: 'csv' | 'json') => client.tracker.export({ format }),
    onSuccess: ({ name, text }, format) =>
      saveFile(name, text, format === 'csv' ? 'text/csv' : 'application/json'),
    onError: (error) => tellProblem('The file was not made', error),
  });
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 100 }}>
      <Menu.Target>
        <Button variant="default" loading={isPending} leftSection={<IconDownload size={14} aria-hidden />}>
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => mutate('csv')}>As a table (CSV)</Menu.Item>
        <Menu.Item onClick={() => mutate('json')}>All that you keep here and in Coach (JSON)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
