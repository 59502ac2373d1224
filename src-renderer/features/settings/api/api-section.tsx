import { Alert, Button, Group, Switch, TagsInput, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { Folded } from '../folded.tsx';
import { Section } from '../section.tsx';
import classes from '../settings.module.css';
import type { SectionProps } from '../use-settings.ts';
import { NewToken } from './new-token.tsx';
import { TokenRow } from './token-row.tsx';
import { useApi } from './use-api.ts';

/** The door for other programs: whether it is open, where, and who has a token. */
export function ApiSection({ settings, save }: SectionProps) {
  const { api } = settings;
  const { query, create, revoke } = useApi(api);
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="API"
      about="Lets programs on this computer ask JobAI. Each needs a token of yours, no web page gets in, and none can send an application."
    >
      <Switch
        label="Let programs on this computer ask JobAI"
        checked={api.enabled}
        onChange={(event) => save({ api: { enabled: event.currentTarget.checked } })}
      />
      <Loaded query={query} failed="The state of the API could not be read">
        {({ running, address, problem, tokens }) => (
          <>
            {api.enabled && problem !== '' && (
              <Alert color="orange" variant="light">
                {problem}
              </Alert>
            )}
            {running && (
              <Group gap="xs">
                <Text size="sm">It answers at {address}</Text>
                <CopyButton text={address} label="Copy the address" />
                <WebLink url={`${address}/docs`} size="sm">
                  Every call
                </WebLink>
              </Group>
            )}
            {tokens.length > 0 && (
              <ul className={classes.plain} aria-label="Tokens">
                {tokens.map((token) => (
                  <TokenRow
                    key={token.id}
                    token={token}
                    busy={revoke.isPending && revoke.variables === token.id}
                    onRevoke={() => revoke.mutate(token.id)}
                  />
                ))}
              </ul>
            )}
            {adding ? (
              <NewToken create={create} onClose={() => setAdding(false)} />
            ) : (
              <Group>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconPlus size={14} aria-hidden />}
                  onClick={() => setAdding(true)}
                >
                  Make a token
                </Button>
              </Group>
            )}
          </>
        )}
      </Loaded>
      <Folded name="Port and web pages">
        <PortInput port={api.port} onCommit={(port) => save({ api: { port } })} />
        <TagsInput
          label="Web pages that may ask"
          description="Their origins, such as http://localhost:3000. None may where this is empty. Press Enter after each."
          value={api.corsOrigins}
          onChange={(corsOrigins) => save({ api: { corsOrigins } })}
        />
        <CommitInput
          label="Supabase project"
          description="Its sign-ins are taken beside tokens. Its JWT secret is under Keys, if it has one."
          placeholder="https://abcd.supabase.co"
          maw={420}
          value={api.supabaseUrl}
          onCommit={(supabaseUrl) => save({ api: { supabaseUrl: supabaseUrl.trim() } })}
        />
        <TagsInput
          label="Ids of its users who may ask"
          description="Yours alone: what they see is your data"
          value={api.supabaseUsers}
          onChange={(supabaseUsers) => save({ api: { supabaseUsers } })}
        />
      </Folded>
    </Section>
  );
}

/** Takes a port once it is one. */
function PortInput({ port, onCommit }: { port: number; onCommit: (port: number) => void }) {
  const [typed, setTyped] = useState(String(port));
  const number = Number(typed);
  const isPort = /^\d{4,5}$/.test(typed) && number >= 1024 && number <= 65_535;
  return (
    <TextInput
      label="Port"
      maw={160}
      inputMode="numeric"
      value={typed}
      error={isPort ? null : 'A port is 1024 to 65535'}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onBlur={() => isPort && number !== port && onCommit(number)}
      onKeyDown={(event) => event.key === 'Enter' && isPort && number !== port && onCommit(number)}
    />
  );
}
