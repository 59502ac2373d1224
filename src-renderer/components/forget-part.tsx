import { Button, Checkbox, Group, Modal, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Forgotten } from '#shared/domain/forgotten.ts';

interface ForgetPartProps {
  /** What the button says, without its dots: "Forget this search". */
  label: string;
  /** What goes, as one sentence. */
  goes: string;
  forget: (backups: boolean) => Promise<Forgotten>;
  /** Called once the user has read what stays. */
  onGone: () => void;
}

/** Deletes one company or one search for good, and says what still tells of it. */
export function ForgetPart({ label, goes, forget, onGone }: ForgetPartProps) {
  const [opened, setOpened] = useState(false);
  const [backups, setBackups] = useState(false);
  const queries = useQueryClient();
  const { mutate, isPending, data, reset } = useMutation({
    mutationFn: () => forget(backups),
    onError: (error) => tellProblem('Nothing was deleted', error),
  });
  const close = () => {
    setOpened(false);
    setBackups(false);
    if (data === undefined) return;
    reset();
    onGone();
    void queries.invalidateQueries();
  };
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" w="fit-content" onClick={() => setOpened(true)}>
        {label}…
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={`${label}?`}
        centered
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {data ? (
          <Result forgotten={data} onClose={close} />
        ) : (
          <>
            <Text>{goes} It can not be brought back.</Text>
            <Checkbox
              mt="md"
              label="Delete every older backup too"
              description="They still hold it. A new backup of what is left is made first."
              checked={backups}
              onChange={(event) => setBackups(event.currentTarget.checked)}
            />
            <Group justify="flex-end" mt="lg">
              <Button variant="default" onClick={close} data-autofocus>
                Cancel
              </Button>
              <Button variant="light" color="red" loading={isPending} onClick={() => mutate()}>
                Delete
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </>
  );
}

function Result({ forgotten, onClose }: { forgotten: Forgotten; onClose: () => void }) {
  const { jobs, files, left, stays } = forgotten;
  return (
    <>
      <Text>
        Deleted, with {jobs} {jobs === 1 ? 'job' : 'jobs'} and {files} {files === 1 ? 'file' : 'files'}.
      </Text>
      {[...left.map((path) => `Could not be deleted: ${path}`), ...stays].map((line) => (
        <Text key={line} mt="xs" size="sm" c="dimmed">
          {line}
        </Text>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </>
  );
}
