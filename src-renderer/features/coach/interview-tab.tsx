import { Stack } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { EarlierPractice } from './interview/earlier-practice.tsx';
import { InterviewForm } from './interview/interview-form.tsx';
import type { InterviewWish } from './interview/interview-wish.ts';
import { levelOf } from './interview/level-of.ts';
import { MockInterview } from './mock-interview.tsx';
import { QuestionList } from './question-list.tsx';

/** What to expect in an interview, practice for it, and what to take along; at `interview/<job>` for a stored job. */
export function InterviewTab({ company: jobId }: { company: string }) {
  const profile = useQuery(orpc.profile.active.queryOptions({ input: {} })).data;
  const own = useMemo(() => (profile ? levelOf(profile, new Date()) : null), [profile]);
  const [chosen, setWish] = useState<InterviewWish | null>(null);
  const wish = chosen ?? { jobId: jobId || null, role: '', stack: '', interviewer: 'any', level: own };
  const [openId, setOpenId] = useState('');
  const queries = useQueryClient();
  const sessions = useQuery(orpc.interview.sessions.queryOptions({ input: {} }));
  const asked = ({ jobId: job, role, stack, interviewer, level }: InterviewWish, count: number) => ({
    ...(job === null ? { role, stack } : { jobId: job }),
    ...{ interviewer, count, ...(level !== null && { level }) },
  });
  const prepared = useMutation({
    mutationFn: () => client.interview.prepare(asked(wish, 30)),
    onError: (error) => tellProblem('No questions were found', error),
  });
  const start = useMutation({
    mutationFn: () => client.interview.start(asked(wish, 5)),
    onSuccess: ({ id }) => {
      setOpenId(id);
      return queries.invalidateQueries({ queryKey: orpc.interview.sessions.key() });
    },
    onError: (error) => tellProblem('The practice was not started', error),
  });
  return (
    <Stack gap="lg">
      <InterviewForm
        wish={wish}
        onChange={setWish}
        asking={prepared.isPending}
        starting={start.isPending}
        onAsk={() => prepared.mutate()}
        onStart={() => start.mutate()}
      />
      <Loaded query={sessions} failed="Your practice could not be read">
        {(all) => {
          const session = all.find(({ id }) => id === openId) ?? all[0];
          if (session === undefined) return prepared.data ? null : <NoPractice />;
          return (
            <Stack gap="md">
              <EarlierPractice sessions={all} openId={session.id} onOpen={setOpenId} />
              <MockInterview key={session.id} session={session} />
            </Stack>
          );
        }}
      </Loaded>
      {prepared.data && <QuestionList preparation={prepared.data} />}
    </Stack>
  );
}

const NoPractice = () => (
  <EmptyState icon={IconMessageCircleQuestion} title="Practise before it counts">
    Choose a job, or say for which work. You get the questions to expect, and can answer five of them with
    feedback that quotes your words.
  </EmptyState>
);
