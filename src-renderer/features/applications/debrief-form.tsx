import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { Segments } from '#renderer/components/segments.tsx';
import type { DebriefItem, InterviewItem } from '#shared/domain/application-item.ts';

const WENT: { value: DebriefItem['went']; label: string }[] = [
  { value: 'well', label: 'Well' },
  { value: 'mixed', label: 'So-so' },
  { value: 'badly', label: 'Badly' },
  { value: 'unsure', label: 'Hard to say' },
];

interface Props {
  interview: InterviewItem;
  saving: boolean;
  onSave: (item: DebriefItem) => void;
}

/** Two minutes after a real interview: what was asked comes again in the next round's questions, what they said stands on the company's page. */
export function DebriefForm({ interview, saving, onSave }: Props) {
  const [went, setWent] = useState<DebriefItem['went']>('unsure');
  const [texts, setTexts] = useState({ asked: '', pay: '', team: '', next: '' });
  const box = (name: keyof typeof texts, label: string, rows = 1) => (
    <GrowingTextarea
      size="xs"
      label={label}
      minRows={rows}
      maxRows={10}
      value={texts[name]}
      onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Card withBorder padding="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { asked, ...rest } = texts;
          const { id, applicationId, startsAt } = interview;
          onSave({
            ...{ kind: 'debrief', id: '', applicationId, interviewId: id, heldOn: startsAt.slice(0, 10) },
            ...{ went, ...rest, asked: linesOf(asked) },
          });
        }}
      >
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            Two minutes while it is fresh
          </Text>
          <Segments
            size="xs"
            aria-label="How it went"
            data={WENT}
            value={went}
            onChange={(next) => setWent(next as DebriefItem['went'])}
          />
          {box('asked', 'What they asked, a question a line', 3)}
          {box('pay', 'What they said of pay')}
          {box('team', 'What they said of the team and the work')}
          {box('next', 'What comes next')}
          <Group>
            <Button size="xs" type="submit" variant="default" loading={saving}>
              Keep it
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-*\u2022]|\d+[.)])\s+/, '')
        .trim()
        .slice(0, 500),
    )
    .filter((line) => line !== '')
    .slice(0, 40);
}
