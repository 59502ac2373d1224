import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { dayWords } from '#shared/dates/day-words.ts';
import type { InterviewItem } from '#shared/domain/application-item.ts';
import type { MeetingTime } from '#shared/domain/reply.ts';

const MINUTES = 60;
const MOST_ROUNDS = 20;

/** The times that a mail names for an interview: each is kept with its application when the user says so. */
export function ReplyTimes({ applicationId, times }: { applicationId: string; times: MeetingTime[] }) {
  const queries = useQueryClient();
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const kept = (items.data ?? []).filter(
    (item): item is InterviewItem => item.kind === 'interview' && item.applicationId === applicationId,
  );
  const keep = useMutation({
    mutationFn: ({ startsAt, timeZone, minutes, where }: MeetingTime) =>
      client.tracker.saveItem({
        ...{ kind: 'interview', id: '', applicationId, startsAt, where, withWhom: '' },
        round: Math.min(kept.length + 1, MOST_ROUNDS),
        timeZone: timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone,
        minutes: minutes ?? MINUTES,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
    onError: (error) => tellProblem('The interview was not kept', error),
  });
  if (items.data === undefined) return null;
  return (
    <Group gap="xs">
      {times.map((time) =>
        kept.some(({ startsAt }) => startsAt === time.startsAt) ? (
          <Text key={time.startsAt} size="sm" c="dimmed">
            Kept: {timeWords(time)}
          </Text>
        ) : (
          <Button
            key={time.startsAt}
            size="xs"
            variant="default"
            loading={keep.isPending && keep.variables?.startsAt === time.startsAt}
            onClick={() => keep.mutate(time)}
          >
            Keep the interview: {timeWords(time)}
          </Button>
        ),
      )}
    </Group>
  );
}

/** "Tue 8 Dec 2026, 10:00 (Europe/London)"; without a zone it is by the clocks here. */
const timeWords = ({ startsAt, timeZone }: MeetingTime): string =>
  timeZone === '' ? dayWords(startsAt) : `${dayWords(startsAt)} (${timeZone})`;
