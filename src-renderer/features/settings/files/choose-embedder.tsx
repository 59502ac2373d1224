import { Button, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import type { EmbedderChoice, EmbedderState } from '#shared/domain/embedder.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { sameEmbedder } from './embedder-names.ts';
import { LocalModel } from './local-model.tsx';

type Kind = EmbedderChoice['kind'];

const WAYS: readonly { kind: Kind; label: string; about: string }[] = [
  {
    kind: 'built-in',
    label: 'Built in',
    about:
      'Ready at once, on this machine. It knows what English words mean; other languages by their words.',
  },
  {
    kind: 'local',
    label: 'A model on this machine',
    about:
      'Finds more, in 50 languages. Some 135 MB are fetched once from huggingface.co; your files stay here.',
  },
  {
    kind: 'gemini',
    label: 'Google Gemini',
    about: 'With your key. The text of all your files, and your questions, are sent to Google.',
  },
  {
    kind: 'server',
    label: 'A server of yours',
    about:
      'Any that speaks OpenAI’s protocol. The text of all your files, and your questions, are sent there.',
  },
];

/** One of four ways to find by meaning. Nothing is sent or changed before "Use it". */
export function ChooseEmbedder({ state, settings }: { state: EmbedderState; settings: Settings }) {
  const { chosen, local } = state;
  const { servers } = settings.llm;
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>(chosen.kind);
  const [server, setServer] = useState(chosen.kind === 'server' ? chosen.server : (servers[0]?.id ?? ''));
  const [model, setModel] = useState(chosen.kind === 'server' ? chosen.model : 'nomic-embed-text');
  const wanted: EmbedderChoice = kind === 'server' ? { kind, server, model: model.trim() } : { kind };
  const use = useMutation({
    mutationFn: () => client.rag.chooseEmbedder(wanted),
    onSuccess: async (now) => {
      queries.setQueryData(orpc.rag.embedder.queryKey({ input: {} }), now);
      await queries.invalidateQueries({ queryKey: orpc.system.settings.key() });
    },
  });
  const ready =
    kind === 'local' ? local.state === 'ready' : kind !== 'server' || (server !== '' && model.trim() !== '');
  return (
    <Stack gap="sm">
      <Radio.Group
        aria-label="What looks for the meaning"
        value={kind}
        onChange={(next) => {
          use.reset();
          setKind(WAYS.find((way) => way.kind === next)?.kind ?? 'built-in');
        }}
      >
        <Stack gap="sm">
          {WAYS.map((way) => (
            <Radio
              key={way.kind}
              value={way.kind}
              label={way.kind === chosen.kind ? `${way.label} (in use)` : way.label}
              description={way.about}
            />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'local' && <LocalModel model={local} />}
      {kind === 'server' && servers.length === 0 && (
        <Text size="sm">Add the server under “Your own servers” first.</Text>
      )}
      {kind === 'server' && servers.length > 0 && (
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label="Server"
            data={servers.map(({ id, name }) => ({ value: id, label: name }))}
            value={server}
            onChange={(event) => setServer(event.currentTarget.value)}
          />
          <TextInput
            label="Its model for search"
            value={model}
            onChange={(event) => setModel(event.currentTarget.value)}
          />
        </Group>
      )}
      {!sameEmbedder(wanted, chosen) && (
        <Group gap="sm">
          <Button size="xs" disabled={!ready} loading={use.isPending} onClick={() => use.mutate()}>
            Use it
          </Button>
          <Text size="sm" c="dimmed">
            It is tried once. Then all your files are gone through, while you go on asking them.
          </Text>
        </Group>
      )}
      {use.isError && (
        <Text size="sm" c="red" role="alert">
          {use.error.message}
        </Text>
      )}
    </Stack>
  );
}
