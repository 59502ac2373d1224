import { ActionIcon, Tooltip } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink, IconFolderOpen, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { fileUrl } from '#renderer/lib/file-url.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { NotFoundError } from '#shared/errors/index.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;

/** What can be done with a document's PDF: open, print, save it elsewhere, show it in its folder. */
export function DocumentActions({ fileId, name }: { fileId: string; name: string }) {
  const { mutate, isPending } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: (thrown) => tellProblem(`“${name}” was not opened`, thrown),
  });
  const save = async () => {
    const answer = await fetch(fileUrl(fileId));
    if (!answer.ok) throw new NotFoundError('The file is not in the data folder any more.');
    saveFile(`${name}.pdf`, await answer.arrayBuffer(), 'application/pdf');
  };
  const print = async () => (await import('./pdf/print-pdf.ts')).printPdf(fileId);
  const actions = [
    {
      label: `Open ${name}`,
      icon: IconExternalLink,
      work: () => client.system.reveal({ what: 'open', fileId }),
    },
    { label: `Print ${name}`, icon: IconPrinter, work: print },
    { label: `Save ${name} as a file`, icon: IconDeviceFloppy, work: save },
    {
      label: `Show ${name} in its folder`,
      icon: IconFolderOpen,
      work: () => client.system.reveal({ what: 'file', fileId }),
    },
  ];
  return actions.map((action) => (
    <Tooltip key={action.label} label={action.label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={action.label}
        disabled={isPending}
        onClick={() => mutate(action.work)}
      >
        <action.icon {...ICON} />
      </ActionIcon>
    </Tooltip>
  ));
}
