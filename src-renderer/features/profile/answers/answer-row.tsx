import { ActionIcon, Group, Table, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { isDay } from '#renderer/lib/day-value.ts';
import { exactDay } from '#renderer/lib/time.ts';
import { hasPassed } from '#shared/dates/has-passed.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import { originWords, reachWords } from '#shared/writing/answer-words.ts';
import { matterOf } from './answer-matter.ts';

interface Props {
  answer: Answer;
  now: number;
  onSave: (answer: Answer) => void;
  onEdit: () => void;
  onForget: () => void;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const icon = { size: 16, 'aria-hidden': true } as const;

/** One answer: what was asked and when, what was said, and where it is used. */
export function AnswerRow({ answer, now, onSave, onEdit, onForget }: Props) {
  const { key, question, wordings = [], value, saidAt = '', expiresAt, askFirst } = answer;
  const matter = matterOf(answer);
  const asked = question === topicLabel(key) ? '' : question;
  const expired = expiresAt !== null && hasPassed(expiresAt, new Date(now));
  const given = [saidAt === '' ? '' : exactDay(saidAt), originWords(answer)].filter((part) => part !== '');
  const details = [
    ...(asked !== '' && matter !== topicLabel(key) ? [matter] : []),
    ...(wordings.length > 0 ? [`asked in ${wordings.length + 1} ways`] : []),
    given.join(', '),
  ].filter((part) => part !== '');
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{asked || matter}</Text>
        <Text size="xs" c="dimmed">
          {details.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <CommitInput
          size="xs"
          aria-label={`Answer to ${question}`}
          type={isDay(value) ? 'date' : 'text'}
          value={value}
          onCommit={(changed) => onSave({ ...answer, value: changed })}
        />
      </Table.Td>
      <Table.Td>
        <Text size="sm">{capitalised(reachWords(answer))}</Text>
        {(askFirst === true || expired) && (
          <Group gap={4}>
            {askFirst === true && <Tag>asks first</Tag>}
            {expired && <Tag tone="fair">expired</Tag>}
          </Group>
        )}
        {expiresAt !== null && !expired && (
          <Text size="xs" c="dimmed">
            until {exactDay(expiresAt)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Change the answer to ${question}`}
            onClick={onEdit}
          >
            <IconPencil {...icon} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Forget the answer to ${question}`}
            onClick={onForget}
          >
            <IconTrash {...icon} />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
