import { ActionIcon, Table, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { exactTime } from '#renderer/lib/time.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { AnswerPlace, matterOf } from './answer-place.tsx';
import { topicLabel } from './answer-topics.ts';

interface Props {
  answer: Answer;
  onSave: (answer: Answer) => void;
  onForget: () => void;
}

export function AnswerRow({ answer, onSave, onForget }: Props) {
  const topic = topicLabel(answer.key);
  const matter = matterOf(answer, topic);
  const asked = answer.question === topic ? '' : answer.question;
  return (
    <Table.Tr>
      <Table.Td maw={300}>
        <Text size="sm">{asked || matter}</Text>
        {asked !== '' && answer.key !== 'custom' && (
          <Text size="xs" c="dimmed">
            {matter}
          </Text>
        )}
        <AnswerPlace answer={answer} onSave={onSave} />
        {answer.expiresAt && (
          <Text size="xs" c="dimmed">
            until {exactTime(answer.expiresAt)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <CommitInput
          aria-label={`Answer to ${answer.question}`}
          value={answer.value}
          onCommit={(value) => onSave({ ...answer, value })}
        />
      </Table.Td>
      <Table.Td w={180}>
        <CommitInput
          aria-label={`Company for ${answer.question}`}
          placeholder="Any company"
          value={answer.scope === 'any' ? '' : answer.scope}
          onCommit={(scope) => onSave({ ...answer, scope: scope.trim() || 'any' })}
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Forget the answer to ${answer.question}`}
          onClick={onForget}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
