import { Alert, Button, FileButton, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { ProfileSummary } from '#renderer/components/profile-summary.tsx';
import { client } from '#renderer/lib/client.ts';
import { RESUME_FILES, readResumeFile } from '#renderer/lib/read-resume-file.ts';
import { tellDone } from '#renderer/lib/toast.ts';

interface Props {
  opened: boolean;
  onClose: () => void;
  onImported: () => void;
}

/** Reads a resume file, shows what was understood, and uses it once the user says so. */
export function ImportDialog({ opened, onClose, onImported }: Props) {
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await readResumeFile(chosen);
      return { file, ...(await client.profile.preview(file)) };
    },
  });
  const close = () => {
    preview.reset();
    onClose();
  };
  const keep = useMutation({
    mutationFn: () => client.profile.import(preview.data?.file ?? { name: '', base64: '' }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onImported();
      close();
      tellDone('The imported profile is in use');
    },
  });

  return (
    <Modal
      opened={opened}
      onClose={close}
      title="Import a resume"
      size="lg"
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack>
        <Text c="dimmed">
          PDF, Word, text, JSON Resume, or the archive that LinkedIn gives you. It becomes a profile of its
          own; the one in use now is kept, and you can go back to it.
        </Text>
        {preview.isError && (
          <ErrorState title="This file could not be read" error={preview.error} kept="Nothing was stored." />
        )}
        {keep.isError && (
          <ErrorState
            title="The profile was not stored"
            error={keep.error}
            kept="Your profile is as it was."
          />
        )}
        {preview.data && (
          <>
            <ProfileSummary profile={preview.data.profile} />
            {preview.data.notes.length > 0 && (
              <Alert variant="light" color="yellow" title="Worth a look">
                <List size="sm">
                  {preview.data.notes.map((note) => (
                    <List.Item key={note}>{note}</List.Item>
                  ))}
                </List>
              </Alert>
            )}
          </>
        )}
        <Group justify="flex-end">
          <FileButton
            accept={RESUME_FILES}
            inputProps={{ 'aria-label': 'Resume file' }}
            onChange={(file) => file && preview.mutate(file)}
          >
            {(button) => (
              <Button {...button} variant={preview.data ? 'default' : 'filled'} loading={preview.isPending}>
                {preview.data ? 'Choose another file' : 'Choose a file'}
              </Button>
            )}
          </FileButton>
          {preview.data && (
            <Button loading={keep.isPending} onClick={() => keep.mutate()}>
              Looks right – use it
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
