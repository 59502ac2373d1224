import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { exportEverything } from '#renderer/lib/export-everything.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { saveExported } from '#renderer/lib/save-exported.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ExportFormat } from '#shared/contract/profile.ts';

const FORMATS: { format: ExportFormat; label: string; note: string }[] = [
  { format: 'jsonresume', label: 'JSON Resume', note: 'Other programs read it' },
  { format: 'yaml', label: 'YAML', note: 'The same, easier to change by hand' },
  { format: 'pdf', label: 'Resume as PDF', note: 'All that your profile holds' },
  { format: 'docx', label: 'Resume as Word', note: 'To change it in another program' },
  { format: 'txt', label: 'Resume as plain text', note: 'For boxes that take no file' },
  { format: 'tex', label: 'Resume as LaTeX', note: 'Source that TeX compiles' },
];

/** Gives the user what is theirs, in formats that other programs read. */
export function ExportMenu() {
  const { mutate, isPending } = useMutation({
    mutationFn: async (format: ExportFormat) => {
      await flushAll();
      return client.profile.export({ format });
    },
    onSuccess: saveExported,
    onError: (thrown) => tellProblem('The file was not made', thrown),
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" loading={isPending} leftSection={<IconDownload size={16} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(({ format, label, note }) => (
          <Menu.Item key={format} onClick={() => mutate(format)}>
            {label}
            <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{note}</div>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void exportEverything()}>
          Everything, as one archive…
          <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>
            Jobs, applications and documents too, for another machine
          </div>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
