import { Button, Group, Switch, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';

const LOOK_MS = 5_000;

/** Where traces of what JobAI does go; nowhere until the user names a collector. */
export function TracesSection() {
  const queries = useQueryClient();
  const { data: settings } = useQuery(orpc.system.settings.queryOptions({ input: {} }));
  const { data: state } = useQuery({
    ...orpc.system.telemetry.queryOptions({ input: {} }),
    refetchInterval: LOOK_MS,
  });
  const [typed, setTyped] = useState<string | null>(null);
  const test = useMutation({ mutationFn: (url: string) => client.system.testTelemetry({ url }) });
  const save = useMutation({
    mutationFn: (telemetry: NonNullable<SettingsPatch['telemetry']>) =>
      client.system.saveSettings({ telemetry }),
    onSuccess: (saved) => {
      queries.setQueryData(orpc.system.settings.queryKey({ input: {} }), saved);
      setTyped(null);
      test.reset();
      void queries.invalidateQueries({ queryKey: orpc.system.telemetry.key() });
    },
    onError: (error) => tellProblem('The address was not kept', error),
  });
  if (settings === undefined) return null;
  const { url, prompts } = settings.telemetry;
  const address = typed ?? url;
  const said = test.isError ? test.error.message : (test.data?.message ?? state?.problem ?? '');
  const isBad = test.isError || (test.data ? !test.data.ok : said !== '');
  return (
    <section aria-labelledby="traces">
      <Title order={2} id="traces" mb="xs">
        Traces for another program
      </Title>
      <Text c="dimmed" mb="sm">
        For those who run a collector (Phoenix, Jaeger, any that takes OpenTelemetry over HTTP): what JobAI
        does, how long it takes, and what models cost. No names, letters or keys. Nothing is sent until you
        name an address.
      </Text>
      <Group align="flex-end" gap="sm">
        <TextInput
          label="Address of your collector"
          placeholder="http://127.0.0.1:4318"
          w={340}
          value={address}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            test.reset();
          }}
          onKeyDown={(event) => event.key === 'Enter' && save.mutate({ url: address.trim() })}
        />
        <Button
          variant="default"
          disabled={address.trim() === url}
          loading={save.isPending}
          onClick={() => save.mutate({ url: address.trim() })}
        >
          {address.trim() === '' && url !== '' ? 'Send no more' : 'Send there'}
        </Button>
        <Button
          variant="default"
          disabled={address.trim() === ''}
          loading={test.isPending}
          onClick={() => test.mutate(address.trim())}
        >
          Test
        </Button>
      </Group>
      <Text size="sm" mt={6} c={isBad ? 'red' : 'dimmed'} aria-live="polite">
        {said || (state?.on ? 'Traces go there.' : '')}
      </Text>
      {url !== '' && (
        <Switch
          mt="xs"
          label="Send what models are asked and answer, too"
          description="That holds your resume and postings; names and addresses of yours are replaced where Settings > Models says so."
          checked={prompts}
          onChange={(event) => save.mutate({ prompts: event.currentTarget.checked })}
        />
      )}
    </section>
  );
}
