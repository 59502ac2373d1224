import { IconExternalLink, IconFolderOpen, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { ActionButton } from './action-button.tsx';
import { type ExportAs, SaveAsMenu } from './save-as-menu.tsx';

const ICON = { size: 14, 'aria-hidden': true } as const;

interface Props {
  fileId: string;
  name: string;
  exportAs: ExportAs;
}

/** What can be done with a document's PDF: open, print, save it elsewhere, show it in its folder. */
export function DocumentActions({ fileId, name, exportAs }: Props) {
  const { mutate, isPending } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: (thrown) => tellProblem(`“${name}” was not opened`, thrown),
  });
  const print = async () => (await import('./pdf/print-pdf.ts')).printPdf(fileId);
  const actions = [
    {
      word: 'Open',
      label: `Open ${name}`,
      icon: IconExternalLink,
      work: () => client.system.reveal({ what: 'open', fileId }),
    },
    { word: 'Print', label: `Print ${name}`, icon: IconPrinter, work: print },
    {
      word: 'Folder',
      label: `Show ${name} in its folder`,
      icon: IconFolderOpen,
      work: () => client.system.reveal({ what: 'file', fileId }),
    },
  ];
  const buttons = actions.map((action) => (
    <ActionButton
      key={action.word}
      aria-label={action.label}
      leftSection={<action.icon {...ICON} />}
      disabled={isPending}
      onClick={() => mutate(action.work)}
    >
      {action.word}
    </ActionButton>
  ));
  return (
    <>
      {buttons}
      <SaveAsMenu name={name} exportAs={exportAs} />
    </>
  );
}
