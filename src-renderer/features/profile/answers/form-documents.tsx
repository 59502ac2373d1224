import { ActionIcon, Button, FileButton, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { base64Of } from '#renderer/lib/base64-of.ts';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { DocumentItem, FormDocumentKind } from '#shared/domain/application-item.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';

const CALLED: Readonly<Record<FormDocumentKind, string>> = {
  certificate: 'Certificate',
  reference: 'Reference',
  diploma: 'Diploma or transcript',
  portfolio: 'Samples of work',
};
const KINDS = Object.entries(CALLED).map(([value, label]) => ({ value, label }));

/** What the user keeps for forms that ask for more than a resume and a letter. */
export function FormDocuments() {
  const queries = useQueryClient();
  const [of, setOf] = useState<FormDocumentKind>('certificate');
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.items.key() });
  const add = useMutation({
    mutationFn: async (file: File) =>
      client.tracker.addDocument({ of, name: file.name, base64: await base64Of(file) }),
    onSuccess: refresh,
    onError: (error) => tellProblem('The document was not kept', error),
  });
  const save = useMutation({
    mutationFn: (document: DocumentItem) => client.tracker.saveItem(document),
    onSuccess: refresh,
    onError: (error) => tellProblem('The document was not put back', error),
  });
  const forget = useMutation({
    mutationFn: ({ id }: DocumentItem) => client.tracker.removeItem({ id }),
    onSuccess: async (_, document) => {
      await refresh();
      tellUndo(`Forms no longer get ${document.name}`, () => save.mutate(document));
    },
    onError: (error) => tellProblem('The document was not removed', error),
  });
  const documents = (items.data ?? []).filter((item) => item.kind === 'document');
  return (
    <Stack gap="xs" component="section" aria-labelledby="form-documents" mt="md">
      <div>
        <Title order={3} size="h5" id="form-documents">
          Documents for forms
        </Title>
        <Text size="sm" c="dimmed">
          A box that asks for certificates, references, diplomas or samples in general gets yours. Where it
          asks for a certain one, you are asked.
        </Text>
      </div>
      {documents.map((document) => (
        <Group key={document.id} justify="space-between" wrap="nowrap">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {CALLED[document.of]}: {document.name} ({bytesText(document.bytes)})
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove ${document.name} from the documents for forms`}
            disabled={forget.isPending}
            onClick={() => forget.mutate(document)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group gap="xs">
        <NativeSelect
          size="xs"
          aria-label="What the document is"
          data={KINDS}
          value={of}
          onChange={(event) => setOf(event.currentTarget.value as FormDocumentKind)}
        />
        <FileButton onChange={(file) => file && add.mutate(file)}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={add.isPending}>
              Add a document
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
