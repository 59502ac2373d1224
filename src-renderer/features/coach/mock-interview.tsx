import { Button, Card, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { MockSession, MockTurn } from '#shared/domain/interview.ts';
import { AnswerReview } from './answer-review.tsx';
import { AnswerClock } from './interview/answer-clock.tsx';
import { type SaidAnswer, useMockAnswer } from './interview/use-mock-answer.ts';
import { useTypedAnswer } from './interview/use-typed-answer.ts';

/** A practice interview: the open question, and what was answered with its feedback. */
export function MockInterview({ session }: { session: MockSession }) {
  const { send, asking } = useMockAnswer(session);
  const open = session.finishedAt === null ? session.turns[session.at] : undefined;
  const answered = session.turns
    .slice(0, session.at)
    .filter(({ answer }) => answer !== null && answer !== '');
  return (
    <Stack gap="md">
      <Title order={2}>
        {open
          ? `Practice as ${session.role}: question ${session.at + 1} of ${session.turns.length}`
          : `Practice as ${session.role}: done`}
      </Title>
      {open && (
        <OpenQuestion
          key={session.at}
          session={session}
          turn={open}
          asking={open.followUp ? asking : null}
          onAnswer={send}
        />
      )}
      {[...answered].reverse().map((turn) => (
        <AnswerReview key={turn.question.id} turn={turn} />
      ))}
    </Stack>
  );
}

/** So new is a question that somebody has just asked for, in ms. */
const JUST_ASKED_MS = 10_000;

interface OpenQuestionProps {
  session: MockSession;
  turn: MockTurn;
  /** The question as far as a model has said it; null where it stands. */
  asking: string | null;
  onAnswer(said: SaidAnswer): Promise<void>;
}

function OpenQuestion({
  session,
  turn: { question, askedAt, wordedBy },
  asking,
  onAnswer,
}: OpenQuestionProps) {
  const [answer, setAnswer, forgetAnswer] = useTypedAnswer(session);
  const shownAt = useRef(Date.now());
  const box = useRef<HTMLTextAreaElement>(null);
  // Who starts to practise, or sends an answer, types the next one; who only opens the page is not taken there.
  useEffect(() => {
    if (askedAt !== null && Date.now() - Date.parse(askedAt) < JUST_ASKED_MS) box.current?.focus();
  }, [askedAt]);
  const queries = useQueryClient();
  const failed = (error: unknown) => tellProblem('Your answer was not stored; it is still here', error);
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.interview.sessions.key() });
  const send = useMutation({
    mutationFn: (text: string) => onAnswer({ text, seconds: (Date.now() - shownAt.current) / 1000 }),
    onSuccess: forgetAnswer,
    onError: failed,
  });
  const finish = useMutation({
    mutationFn: () => client.interview.finish({ id: session.id }),
    onSuccess: () => {
      forgetAnswer();
      return refresh();
    },
    onError: failed,
  });
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        <GrowingTextarea
          ref={box}
          label={asking === null ? question.text : asking || 'They think of what to ask on…'}
          description="Two minutes of speaking are some 250 words. Ctrl or Cmd and Enter sends it."
          minRows={5}
          maxRows={16}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (
              event.key === 'Enter' &&
              (event.ctrlKey || event.metaKey) &&
              answer.trim() !== '' &&
              asking === null
            )
              send.mutate(answer);
          }}
        />
        <Group justify="space-between">
          <Group gap="xs">
            <Text c="dimmed" size="sm">
              {answer.split(/\s+/).filter(Boolean).length} words
            </Text>
            <AnswerClock since={shownAt.current} />
            {(asking !== null || wordedBy === 'model') && <EngineMark by="model" />}
            <VisuallyHidden role="status">
              {asking === null && wordedBy === 'model' && question.text}
            </VisuallyHidden>
          </Group>
          <Group gap="xs">
            <Button variant="subtle" onClick={() => finish.mutate()} loading={finish.isPending}>
              End practice
            </Button>
            <Button
              variant="default"
              onClick={() => send.mutate('')}
              disabled={send.isPending || asking !== null}
            >
              Skip
            </Button>
            <Button
              onClick={() => send.mutate(answer)}
              disabled={answer.trim() === '' || asking !== null}
              loading={send.isPending}
            >
              Answer
            </Button>
          </Group>
        </Group>
      </Stack>
    </Card>
  );
}
