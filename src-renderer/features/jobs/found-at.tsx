import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RelativeTime } from '#renderer/components/relative-time.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { hostOf } from '#renderer/lib/host-of.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';

/** All places where one job was found; what was taken for it and is another can be taken apart. Nothing for a single place. */
export function FoundAt({ jobId }: { jobId: string }) {
  const queries = useQueryClient();
  const { data } = useQuery(orpc.jobs.sightings.queryOptions({ input: { jobId } }));
  const split = useMutation({
    mutationFn: (sightingId: number) => client.jobs.split({ jobId, sightingId }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: orpc.jobs.key() });
      tellDone('It is a job of its own now, and is not taken for the other one again');
      navigate('jobs', made.jobId);
    },
    onError: (error) => tellProblem('It was not taken apart', error),
  });
  if (data === undefined || data.sightings.length < 2) return null;
  const open = (url: string) =>
    client.system
      .openExternal({ url })
      .catch((thrown: unknown) => tellProblem('The posting was not opened', thrown));
  return (
    <section aria-labelledby="found-at">
      <Title order={3} id="found-at" mb="xs">
        Found at {data.sightings.length} places
      </Title>
      <Stack gap="xs">
        {data.sightings.map(({ id, title, url, seenAt, canSplit }) => (
          <Group key={id} gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <div style={{ minWidth: 0 }}>
              {isPage(url) ? (
                <Anchor component="button" size="sm" ta="left" onClick={() => open(url)} title={url}>
                  {placeOf(url)}
                </Anchor>
              ) : (
                <Text size="sm">{placeOf(url)}</Text>
              )}
              <Text size="xs" c="dimmed">
                {title} · seen <RelativeTime at={seenAt} />
              </Text>
            </div>
            {canSplit && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Another job: ${title} at ${placeOf(url)}`}
                loading={split.isPending && split.variables === id}
                onClick={() => split.mutate(id)}
              >
                This is another job
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  );
}

const isPage = (url: string): boolean => /^https?:/.test(url);
const placeOf = (url: string): string => (isPage(url) ? hostOf(url) : 'Text that you gave');
