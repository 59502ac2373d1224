import {
  IconCopy,
  IconDeviceFloppy,
  IconExternalLink,
  IconFolderOpen,
  IconPrinter,
} from '@tabler/icons-react';
import { client } from '#renderer/lib/client.ts';
import { saveExported, textOfExported } from '#renderer/lib/save-exported.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { DocumentFormat } from '#shared/domain/document-format.ts';
import type { PaletteItem } from './palette-item.ts';

/** A resume or a letter, as the palette needs it. */
export interface PaletteDocument {
  id: string;
  kind: 'resume' | 'letter';
  company: string;
  title: string;
  /** Null while it is not rendered. */
  pdfId: string | null;
}

const SAVED_AS: readonly (readonly [DocumentFormat, string])[] = [
  ['pdf', 'as a PDF'],
  ['docx', 'for Word'],
  ['txt', 'as plain text'],
];

/** What can be done with a document without going to it. */
export function documentDeeds(document: PaletteDocument): PaletteItem[] {
  const { id, kind, company, title, pdfId } = document;
  const name = kind === 'resume' ? `the resume for ${company}` : `the letter to ${company}`;
  const exported = (format: DocumentFormat) => client[kind].export({ id, format });
  const deed = (
    verb: string,
    label: string,
    icon: PaletteItem['icon'],
    words: string,
    work: () => Promise<unknown>,
  ): PaletteItem => ({
    ...{ id: `${verb}-${id}`, label, about: title, icon, words },
    run: () => void work().catch((thrown: unknown) => tellProblem(`That was not done with ${name}`, thrown)),
  });
  const withPdf = (fileId: string) => [
    deed('print', `Print ${name}`, IconPrinter, 'printer paper document', async () =>
      (await import('#renderer/components/pdf/print-pdf.ts')).printPdf(fileId),
    ),
    deed('open', `Open ${name}`, IconExternalLink, 'pdf viewer document', () =>
      client.system.reveal({ what: 'open', fileId }),
    ),
    deed('show', `Show ${name} in its folder`, IconFolderOpen, 'file pdf document', () =>
      client.system.reveal({ what: 'file', fileId }),
    ),
  ];
  return [
    ...(pdfId === null ? [] : withPdf(pdfId)),
    deed('copy', `Copy ${name}`, IconCopy, 'text clipboard document', async () => {
      await navigator.clipboard.writeText(textOfExported(await exported('txt')));
      tellDone(`Copied ${name}`);
    }),
    ...SAVED_AS.map(([format, as]) =>
      deed(`save-${format}`, `Save ${name} ${as}`, IconDeviceFloppy, 'download export document', async () =>
        saveExported(await exported(format)),
      ),
    ),
  ];
}
