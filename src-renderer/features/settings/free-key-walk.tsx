import { Alert, Button, Group, PasswordInput, Radio, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { problemOf } from '#renderer/lib/problem.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { FREE_KEYS, keyProblem } from '#shared/domain/free-keys.ts';
import classes from './free-key.module.css';
import { TestFound } from './test-found.tsx';
import { useSecret } from './use-secret.ts';

/** To a first key in three steps: choose who answers, make a key on their page, paste it; it is tried at once. */
export function FreeKeyWalk({ canStore }: { canStore: boolean }) {
  const [id, setId] = useState(FREE_KEYS.find(({ best }) => best)?.id ?? '');
  const [key, setKey] = useState('');
  const chosen = FREE_KEYS.find((one) => one.id === id);
  const { store } = useSecret(chosen?.secret ?? '');
  const tried = useMutation({
    mutationFn: async (value: string) => {
      await store.mutateAsync(value);
      return client.system.testProvider({ id });
    },
    onSuccess: () => setKey(''),
  });
  if (chosen === undefined) return null;
  const problem = keyProblem(key, chosen);
  const open = () =>
    client.system
      .openExternal({ url: chosen.page })
      .catch((thrown: unknown) => tellProblem('The page was not opened', thrown));
  return (
    <ol className={classes.steps} aria-label="To a free key">
      <li>
        <Radio.Group label="Choose who answers" value={id} onChange={setId}>
          <Stack gap="xs" mt={6}>
            {FREE_KEYS.map((one) => (
              <Radio
                key={one.id}
                value={one.id}
                label={one.best ? `${one.label} (what we would take)` : one.label}
                description={one.gives}
              />
            ))}
          </Stack>
        </Radio.Group>
      </li>
      <li>
        <Text fw={550} size="sm">
          Make a key on their page
        </Text>
        <ul className={classes.points}>
          {chosen.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <Button
          mt={8}
          size="xs"
          variant="default"
          rightSection={<IconExternalLink size={14} aria-hidden />}
          onClick={() => void open()}
        >
          Open the page of {chosen.label}
        </Button>
      </li>
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (key.trim() !== '' && problem === '') tried.mutate(key.trim());
          }}
        >
          <Group gap="xs" align="flex-start" wrap="nowrap">
            <PasswordInput
              flex={1}
              maw={420}
              label="Paste it here"
              description="It is kept on this machine, and shown to nobody"
              autoComplete="off"
              disabled={!canStore}
              value={key}
              error={problem || undefined}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
            <Button
              mt={40}
              type="submit"
              loading={tried.isPending}
              disabled={!canStore || key.trim() === '' || problem !== ''}
            >
              Keep and try it
            </Button>
          </Group>
        </form>
        {tried.data && (
          <Alert variant="light" color={tried.data.ok ? 'pine' : 'yellow'} mt="sm" role="status">
            <TestFound test={tried.data} />
          </Alert>
        )}
        {tried.isError && (
          <Text size="sm" c="var(--jobai-poor)" mt="xs" role="alert">
            {problemOf(tried.error).message}
          </Text>
        )}
      </li>
    </ol>
  );
}
