import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

const WORD = 'forget';

/** Deletes all that JobAI keeps, after one has typed that one means it, and starts anew with nothing. */
export function ForgetEverything() {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const { mutate, isPending, data } = useMutation({
    mutationFn: () => client.system.forgetEverything({ sure: 'forget everything' }),
    onError: (error) => tellProblem('Nothing was deleted', error),
  });
  const close = () => {
    setOpened(false);
    setTyped('');
  };
  const restart = () => {
    localStorage.clear();
    void fetch('/startup/restart', { method: 'POST' });
  };
  return (
    <Group gap="md" wrap="nowrap" justify="space-between">
      <Text size="sm">
        Delete your profile, jobs, documents, keys, every backup, and the browser’s profile with its sign-ins.
      </Text>
      <Button variant="default" color="red" flex="none" onClick={() => setOpened(true)}>
        Forget everything…
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Forget everything?"
        centered
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {data ? (
          <>
            <Text>
              Your keys are deleted. The rest goes when JobAI starts anew, before anything is opened.
            </Text>
            {data.stays.map((line) => (
              <Text key={line} mt="xs" size="sm" c="dimmed">
                {line}
              </Text>
            ))}
            <Group justify="flex-end" mt="lg">
              <Button onClick={restart} data-autofocus>
                Start anew
              </Button>
            </Group>
          </>
        ) : (
          <>
            <Text>
              Nothing of it can be brought back, and JobAI no longer knows where you applied. Under Profile
              you can save everything as one archive first.
            </Text>
            <TextInput
              mt="md"
              label={`Type “${WORD}” to go on`}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              data-autofocus
            />
            <Group justify="flex-end" mt="lg">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button
                color="red"
                disabled={typed.trim().toLowerCase() !== WORD}
                loading={isPending}
                onClick={() => mutate()}
              >
                Delete all of it
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </Group>
  );
}
