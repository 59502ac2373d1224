import { Alert, Button, Group, Modal } from '@mantine/core';
import { IconFileText, IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PdfView } from '#renderer/components/pdf-view.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { documentName } from '#renderer/lib/document-name.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';

/** The resume and the letter that go with a form, to be opened beside it; says so where the form has no place for the letter. */
export function SentDocuments({ jobId, fields }: { jobId: string; fields: FieldOutcome[] }) {
  const { data } = useQuery(orpc.jobs.get.queryOptions({ input: { jobId } }));
  const [opened, setOpened] = useState<{ fileId: string; name: string } | null>(null);
  if (data === undefined) return null;
  const { resume, letter } = data;
  const letterGoes = fields.some(
    ({ key, value }) => (key === 'letter.file' || key === 'letter.text') && value !== '',
  );
  const icon = { size: 14, 'aria-hidden': true } as const;
  return (
    <>
      <Group gap="xs">
        {resume?.pdfId != null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileText {...icon} />}
            onClick={() => setOpened({ fileId: resume.pdfId ?? '', name: documentName('resume', resume) })}
          >
            See the resume
          </Button>
        )}
        {letter?.pdfId != null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconMail {...icon} />}
            onClick={() => setOpened({ fileId: letter.pdfId ?? '', name: documentName('letter', letter) })}
          >
            See the letter
          </Button>
        )}
      </Group>
      {letter !== null && !letterGoes && (
        <Alert variant="light" color="yellow" title="The letter is not sent">
          This form has no place for a letter, or it was left empty. The letter stays under Documents.
        </Alert>
      )}
      <Modal
        opened={opened !== null}
        onClose={() => setOpened(null)}
        size="860px"
        title={opened?.name}
        closeButtonProps={{ 'aria-label': 'Close the document' }}
      >
        {opened !== null && <PdfView fileId={opened.fileId} label={opened.name} />}
      </Modal>
    </>
  );
}
