import { Anchor, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { inWords } from '#renderer/lib/day-value.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { answerInGeneral, answersElsewhere } from './answers-of-key.ts';

const ASKED: { key: FieldKey; description: string; placeholder: string }[] = [
  {
    key: 'salary.expected',
    description: 'With its currency, and for what time',
    placeholder: '52,000 EUR a year',
  },
  { key: 'notice.period', description: 'How long your job holds you', placeholder: '4 weeks' },
  {
    key: 'availability.start',
    description: 'A date, or in your words',
    placeholder: '1 February 2027',
  },
];

/** What nearly every employer asks, said once; forms get these words and no others. */
export function AskedFields() {
  const { query, save, forget } = useAnswers();
  const answers = query.data ?? [];
  return (
    <Stack component="section" gap="sm" aria-labelledby="asked-often">
      <div>
        <Title order={2} id="asked-often">
          What employers ask
        </Title>
        <Text c="dimmed">Forms get these answers when they ask. What you leave empty is asked of you.</Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" verticalSpacing="sm">
        {ASKED.map(({ key, ...input }) => {
          const stored = answerInGeneral(answers, key);
          const others = answersElsewhere(answers, key);
          return (
            <div key={key}>
              <CommitInput
                {...input}
                label={topicLabel(key)}
                value={stored?.value ?? ''}
                onCommit={(value) => {
                  if (value.trim() !== '')
                    save({
                      ...(stored ?? { key, question: topicLabel(key), scope: 'any', expiresAt: null }),
                      value: value.trim(),
                    });
                  else if (stored) forget(stored);
                }}
              />
              {others.length > 0 && (
                <Text size="xs" c="dimmed" mt={4}>
                  Some forms got {stored ? 'another answer: ' : ''}“{inWords(others[0]?.value ?? '')}”.{' '}
                  <Anchor
                    component="button"
                    type="button"
                    size="xs"
                    onClick={() => navigate('profile', 'answers', 'replace')}
                  >
                    See your stored answers
                  </Anchor>
                </Text>
              )}
            </div>
          );
        })}
      </SimpleGrid>
    </Stack>
  );
}
