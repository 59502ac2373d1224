import { Card, Group, Stack, Text } from '@mantine/core';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import type { MockTurn, StarPart } from '#shared/domain/interview.ts';

const PARTS: Record<StarPart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'What you did',
  result: 'What came of it',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** One answer with what was found in it, and what to mend, each with the words that it rests on. */
export function AnswerReview({ turn: { question, feedback } }: { turn: MockTurn }) {
  if (feedback === null) return null;
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="start">
          <Text fw={600}>{question.text}</Text>
          <EngineMark by={feedback.engine} />
        </Group>
        {feedback.parts.map(({ part, quote }) => (
          <Text key={part} size="sm">
            <b>{PARTS[part]}:</b> {quote === null ? 'not found' : <bdi>“{quote}”</bdi>}
          </Text>
        ))}
        {feedback.faults.map(({ fault, say, quote }) => (
          <Text key={fault} size="sm">
            <b>To mend:</b> {say} {quote !== '' && <Quote text={quote} />}
          </Text>
        ))}
        {feedback.language !== null && (
          <Text size="sm">
            It is in {LANGUAGES.of(feedback.language)}, where its parts can not be told: nothing but its
            length was looked at.
          </Text>
        )}
        {feedback.faults.length === 0 && feedback.language === null && (
          <Text size="sm">Nothing is missing that can be seen from the words.</Text>
        )}
        {feedback.strengths.map(({ say, quote }) => (
          <Text key={quote} size="sm">
            <b>Works:</b> {say} <Quote text={quote} />
          </Text>
        ))}
        {feedback.addFacts.map(({ id, text }) => (
          <Text key={id} size="sm">
            <b>From your profile:</b> {text}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

const Quote = ({ text }: { text: string }) => (
  <Text span c="dimmed" inherit>
    <bdi>“{text.length > 140 ? `${text.slice(0, 140)}…` : text}”</bdi>
  </Text>
);
