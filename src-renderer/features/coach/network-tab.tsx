import { Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { textOfFile } from '#renderer/lib/text-of-file.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { FindPeople } from './find-people.tsx';
import { PeopleList } from './people-list.tsx';

/** People at a company: those the user knows, and how to find others. Nothing is fetched from LinkedIn. */
export function NetworkTab({ company }: { company: string }) {
  const [typed, setTyped] = useState(company);
  const queries = useQueryClient();
  const overview = useQuery(orpc.network.overview.queryOptions({ input: {} }));
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.network.key() });
  const read = useMutation({
    mutationFn: async (file: File) => client.network.importConnections({ csv: await textOfFile(file) }),
    onSuccess: ({ added, known, skipped }) => {
      const were = `${known.toLocaleString('en')} ${known === 1 ? 'was' : 'were'} there already`;
      const left =
        skipped === 0
          ? ''
          : ` ${skipped.toLocaleString('en')} ${skipped === 1 ? 'line names' : 'lines name'} nobody.`;
      tellDone(
        `${added.toLocaleString('en')} ${added === 1 ? 'person is' : 'people are'} new, ${were}.${left}`,
      );
      return refresh();
    },
    onError: (error) => tellProblem('Your connections were not read', error),
  });
  return (
    <Stack gap="lg">
      <Group align="end" gap="sm" justify="space-between">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            navigate('coach', `network/${typed.trim()}`);
          }}
        >
          <Group align="end" gap="sm">
            <TextInput
              label="At which company"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              w={260}
            />
            <Button type="submit" disabled={typed.trim() === ''}>
              Show people
            </Button>
          </Group>
        </form>
        <FileButton accept=".csv" onChange={(file) => file && read.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={read.isPending}>
              Read LinkedIn's Connections.csv
            </Button>
          )}
        </FileButton>
      </Group>
      <Loaded query={overview} failed="Your people could not be read">
        {({ total, inHand, due }) =>
          company !== '' ? (
            <AtCompany key={company} company={company} />
          ) : inHand.length + due.length > 0 ? (
            <PeopleList
              people={[...due, ...inHand.filter(({ id }) => !due.some((one) => one.id === id))]}
              due={new Set(due.map(({ id }) => id))}
            />
          ) : (
            <EmptyState
              icon={IconUsers}
              title={total > 0 ? `${total} people are stored` : 'Whom do you know there?'}
            >
              Name a company to see whom you know there and how to find others. LinkedIn gives you your
              connections as a file; it is read on this machine alone.
            </EmptyState>
          )
        }
      </Loaded>
    </Stack>
  );
}

function AtCompany({ company }: { company: string }) {
  const [pasted, setPasted] = useState('');
  const queries = useQueryClient();
  const people = useQuery(orpc.network.atCompany.queryOptions({ input: { company } }));
  const searches = useQuery(orpc.network.searches.queryOptions({ input: { company } }));
  const add = useMutation({
    mutationFn: (text: string) =>
      client.network.addPasted({ company, text, why: 'Found by your own search.' }),
    onSuccess: ({ added }, text) => {
      tellDone(added === 1 ? 'One person is new.' : `${added} people are new.`);
      // What was pasted meanwhile stays.
      setPasted((now) => (now === text ? '' : now));
      return queries.invalidateQueries({ queryKey: orpc.network.key() });
    },
    onError: (error) => tellProblem('The results were not read', error),
  });
  return (
    <Loaded query={people} failed="The people there could not be read">
      {(known) => (
        <Stack gap="sm">
          <Text fw={600}>
            {known.length === 0
              ? `You know nobody at ${company} yet.`
              : known.length === 1
                ? `1 person at ${company}.`
                : `${known.length} people at ${company}.`}
          </Text>
          <PeopleList people={known} />
          {searches.data && searches.data.length > 0 && (
            <FindPeople company={company} searches={searches.data.length} />
          )}
          <Text>Or find others in your own browser, and paste what it shows:</Text>
          {(searches.data ?? []).map(({ kind, why, query, url }) => (
            <Text key={kind} size="sm">
              <WebLink url={url}>{query}</WebLink> {why}
            </Text>
          ))}
          {searches.data?.length === 0 && (
            <Text c="dimmed" size="sm">
              Add your school, your town or past employers to your profile, and searches for them stand here.
            </Text>
          )}
          <GrowingTextarea
            label="Pasted results"
            minRows={3}
            maxRows={8}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Group>
            <Button
              variant="default"
              disabled={pasted.trim() === ''}
              loading={add.isPending}
              onClick={() => add.mutate(pasted)}
            >
              Keep the people in it
            </Button>
          </Group>
        </Stack>
      )}
    </Loaded>
  );
}
