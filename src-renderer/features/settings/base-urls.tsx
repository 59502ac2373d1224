import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';

type BaseUrlsByName = Record<string, string>;

interface Props {
  baseUrls: BaseUrlsByName;
  onChange: (change: (now: BaseUrlsByName) => BaseUrlsByName) => void;
}

const wrong = (url: string) => (URL.canParse(url) ? null : 'A whole address, e.g. https://example.com');

/** Addresses that stand in for a source's or provider's own. */
export function BaseUrls({ baseUrls, onChange }: Props) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const set = (key: string, value: string) => {
    if (wrong(value) === null) onChange((now) => ({ ...now, [key]: value }));
  };
  const remove = (key: string, value: string) => {
    onChange(({ [key]: _removed, ...others }) => others);
    tellUndo(`Removed the address of ${key}`, () => set(key, value));
  };
  return (
    <Input.Wrapper
      label="Other addresses"
      description="For a mirror of a source or provider, e.g. greenhouse or groq"
    >
      <Stack gap="xs" mt="xs">
        {Object.entries(baseUrls).map(([key, value]) => (
          <Group key={key} gap="xs" wrap="nowrap">
            <CommitInput flex={1} label={key} value={value} onCommit={(next) => set(key, next)} />
            <ActionIcon
              mt={24}
              variant="subtle"
              color="gray"
              aria-label={`Remove the address of ${key}`}
              onClick={() => remove(key, value)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            w={140}
            aria-label="Name of the source or provider"
            placeholder="greenhouse"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            flex={1}
            aria-label="Its other address"
            placeholder="https://"
            error={url && wrong(url)}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={name.trim() === '' || wrong(url) !== null}
            onClick={() => {
              set(name.trim(), url);
              setName('');
              setUrl('');
            }}
          >
            Add
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
