import { Menu } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type Exported, saveExported } from '#renderer/lib/save-exported.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import { ActionButton } from './action-button.tsx';

export type ExportAs = (format: DocumentFormat) => Promise<Exported>;

const FORMATS: { format: DocumentFormat; label: string }[] = [
  { format: 'pdf', label: 'PDF' },
  { format: 'docx', label: 'Word (.docx)' },
  { format: 'txt', label: 'Plain text' },
  { format: 'tex', label: 'LaTeX source' },
];

/** Saves a document as a file, in the format that is chosen. */
export function SaveAsMenu({ name, exportAs }: { name: string; exportAs: ExportAs }) {
  const { mutate, isPending } = useMutation({
    mutationFn: exportAs,
    onSuccess: saveExported,
    onError: (thrown) => tellProblem(`“${name}” was not saved`, thrown),
  });
  const label = `Save ${name} as a file`;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionButton
          aria-label={label}
          leftSection={<IconDeviceFloppy size={14} aria-hidden />}
          loading={isPending}
        >
          Save as
        </ActionButton>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(({ format, label: text }) => (
          <Menu.Item key={format} onClick={() => mutate(format)}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
