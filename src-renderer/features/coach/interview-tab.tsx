import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { Interviewer } from '#shared/domain/interview.ts';
import { MockInterview } from './mock-interview.tsx';
import { QuestionList } from './question-list.tsx';

const INTERVIEWERS: Record<Interviewer, string> = {
  any: 'Anybody',
  recruiter: 'A recruiter',
  manager: 'The manager',
  peer: 'Future colleagues',
};

/** What to expect in an interview, and practice for it. */
export function InterviewTab() {
  const [role, setRole] = useState('');
  const [interviewer, setInterviewer] = useState<Interviewer>('any');
  const queries = useQueryClient();
  const sessions = useQuery(orpc.interview.sessions.queryOptions({ input: {} }));
  const prepared = useMutation({
    mutationFn: () => client.interview.prepare({ role, interviewer, count: 30 }),
    onError: (error) => tellProblem('No questions were found', error),
  });
  const start = useMutation({
    mutationFn: () => client.interview.start({ role, interviewer, count: 5 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.interview.sessions.key() }),
    onError: (error) => tellProblem('The practice was not started', error),
  });
  const noRole = role.trim() === '';
  return (
    <Stack gap="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!noRole) prepared.mutate();
        }}
      >
        <Group align="end" gap="sm">
          <TextInput
            label="For which work"
            placeholder="Nurse, electrician, data analyst"
            value={role}
            onChange={(event) => setRole(event.currentTarget.value)}
            flex={1}
            miw={200}
          />
          <Select
            label="Who asks"
            data={Interviewer.options.map((value) => ({ value, label: INTERVIEWERS[value] }))}
            value={interviewer}
            onChange={(value) => setInterviewer((value as Interviewer | null) ?? 'any')}
            w={180}
          />
          <Button type="submit" variant="default" disabled={noRole} loading={prepared.isPending}>
            Show questions
          </Button>
          <Button disabled={noRole} loading={start.isPending} onClick={() => start.mutate()}>
            Practise 5
          </Button>
        </Group>
      </form>
      <Loaded query={sessions} failed="Your practice could not be read">
        {([latest]) =>
          latest ? <MockInterview key={latest.id} session={latest} /> : prepared.data ? null : <NoPractice />
        }
      </Loaded>
      {prepared.data && <QuestionList preparation={prepared.data} />}
    </Stack>
  );
}

const NoPractice = () => (
  <EmptyState icon={IconMessageCircleQuestion} title="Practise before it counts">
    Say for which work. You get the questions to expect, and can answer five of them with feedback that quotes
    your words.
  </EmptyState>
);
